import { endCareConsent as endpoint } from "@goldthread/api/nouns/care-consent.ts";
import { insertMinorConsent, readMinorConsent } from "@goldthread/store/queries/minor-consent.ts";
import { consentOf } from "../../care-consent/recorded-consents.ts";
import { checkDayNotAhead } from "../../client/check-day.ts";
import { refuse } from "../../errors.ts";
import { standForOne } from "../../ledger/stand-for.ts";
import { defineRoute } from "../../route.ts";

/** What happened until then stays the minor's own; what comes after is somebody else's to consent to. */
export const endCareConsent = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "consent to a minor's care ended" },
  async run({ input: { consentId, on }, tx, actor, practice, clock, newId, about, server, afterCommit }) {
    const row = (await readMinorConsent(tx, consentId)) ?? refuse("not_found");
    const { clientId } = row;
    about({ clientId, subject: consentId });
    const at = clock();
    const { from, until } = consentOf(row);
    if (until !== null) refuse("consent_over");
    checkDayNotAhead(on, { field: "on", now: at, zone: practice.zone });
    if (on < from)
      refuse("invalid_input", [{ field: "on", expected: "expected a day that is not before the first one" }]);
    const facts = { clientId, what: "ended", on, ends: consentId };
    const act = await standForOne(tx, facts, { kind: "care-consent", by: actor.staffId, at, newId });
    await insertMinorConsent(tx, act);
    afterCommit(() => server.sequencer.kick());
    return { id: act.id };
  },
});
