import { addClient as endpoint } from "@goldthread/api/nouns/client.ts";
import { addToCareTeam } from "@goldthread/store/queries/care-team.ts";
import * as clients from "@goldthread/store/queries/client.ts";
import { calendarDay } from "../../calendar-day.ts";
import { checkBirthDate } from "../../client/check-birth-date.ts";
import { firstTeam } from "../../client/first-team.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { recordPlaces } from "../../staff/record-places.ts";

export const addClient = defineRoute({
  endpoint,
  may: ["clinician", "trainee", "supervisor", "nurse", "administrator", "records-officer"],
  audit: { act: "client added" },
  async run({ input, tx, actor, practice, clock, newId, server, about, afterCommit }) {
    checkBirthDate(input.birthDate, { now: clock(), zone: practice.zone });
    const alike = input.anotherOfThisName ? undefined : await clients.findAlike(tx, input);
    if (alike !== undefined && (alike.known.length > 0 || alike.others !== undefined)) {
      refuse("client_name_exists", [{ field: "name", expected: "expected to be told that this is another person" }]);
    }
    const id = newId();
    const recordNumber = input.recordNumber ?? (await clients.nextRecordNumber(tx));
    await clients.addClient(tx, { ...input, id, recordNumber });
    const places = firstTeam(actor, input.careTeam);
    const from = calendarDay(clock(), practice.zone);
    await addToCareTeam(tx, { clientId: id, from, places });
    const staffIds = places.map(({ staffId }) => staffId);
    const joined = { reason: "joined", clientId: id, staffIds, from, to: null } as const;
    await recordPlaces(tx, joined, { by: actor.staffId, at: clock(), newId });
    about({ clientId: id });
    afterCommit(() => server.sequencer.kick());
    afterCommit(() => places.forEach(({ staffId }) => server.events.emit("access-changed", staffId)));
    return { id, recordNumber };
  },
});
