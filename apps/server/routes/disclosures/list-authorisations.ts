import { listAuthorisations as endpoint } from "@goldthread/api/nouns/disclosure.ts";
import { checkAuthorisation, lawsOfPlaces } from "@goldthread/clinical/disclosure/index.ts";
import { listAuthorisations as rowsOf, readDisclosee } from "@goldthread/store/queries/disclosure.ts";
import { readPlacesOfRecord } from "@goldthread/store/queries/weighed.ts";
import { calendarDay } from "../../calendar-day.ts";
import { ownConsentsOf } from "../../care-consent/recorded-consents.ts";
import { authorisationOf } from "../../disclosure/authorisation-of.ts";
import { defineRoute } from "../../route.ts";

export const listAuthorisations = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ input: { clientId }, tx, practice, clock }) {
    const day = calendarDay(clock(), practice.zone);
    const rows = await rowsOf(tx, clientId);
    const isMinor = (await readDisclosee(tx, clientId))?.isMinor ?? false;
    const ownConsents = await ownConsentsOf(tx, clientId);
    const laws = lawsOfPlaces(await readPlacesOfRecord(tx, clientId));
    return {
      laws: laws.map(({ id }) => id),
      authorisations: rows.map((row) => {
        const { authorisation, documentId, screen, ended } = authorisationOf(row);
        const defects = checkAuthorisation(authorisation, { day, isMinor, ownConsents, laws });
        return {
          ...authorisation,
          kinds: [...authorisation.kinds],
          recipientClasses: [...authorisation.recipientClasses],
          signedOn: authorisation.signedOn ?? "",
          documentId,
          isOnScreen: screen !== null,
          ended,
          recordedAt: row.at,
          recordedBy: row.by,
          defects: defects.map(({ says, source }) => ({ says, source })),
        };
      }),
    };
  },
});
