import { endWithholding as endpoint } from "@goldthread/api/nouns/withholding.ts";
import { defineRoute } from "../../route.ts";
import { recordWithholding } from "../../withholding/record-withholding.ts";
import { standingWithholding } from "../../withholding/standing-withholding.ts";

export const endWithholding = defineRoute({
  endpoint,
  may: ["clinician", "supervisor", "nurse"],
  audit: { act: "withholding ended" },
  async run({ input: { withholdingId, reason }, tx, actor, clock, newId, about, server, afterCommit }) {
    const { clientId } = await standingWithholding(tx, withholdingId);
    about({ clientId, subject: withholdingId });
    const facts = { clientId, withholdingId, what: "ended", reason };
    await recordWithholding(tx, facts, { by: actor.staffId, at: clock(), newId });
    afterCommit(() => server.sequencer.kick());
    return {};
  },
});
