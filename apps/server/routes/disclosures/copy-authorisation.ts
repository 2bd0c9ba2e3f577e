import { copyAuthorisation as endpoint } from "@goldthread/api/nouns/disclosure.ts";
import { readAuthorisation, readDisclosee } from "@goldthread/store/queries/disclosure.ts";
import { authorisationOf } from "../../disclosure/authorisation-of.ts";
import { Download } from "../../download.ts";
import { refuse } from "../../errors.ts";
import { renderSignedAuthorisationPdf } from "../../pdf/render-authorisation-pdf.ts";
import { defineRoute } from "../../route.ts";

/** Whoever signs has a right to a copy. */
export const copyAuthorisation = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "authorisation copied" },
  async run({ input: { authorisationId }, tx, practice, about }) {
    const row = (await readAuthorisation(tx, authorisationId)) ?? refuse("not_found");
    about({ clientId: row.clientId, subject: row.id });
    const client = (await readDisclosee(tx, row.clientId)) ?? refuse("not_found");
    const { authorisation: form, screen } = authorisationOf(row);
    const { signedBy: name, authority, signedOn } = form;
    const signature = { name, authority, on: signedOn ?? "" };
    // As of when it was recorded: the same copy has the same bytes.
    const now = new Date(row.at);
    const body = await renderSignedAuthorisationPdf({
      practice,
      client,
      form,
      now,
      text: screen?.text ?? null,
      signature,
    });
    return new Download({
      type: "application/pdf",
      name: `authorisation-${signature.on}-signed.pdf`,
      body: Buffer.from(body),
    });
  },
});
