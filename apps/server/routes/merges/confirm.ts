import { confirmMerge as endpoint } from "@goldthread/api/nouns/merge.ts";
import type { RefusalCode } from "@goldthread/api/refusal.ts";
import * as merges from "@goldthread/store/queries/merge.ts";
import { hasStaffRelation, readOwnRecord } from "@goldthread/store/queries/own-record.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { recordMergeAct } from "../../client/record-merge-act.ts";
import { keepersOfRecords } from "../../client/keeps-records.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

const refusalOf: Readonly<Record<Exclude<merges.Confirmed, "done">, RefusalCode>> = {
  "not-yours": "not_found",
  "not-open": "not_found",
  alone: "merge_needs_another",
  "merged-already": "merged_already",
  "opens-to-oneself": "merge_opens_to_you",
};

/** By the second person. Whether they are one, the database decides. */
export const confirmMerge = defineRoute({
  endpoint,
  may: keepersOfRecords,
  audit: { act: "merge confirmed" },
  async run({ input, tx, actor, clock, newId, server, about, afterCommit }) {
    const merge = (await merges.readMerge(tx, input.mergeId)) ?? refuse("not_found");
    about({ clientId: merge.intoId, subject: merge.fromId });
    const { fromId, intoId } = merge;
    await refuseOwnRecordOpened(tx, [fromId, intoId]);
    const outcome = await merges.confirmMerge(tx, input);
    if (outcome !== "done") refuse(refusalOf[outcome]);
    const step = { step: "confirmed", mergeId: input.mergeId, fromId, intoId, because: input.words } as const;
    await recordMergeAct(tx, step, { by: actor.staffId, at: clock(), newId });
    afterCommit(() => server.sequencer.kick());
    // Pages that are open are judged again: the team has grown.
    const team = await merges.teamOf(tx, merge.intoId);
    afterCommit(() => team.forEach((staffId) => server.events.emit("access-changed", staffId)));
    return {};
  },
});

/** A merge joins two teams: nobody comes by it to treat the client who they are themself. The database holds it again. */
async function refuseOwnRecordOpened(tx: Transaction, record: readonly string[]): Promise<void> {
  for (const own of record) {
    const person = await readOwnRecord(tx, own);
    for (const clientId of record)
      if (person !== null && (await hasStaffRelation(tx, { staffId: person.id, clientId }))) refuse("own_record_open");
  }
}
