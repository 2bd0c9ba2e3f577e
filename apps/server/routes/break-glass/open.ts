import { breakGlass as endpoint } from "@goldthread/api/nouns/break-glass.ts";
import { isMyClient } from "@goldthread/store/queries/client.ts";
import * as store from "@goldthread/store/queries/break-glass.ts";
import { recordBreakGlass } from "../../break-glass/record-break-glass.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

const hour = 3_600_000;

/** A wrong name is on record as a refusal, and a handful of tries a minute is all there is: nobody leafs through names. */
export const breakGlass = defineRoute({
  endpoint,
  may: ["clinician", "trainee", "supervisor", "nurse"],
  audit: { act: "break-glass" },
  triesPerMinute: 6,
  async run({ input, tx, actor, practice, clock, newId, about, server, afterCommit }) {
    const { recordNumber, name, birthDate, reason, hours } = input;
    if (recordNumber === "" && (name === "" || birthDate === null))
      refuse("invalid_input", [
        { field: "recordNumber", expected: "expected the record number, or the full name and the birth date" },
      ]);
    const clientId = (await store.findRecordNamed(tx, { recordNumber, name, birthDate })) ?? refuse("not_found");
    about({ clientId, subject: clientId });
    await store.lockOpening(tx, clientId);
    if (await isMyClient(tx, clientId)) refuse("opens_already");
    const at = clock();
    const facts = { clientId, hours, reason: reason.trim(), what: "opened" };
    const act = await recordBreakGlass(tx, facts, { by: actor.staffId, at, newId });
    const until = new Date(at.getTime() + hours * hour);
    const told = server.mail === null ? [] : await store.listToTell(tx, clientId);
    const mail = { by: actor.name, practice: practice.name, zone: practice.zone, at: act.at };
    afterCommit(() => server.sequencer.kick());
    afterCommit(() => {
      for (const to of told) void server.mail?.sendBreakGlass({ to, ...mail });
    });
    return { id: act.id, clientId, until: until.toISOString() };
  },
});
