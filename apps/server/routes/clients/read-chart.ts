import { readChart as endpoint } from "@goldthread/api/nouns/client.ts";
import { readCareTeam } from "@goldthread/store/queries/care-team.ts";
import { readMemberships, readOpenRisks, readTimeline } from "@goldthread/store/queries/chart.ts";
import { readClientOfChart } from "@goldthread/store/queries/client.ts";
import { readPlan } from "@goldthread/store/queries/plan.ts";
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
    // None waits for another's answer, so that they travel to the database and back together.
    const [client, careTeam, groups, plan, risks, rows] = await Promise.all([
      readClientOfChart(tx, clientId),
      readCareTeam(tx, clientId),
      readMemberships(tx, clientId),
      readPlan(tx, clientId),
      readOpenRisks(tx, clientId),
      readTimeline(tx, { clientId, before: before ?? null, limit: pageSize + 1 }),
    ]);
    if (client === undefined) refuse("not_found");
    return {
      client: { ...client, aliases: [...client.aliases] },
      careTeam: [...careTeam],
      groups: [...groups],
      plan: planTree(plan),
      risks: [...risks],
      ...timelinePage(rows),
    };
  },
});
