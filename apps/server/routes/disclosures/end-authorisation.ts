import { endAuthorisation as endpoint } from "@goldthread/api/nouns/disclosure.ts";
import { insertAuthorisation, readAuthorisation } from "@goldthread/store/queries/disclosure.ts";
import { calendarDay } from "../../calendar-day.ts";
import { authorisationOf } from "../../disclosure/authorisation-of.ts";
import { refuse } from "../../errors.ts";
import { standForOne } from "../../ledger/stand-for.ts";
import { defineRoute } from "../../route.ts";

export const endAuthorisation = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "authorisation ended" },
  async run({
    input: { authorisationId, how, on, because },
    tx,
    actor,
    practice,
    clock,
    newId,
    about,
    server,
    afterCommit,
  }) {
    const given = await readAuthorisation(tx, authorisationId);
    if (given === undefined) refuse("not_found");
    about({ clientId: given.clientId, subject: authorisationId });
    if (given.ended !== null) refuse("changed_meanwhile");
    if (on > calendarDay(clock(), practice.zone))
      refuse("invalid_input", [{ field: "on", expected: "expected today or a day before" }]);
    const { signedOn } = authorisationOf(given).authorisation;
    if (signedOn !== null && on < signedOn)
      refuse("invalid_input", [{ field: "on", expected: "expected the day it was signed or a later one" }]);
    const facts = { because, clientId: given.clientId, ends: authorisationId, how, on };
    const row = await standForOne(tx, facts, { kind: "authorisation", by: actor.staffId, at: clock(), newId });
    await insertAuthorisation(tx, row);
    afterCommit(() => server.sequencer.kick());
    return { id: row.id };
  },
});
