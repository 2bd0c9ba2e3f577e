import { readChart as endpoint } from "@goldthread/api/nouns/client.ts";
import { readChartHead, readTimeline } from "@goldthread/store/queries/chart.ts";
import { readFacilitatorsOwed } from "@goldthread/store/queries/facilitators-owed.ts";
import { planTree } from "../../client/plan-tree.ts";
import { pageSize, timelinePage } from "../../client/timeline-page.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const readChart = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "chart opened" },
  async run({ input: { clientId, before }, tx, about }) {
    about({ clientId });
    // Neither waits for the other's answer, so that they travel to the database and back together.
    const [head, rows] = await Promise.all([
      readChartHead(tx, clientId),
      readTimeline(tx, { clientId, before: before ?? null, limit: pageSize + 1 }),
    ]);
    if (head === undefined) refuse("not_found");
    // Only a group's note waits for anybody beside its author.
    const noteIds = rows.flatMap(({ kind, noteId }) => (kind === "group" && noteId !== null ? [noteId] : []));
    const owed = await readFacilitatorsOwed(tx, noteIds);
    return { ...chartHeadOf(head), ...timelinePage(rows, owed) };
  },
});

type Head = NonNullable<Awaited<ReturnType<typeof readChartHead>>>;

function chartHeadOf(head: Head) {
  const { careTeam, groups, plan, risks, diagnoses, episode, merged, mergedInto, mergeProposed, isOpen, ...client } =
    head;
  return {
    client: { ...client, aliases: [...client.aliases], flags: [...client.flags] },
    diagnoses: [...diagnoses],
    episode: episode === null ? null : { ...episode, transfers: [...episode.transfers] },
    merged: [...merged],
    isOpen,
    mergedInto,
    mergeProposed,
    careTeam: [...careTeam],
    groups: [...groups],
    plan: planTree(plan),
    risks: [...risks],
  };
}
