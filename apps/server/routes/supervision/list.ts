import { listSupervision as endpoint } from "@goldthread/api/nouns/supervision.ts";
import { missingTo, sumSupervision } from "@goldthread/clinical/supervision/hours.ts";
import * as supervision from "@goldthread/store/queries/supervision.ts";
import { defineRoute } from "../../route.ts";
import { presentSupervision } from "../../supervision/present-supervision.ts";

/** The database gives each of the two their own notes, and nobody else's. */
export const listSupervision = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "supervision notes read" },
  async run({ tx, actor }) {
    const notes = (await supervision.listSupervisionNotes(tx)).map((row) => presentSupervision(row, actor.staffId));
    const pairs = await supervision.listSupervisionPairs(tx);
    const goals = await supervision.listSupervisionGoals(tx);
    const supervisees = new Map(pairs.map(({ superviseeId, superviseeName }) => [superviseeId, superviseeName]));
    const totals = [...supervisees].map(([superviseeId, superviseeName]) => {
      const own = notes.filter((note) => note.superviseeId === superviseeId);
      const done = sumSupervision(own.map((note) => ({ ...note, isComplete: note.second !== null })));
      const found = goals.find(({ staffId }) => staffId === superviseeId);
      const goal = found === undefined ? null : goalOf(found);
      return { superviseeId, superviseeName, ...done, goal, missing: goal === null ? null : missingTo(goal, done) };
    });
    return {
      notes,
      totals,
      pairs: pairs.map(({ supervisorId, supervisorName, superviseeId, superviseeName, isCurrent }) => ({
        supervisorId,
        supervisorName,
        superviseeId,
        superviseeName,
        isCurrent,
      })),
    };
  },
});

const goalOf = ({ totalHours, individualHours, version }: supervision.SupervisionGoalRow) => ({
  totalHours,
  individualHours,
  version,
});
