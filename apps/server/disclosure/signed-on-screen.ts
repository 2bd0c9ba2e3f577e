import type { z } from "zod";
import type { addAuthorisation } from "@goldthread/api/nouns/disclosure.ts";
import type { AuthorisationLaw } from "@goldthread/clinical/disclosure/authorisation-laws/authorisation-law.ts";
import { authorisationText, foundByItself } from "@goldthread/clinical/disclosure/index.ts";
import { sha256, toHex } from "@goldthread/ledger";
import type { Transaction } from "@goldthread/store/transact.ts";
import { namesOnChart } from "../client/names-of.ts";
import { whoSigns } from "../client/who-signs.ts";
import { refuse } from "../errors.ts";

type Form = Omit<z.output<(typeof addAuthorisation)["input"]>, "onScreen">;

interface Read {
  readonly practice: string;
  readonly client: string;
  readonly laws: readonly AuthorisationLaw[];
  /** The practice's today. */
  readonly day: string;
  /** Of the words that stood on the screen. */
  readonly textDigest: string;
}

/**
 * The form as it was signed on the practice's own screen, today, by whoever wrote their name under exactly these words. They
 * hold every statement that the law asks for, so nobody looks for them.
 */
export async function signedOnScreen(tx: Transaction, form: Form, { textDigest, ...read }: Read) {
  const { clientId, signerContactId: contactId, signedBy, signedOn } = form;
  const text = authorisationText(form, read);
  if (signedOn !== read.day || toHex(sha256(text)) !== textDigest)
    refuse("invalid_input", [
      { field: "onScreen", expected: "expected the words as they stand today: read them again" },
    ]);
  if (form.documentId !== null)
    refuse("invalid_input", [{ field: "documentId", expected: "expected no scan of what was signed on the screen" }]);
  const ownNames = await namesOnChart(tx, clientId);
  const signer = { clientId, contactId, ownNames, name: signedBy, isWritten: true, today: read.day, on: read.day };
  const { name, relation } = await whoSigns(tx, signer);
  return {
    ...form,
    signedBy: name,
    authority: relation,
    clientSignedToo: false,
    says: { mayBeRevoked: true, isNoCondition: true, mayBeRedisclosed: true },
    found: foundByItself(read.laws),
    screen: { text, textDigest },
  };
}
