import { listCareConsents as endpoint } from "@goldthread/api/nouns/care-consent.ts";
import { ownConsentOf } from "@goldthread/clinical/minors/own-consent.ts";
import { readDisclosee } from "@goldthread/store/queries/disclosure.ts";
import { listMinorConsents } from "@goldthread/store/queries/minor-consent.ts";
import { consentOf } from "../../care-consent/recorded-consents.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const listCareConsents = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ input: { clientId }, tx }) {
    const client = (await readDisclosee(tx, clientId)) ?? refuse("not_found");
    const rows = await listMinorConsents(tx, clientId);
    return {
      isMinor: client.isMinor,
      consents: rows.map((row) => {
        const consent = consentOf(row);
        return { ...consent, isOwn: ownConsentOf(consent) !== null, by: row.by, at: row.at };
      }),
    };
  },
});
