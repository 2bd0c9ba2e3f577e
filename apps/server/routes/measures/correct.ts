import { correctMeasure as endpoint } from "@goldthread/api/nouns/measure.ts";
import {
  addAdministration,
  administrationToCorrect,
  riskOpenedBy,
  type ToCorrect,
} from "@goldthread/store/queries/administration.ts";
import { readClientOfChart } from "@goldthread/store/queries/client.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { refuse } from "../../errors.ts";
import { checkAnsweredAt } from "../../measures/check-answered-at.ts";
import { givenOf, measureNamed } from "../../measures/given-of.ts";
import { recordAdministration } from "../../measures/record-administration.ts";
import { defineRoute } from "../../route.ts";

export const correctMeasure = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "measure corrected" },
  async run({ input, tx, clock, practice, newId, about, actor }) {
    const { administrationId, reason } = input;
    const before = (await administrationToCorrect(tx, administrationId)) ?? refuse("not_found");
    if (before.corrected || before.kind === "withdrawn") refuse("changed_meanwhile");
    const answeredAt = input.answeredAt ?? before.answeredAt;
    const { birthDate } = (await readClientOfChart(tx, before.clientId)) ?? refuse("not_found");
    checkAnsweredAt(answeredAt, { birthDate, now: clock(), zone: practice.zone });
    const id = newId();
    about({ clientId: before.clientId, subject: id });
    const [recordedBy, recordedAt] = [actor.staffId, clock().toISOString()];
    const next = { ...before, id, answeredAt, recordedBy, recordedAt, corrects: administrationId, reason };
    if (input.withdraw) return await withdraw(tx, next);
    const measure = measureNamed(before.measure);
    const scored = await recordAdministration(tx, { ...next, measure, given: givenOf(measure, input) });
    const { flags, missing, ...rest } = scored;
    return { id, ...rest, flags: [...flags], missing: [...missing], riskConcernId: await riskOpenedBy(tx, id) };
  },
});

type Next = ToCorrect & {
  readonly id: string;
  readonly recordedBy: string;
  readonly recordedAt: string;
  readonly corrects: string;
  readonly reason: string;
};

async function withdraw(tx: Transaction, next: Next) {
  const empty = { kind: "withdrawn", answers: null, total: null, band: null, flags: [], missing: [] } as const;
  await addAdministration(tx, { ...next, ...empty, measureVersion: measureNamed(next.measure).version });
  return { id: next.id, ...empty, flags: [], missing: [], riskConcernId: null };
}
