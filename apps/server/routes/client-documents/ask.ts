import { askForDocument as endpoint } from "@goldthread/api/nouns/client-document.ts";
import { blanksIn } from "@goldthread/clinical/documents-to-sign/fill-template.ts";
import { documentTemplateOf } from "@goldthread/clinical/documents-to-sign/templates/index.ts";
import { sha256, toHex } from "@goldthread/ledger";
import { listAgreementsToSign, readContactToSign } from "@goldthread/store/queries/client-document.ts";
import { readWordingVersion } from "@goldthread/store/queries/document-wording.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import type { z } from "zod";
import { chartToChange } from "../../client/chart-to-change.ts";
import { recordDocumentAct } from "../../client-documents/record-document-act.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { clinicalRoles } from "../../session/clinical-roles.ts";

type Input = z.output<typeof endpoint.input>;

/** The words are frozen by this act: what is signed later is these words and no others. */
export const askForDocument = defineRoute({
  endpoint,
  may: clinicalRoles,
  audit: { act: "document to sign asked for" },
  async run({ input, tx, actor, clock, newId, about, server, afterCommit }) {
    const { clientId, template, title, agreementId } = input;
    await chartToChange(tx, clientId);
    about({ clientId });
    const text = input.text.trim();
    refuseBlanks(text);
    const contact = await signerOf(tx, input);
    await refuseUnknownAgreement(tx, input, text);
    const wording = await wordingOf(tx, input);
    const facts = {
      what: "asked",
      clientId,
      template,
      templateVersion: template === null ? null : (documentTemplateOf(template)?.version ?? null),
      title,
      text,
      textDigest: toHex(sha256(text)),
      contactId: contact?.id ?? null,
      contactName: contact?.name ?? null,
      contactRelation: contact?.relation ?? null,
      agreementId,
      wordingVersionId: wording?.versionId ?? null,
      wordingVersion: wording?.version ?? null,
    };
    const act = await recordDocumentAct(tx, facts, { by: actor.staffId, at: clock(), newId });
    about({ clientId, subject: act.id });
    afterCommit(() => server.sequencer.kick());
    return { id: act.id };
  },
});

function refuseBlanks(text: string): void {
  const blanks = blanksIn(text);
  if (blanks.length > 0)
    refuse("invalid_input", [{ field: "text", expected: `expected no blank left to fill: ${blanks.join(", ")}` }]);
}

async function signerOf(tx: Transaction, { clientId, contactId, template }: Input) {
  const signer = contactId === null ? "client" : "other-adult";
  if (template !== null && documentTemplateOf(template)?.signers.includes(signer) !== true)
    refuse("invalid_input", [{ field: "contactId", expected: "expected nobody: this is for the client to sign" }]);
  if (contactId === null) return null;
  const contact = await readContactToSign(tx, { contactId, clientId });
  if (contact === undefined)
    refuse("invalid_input", [{ field: "contactId", expected: "expected one of this client's contacts" }]);
  return contact;
}

/** Which of the practice's own wordings the words began with; they may have been changed since, every one of them. */
async function wordingOf(tx: Transaction, { wordingVersionId, template, agreementId }: Input) {
  if (wordingVersionId === null) return null;
  const wording = await readWordingVersion(tx, wordingVersionId);
  if (wording === undefined || wording.template !== template || agreementId !== null)
    refuse("invalid_input", [{ field: "wordingVersionId", expected: "expected a wording of this kind of document" }]);
  return wording;
}

/** Signed as the group's own agreement, it is that agreement to the letter. */
async function refuseUnknownAgreement(tx: Transaction, { clientId, agreementId }: Input, text: string): Promise<void> {
  if (agreementId === null) return;
  const agreement = (await listAgreementsToSign(tx, clientId)).find((one) => one.agreementId === agreementId);
  if (agreement === undefined)
    refuse("invalid_input", [
      { field: "agreementId", expected: "expected the agreement of one of this client's groups" },
    ]);
  if (agreement.text.trim() !== text)
    refuse("invalid_input", [{ field: "text", expected: "expected the group's agreement as it stands" }]);
}
