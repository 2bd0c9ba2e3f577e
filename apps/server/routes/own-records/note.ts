import { noteOwnRecord as endpoint } from "@goldthread/api/nouns/own-record.ts";
import { readWhose } from "@goldthread/store/queries/disclosure.ts";
import { addOwnRecord, hasStaffRelation, removeOwnRecord } from "@goldthread/store/queries/own-record.ts";
import { keepersOfRecords } from "../../client/keeps-records.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

/** What it opened to them as staff is ended first, by whoever ends it otherwise: so that no chart loses its team unseen. */
export const noteOwnRecord = defineRoute({
  endpoint,
  may: keepersOfRecords,
  audit: { act: "own record noted" },
  async run({ input: { clientId, staffId }, tx, actor, server, about, afterCommit }) {
    if ((await readWhose(tx, clientId)) === undefined) refuse("not_found");
    about({ clientId, ...(staffId === null ? {} : { subject: staffId }) });
    if (staffId === actor.staffId)
      refuse("invalid_input", [{ field: "staffId", expected: "Somebody else notes it about you." }]);
    await removeOwnRecord(tx, clientId);
    if (staffId === null) return {};
    if (await hasStaffRelation(tx, { staffId, clientId })) refuse("own_record_open");
    await addOwnRecord(tx, { staffId, clientId });
    // A text about them that was shared with them ends with it, also where it is open.
    afterCommit(() => void server.events.emit("access-changed", staffId));
    return {};
  },
});
