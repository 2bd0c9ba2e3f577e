import { keepWithholding as endpoint } from "@goldthread/api/nouns/withholding.ts";
import { calendarDay } from "../../calendar-day.ts";
import { defineRoute } from "../../route.ts";
import { recordWithholding } from "../../withholding/record-withholding.ts";
import { refuseUnfitDay } from "../../withholding/refuse-unfit-day.ts";
import { refuseUnlicensed } from "../../withholding/refuse-unlicensed.ts";
import { standingWithholding } from "../../withholding/standing-withholding.ts";

export const keepWithholding = defineRoute({
  endpoint,
  may: ["clinician", "supervisor", "nurse"],
  audit: { act: "withholding looked at again" },
  async run({
    input: { withholdingId, reason, lookAgainOn },
    tx,
    actor,
    practice,
    clock,
    newId,
    about,
    server,
    afterCommit,
  }) {
    const { clientId } = await standingWithholding(tx, withholdingId);
    about({ clientId, subject: withholdingId });
    const at = clock();
    refuseUnfitDay(lookAgainOn, calendarDay(at, practice.zone));
    const credential = await refuseUnlicensed(tx);
    const facts = { clientId, withholdingId, what: "kept", reason: reason.trim(), lookAgainOn, credential };
    await recordWithholding(tx, facts, { by: actor.staffId, at, newId });
    afterCommit(() => server.sequencer.kick());
    return {};
  },
});
