import { addMeasure as endpoint } from "@goldthread/api/nouns/measure.ts";
import { riskOpenedBy } from "@goldthread/store/queries/administration.ts";
import { chartToChange } from "../../client/chart-to-change.ts";
import { refuse } from "../../errors.ts";
import { checkAnsweredAt } from "../../measures/check-answered-at.ts";
import { givenOf, measureNamed } from "../../measures/given-of.ts";
import { recordAdministration } from "../../measures/record-administration.ts";
import { defineRoute } from "../../route.ts";

export const addMeasure = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "measure recorded" },
  async run({ input, tx, clock, practice, newId, about, actor }) {
    const { clientId, sessionId, label, givenHow, answeredAt } = input;
    const measure = measureNamed(input.measure);
    checkLabel(measure.id, label);
    if (measure.licence.state === "forbidden" && !input.licenceHeld) {
      refuse("invalid_input", [
        { field: "licenceHeld", expected: `expected that the practice holds a licence for the ${measure.name}` },
      ]);
    }
    const given = givenOf(measure, input);
    const { birthDate } = await chartToChange(tx, clientId);
    checkAnsweredAt(answeredAt, { birthDate, now: clock(), zone: practice.zone });
    const id = newId();
    about({ clientId, subject: id });
    const [recordedBy, recordedAt] = [actor.staffId, clock().toISOString()];
    const scored = await recordAdministration(tx, {
      id,
      clientId,
      sessionId,
      measure,
      label,
      given,
      givenHow,
      answeredAt,
      recordedBy,
      recordedAt,
    });
    return { id, ...listed(scored), riskConcernId: await riskOpenedBy(tx, id) };
  },
});

function checkLabel(measure: string, label: string): void {
  if (measure === "other" && label === "") {
    refuse("invalid_input", [{ field: "label", expected: "expected the instrument's name" }]);
  }
  if (measure !== "other" && label !== "") {
    refuse("invalid_input", [{ field: "label", expected: "expected no name: this instrument has its own" }]);
  }
}

function listed<Scored extends { readonly flags: readonly string[]; readonly missing: readonly number[] }>(
  scored: Scored,
) {
  return { ...scored, flags: [...scored.flags], missing: [...scored.missing] };
}
