import { printAuthorisation as endpoint } from "@goldthread/api/nouns/disclosure.ts";
import { lawsOfPlaces } from "@goldthread/clinical/disclosure/index.ts";
import { readDisclosee } from "@goldthread/store/queries/disclosure.ts";
import { readPlacesOfRecord } from "@goldthread/store/queries/weighed.ts";
import { calendarDay } from "../../calendar-day.ts";
import { Download } from "../../download.ts";
import { refuse } from "../../errors.ts";
import { renderAuthorisationPdf } from "../../pdf/render-authorisation-pdf.ts";
import { defineRoute } from "../../route.ts";

/** What is printed binds nobody: it is an authorisation once it was signed and put on file. */
export const printAuthorisation = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "authorisation printed to sign" },
  async run({ input, tx, practice, clock, about }) {
    const client = (await readDisclosee(tx, input.clientId)) ?? refuse("not_found");
    about({ clientId: input.clientId });
    if (input.expiresOn === null && input.expiresWhen === "")
      refuse("invalid_input", [{ field: "expiresOn", expected: "expected a day, or an event that ends it" }]);
    if (input.intermediary !== null && input.form !== "part2")
      refuse("invalid_input", [
        { field: "form", expected: "expected a consent under 42 CFR Part 2, which alone names one" },
      ]);
    const laws = lawsOfPlaces(await readPlacesOfRecord(tx, input.clientId));
    const now = clock();
    const body = await renderAuthorisationPdf({ practice, client, form: input, laws, now });
    const name = `authorisation-${calendarDay(now, practice.zone)}.pdf`;
    return new Download({ type: "application/pdf", name, body: Buffer.from(body) });
  },
});
