import { addClient as endpoint } from "@goldthread/api/nouns/client.ts";
import { addToCareTeam } from "@goldthread/store/queries/care-team.ts";
import * as clients from "@goldthread/store/queries/client.ts";
import { calendarDay } from "../../calendar-day.ts";
import { checkBirthDate } from "../../client/check-birth-date.ts";
import { firstTeam } from "../../client/first-team.ts";
import { keepsRecords } from "../../client/keeps-records.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { recordPlaces } from "../../staff/record-places.ts";

export const addClient = defineRoute({
  endpoint,
  may: ["clinician", "trainee", "supervisor", "nurse", "administrator", "records-officer"],
  audit: { act: "client added" },
  async run({ input, tx, actor, practice, clock, newId, server, about, afterCommit }) {
    checkBirthDate(input.birthDate, { now: clock(), zone: practice.zone });
    // That a number is taken tells of somebody's record: it is told to those who may see them all.
    if (input.recordNumber !== undefined && !keepsRecords(actor))
      refuse("invalid_input", [
        { field: "recordNumber", expected: "expected none: the keepers of the records give it" },
      ]);
    if (!input.anotherOfThisName && (await clients.findAlike(tx, input)).length > 0)
      refuse("client_name_exists", [{ field: "name", expected: "expected to be told that this is another person" }]);
    const id = newId();
    const isAnother = input.anotherOfThisName;
    await clients.addClient(tx, { ...input, id, recordNumber: input.recordNumber ?? null, isAnother });
    const places = firstTeam(actor, input.careTeam);
    const from = calendarDay(clock(), practice.zone);
    await addToCareTeam(tx, { clientId: id, from, places });
    const staffIds = places.map(({ staffId }) => staffId);
    const joined = { reason: "joined", clientId: id, staffIds, from, to: null } as const;
    await recordPlaces(tx, joined, { by: actor.staffId, at: clock(), newId });
    about({ clientId: id });
    afterCommit(() => server.sequencer.kick());
    afterCommit(() => places.forEach(({ staffId }) => server.events.emit("access-changed", staffId)));
    return { id, recordNumber: await clients.readRecordNumber(tx, id) };
  },
});
