import type { Source } from "../review/finding.ts";
import { measures } from "./index.ts";
import type { LicenceState, Measure } from "./measure.ts";

const generated =
  "<!-- Made by scripts/generate-docs.ts from packages/clinical/measures. Change the instrument, not this page. -->";

const head = `# Measures

One instrument is one file in \`packages/clinical/measures/instruments\`. Each number says where it comes from, and whether
somebody read it there; what was not checked, or contradicts itself between sources, is left out and not averaged.

- A missing answer makes a form incomplete: no total, no band, no change. Nothing is filled in. A flagged answer is flagged
  all the same.
- A change is *reliable* when it is at least as large as the published number, and *clinically significant* when it also
  crosses the cut-off in the same direction.
- \`goldthread score\` reads JSON Lines: \`{ "id", "measure", "answers": [...], "previous" }\`, with \`"total"\` in the place
  of \`"answers"\` where the table says that a total may go in alone (or as the only answer, where nothing else goes in).
  \`missing\` holds numbers of items from 1.`;

const licenceWords: Readonly<Record<LicenceState, string>> = {
  embed: "embed: shown and answered here",
  "score-only": "score only: answers or a total, without the items' words",
  forbidden: "forbidden: a total by its name, nothing else",
};

/** docs/measures.md. */
export function renderMeasureDocs(): Map<string, string> {
  const rows = measures.map(
    (measure) =>
      `| ${measure.name} | \`${measure.id}\` | ${licenceWords[measure.licence.state]} | ${entryWords(measure)} | ${range(measure)} |`,
  );
  const table = ["| instrument | id | licence | what goes in | total |", "|---|---|---|---|---|", ...rows].join("\n");
  const page = [generated, head, table, ...measures.map(measurePart)].join("\n\n");
  return new Map([["measures.md", `${page}\n`]]);
}

function entryWords({ items, totalAlone, id }: Measure): string {
  if (items === null) return id === "other" ? "a name and a total" : "a total";
  return totalAlone ? `${items.length} answers, or a total` : `${items.length} answers`;
}

function range({ total: { least, most, unit }, times }: Measure): string {
  return `${least} to ${most} ${unit}${times === 1 ? "" : `, the sum times ${times}`}`;
}

function measurePart(measure: Measure): string {
  const { bands, total, bandSource, cutOff, change } = measure;
  const lines = [
    `- Licence: ${cited(measure.licence.source)}`,
    ...(measure.better === null ? [] : [`- ${measure.better === "lower" ? "Lower" : "Higher"} is better.`]),
    ...(bands.length === 0
      ? ["- No bands."]
      : [
          `- Bands: ${bands.map(({ from, word }, at) => `${from}-${lastOf(bands[at + 1]?.from, total)} ${word}`).join(", ")}. ${cited(bandSource)}`,
        ]),
    ...(cutOff === null ? [] : [`- Cut-off: ${cutOff.says} ${cited(cutOff.source)}`]),
    change === null
      ? "- Reliable change: none judged."
      : `- Reliable change: ${change.points} points. ${cited(change.source)}`,
    ...measure.flags.map(({ id, says }) => `- Flag \`${id}\`: ${says}`),
    ...measure.remarks.map((remark) => `- ${remark}`),
  ];
  return [`## ${measure.name}`, "", measure.about, "", ...lines].join("\n");
}

function lastOf(next: number | undefined, { most, step }: Measure["total"]): number {
  return next === undefined ? most : next - step;
}

function cited(source: Source | null): string {
  if (source === null) return "";
  const where = source.url === null ? source.cite : `[${source.cite}](${source.url})`;
  return `${where} (${source.read === null ? "not checked at its source" : `read ${source.read}`}).`;
}
