import { withhold as endpoint } from "@goldthread/api/nouns/withholding.ts";
import { withholdingGroundOf } from "@goldthread/clinical/withholding/grounds/index.ts";
import * as store from "@goldthread/store/queries/withholding.ts";
import { calendarDay } from "../../calendar-day.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { recordWithholding } from "../../withholding/record-withholding.ts";
import { refuseUnfitDay } from "../../withholding/refuse-unfit-day.ts";
import { refuseUnlicensed } from "../../withholding/refuse-unlicensed.ts";

export const withhold = defineRoute({
  endpoint,
  may: ["clinician", "supervisor", "nurse"],
  audit: { act: "withheld for harm" },
  async run({ input, tx, actor, practice, clock, newId, about, server, afterCommit }) {
    const { subject, subjectId, ground, reason, lookAgainOn } = input;
    const found = (await store.readSubject(tx, { subject, subjectId, zone: practice.zone })) ?? refuse("not_found");
    about({ clientId: found.clientId, subject: subjectId });
    const at = clock();
    refuseUnfitDay(lookAgainOn, calendarDay(at, practice.zone));
    const credential = await refuseUnlicensed(tx);
    if (await store.isWithheld(tx, subjectId)) refuse("withheld_already");
    const from = withholdingGroundOf(ground)?.from ?? "client";
    const facts = { ...found, from, subject, subjectId, ground, lookAgainOn, reason: reason.trim(), credential };
    const act = await recordWithholding(
      tx,
      { ...facts, what: "withheld" },
      {
        by: actor.staffId,
        at,
        newId,
      },
    );
    afterCommit(() => server.sequencer.kick());
    return { id: act.id };
  },
});
