import { readRisk as endpoint } from "@goldthread/api/nouns/risk.ts";
import type { RiskLevel } from "@goldthread/clinical/risk/inquiry.ts";
import { readClientOfChart } from "@goldthread/store/queries/client.ts";
import * as risk from "@goldthread/store/queries/risk.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const readRisk = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "risk opened" },
  async run({ input: { clientId }, tx, about }) {
    about({ clientId });
    const [client, concerns, inquiries, safetyPlans, events] = await Promise.all([
      readClientOfChart(tx, clientId),
      risk.listConcerns(tx, clientId),
      risk.listInquiries<RiskLevel>(tx, clientId),
      risk.listSafetyPlans(tx, clientId),
      risk.listChartEvents(tx, clientId),
    ]);
    if (client === undefined) refuse("not_found");
    return {
      concerns: [...concerns],
      inquiries: inquiries.map((inquiry) => ({ ...inquiry, answers: [...inquiry.answers] })),
      safetyPlans: [...safetyPlans],
      events: [...events],
    };
  },
});
