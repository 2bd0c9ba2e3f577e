import { measureAcceptance } from "./acceptance/measure-acceptance.ts";
import { measureHalves, measureThird, measureUnseen, type Halves } from "./halves.ts";
import { renderNames } from "./names/render-names.ts";
import { measureCopies, measureFacts, measureOthers, measureWrongClient } from "./others/measure-others.ts";
import { precisionOf, recallOf, type Count, type Tally } from "./tally.ts";

/** The generated parts of `docs/review.md`, by the name between their marks. */
export function renderEvaluation(): ReadonlyMap<string, string> {
  const { completeness, wording } = measureHalves();
  return new Map([
    ["completeness", family(completeness)],
    ["completeness-unseen", alone("128 texts, second run", measureUnseen())],
    ["others", others()],
    ["facts", alone("session, item 9, next dates, record numbers, second run", measureFacts())],
    ["cloned", alone("cloned, second run", measureCopies().cloned)],
    ["carried", alone("carried forward, second run", measureCopies().carried)],
    ["wrong-client", alone("wrong client and pronouns, second run", measureWrongClient())],
    ["wording", family(wording)],
    ["wording-third", alone("third set, second run", measureThird())],
    ["acceptance", acceptance()],
    ["names", renderNames()],
  ]);
}

/** Spelling on its two sets; the speller runs elsewhere, so the counts are handed in. */
export function renderSpelling({ first, unseen }: { readonly first: Tally; readonly unseen: Tally }): string {
  return [
    "| set | texts | precision | recall | right | missed | false |",
    "|---|---|---|---|---|---|---|",
    row("first lines, second run", first),
    row("unseen lines, first run", unseen),
    "",
    "Missed or found falsely, first lines:",
    "",
    ...missesOf(first),
    "",
    "Unseen lines:",
    "",
    ...missesOf(unseen),
  ].join("\n");
}

/** A set that has no halves. */
function alone(title: string, set: Tally): string {
  return [
    "| set | texts | precision | recall | right | missed | false |",
    "|---|---|---|---|---|---|---|",
    row(title, set),
    "",
    "Missed or found falsely:",
    "",
    ...missesOf(set),
  ].join("\n");
}

function acceptance(): string {
  const { first, second } = measureAcceptance();
  return [
    "| set | texts | precision | recall | right | missed | false |",
    "|---|---|---|---|---|---|---|",
    row("ten lines a rule, second run", first),
    row("the mended rules once more, second run", second),
    "",
    "Missed or found falsely:",
    "",
    ...missesOf(first),
    ...missesOf(second),
  ].join("\n");
}

function others(): string {
  return Object.entries(measureOthers())
    .map(([title, set]) =>
      [`### ${title[0]?.toUpperCase() ?? ""}${title.slice(1)}`, "", alone(`${title}, second run`, set)].join("\n"),
    )
    .join("\n\n");
}

function family({ first, second }: Halves): string {
  return [
    "| set | texts | precision | recall | right | missed | false |",
    "|---|---|---|---|---|---|---|",
    row("first half (the rules were made to fit it)", first),
    row("second half (written afterwards, not tuned on)", second),
    "",
    "By label, second half and first:",
    "",
    "| label | precision | recall | right | missed | false | first half: precision, recall |",
    "|---|---|---|---|---|---|---|",
    ...labelsOf(first, second).map((label) => labelRow(label, first, second)),
    "",
    "What the second half shows to be missed or found falsely:",
    "",
    ...missesOf(second),
    "",
    "And the first:",
    "",
    ...missesOf(first),
  ].join("\n");
}

const none: Count = { right: 0, missed: 0, falsely: 0 };
const shown = (part: number) => part.toFixed(3);

function row(title: string, { texts, all }: Tally): string {
  const { right, missed, falsely } = all;
  return `| ${title} | ${texts} | ${shown(precisionOf(all))} | ${shown(recallOf(all))} | ${right} | ${missed} | ${falsely} |`;
}

function labelRow(label: string, first: Tally, second: Tally): string {
  const late = second.byLabel.get(label) ?? none;
  const early = first.byLabel.get(label) ?? none;
  const before = `${shown(precisionOf(early))}, ${shown(recallOf(early))}`;
  return `| ${label} | ${shown(precisionOf(late))} | ${shown(recallOf(late))} | ${late.right} | ${late.missed} | ${late.falsely} | ${before} |`;
}

function labelsOf(...tallies: readonly Tally[]): string[] {
  return [...new Set(tallies.flatMap(({ byLabel }) => [...byLabel.keys()]))].toSorted();
}

/** One line for each text, so that a phrase that fails in eight layouts can be seen to be one. */
function missesOf({ misses }: Tally): string[] {
  const byText = new Map<string, string[]>();
  for (const { id, label, kind } of misses) {
    const said = kind === "missed" ? `missed ${label}` : `falsely ${label}`;
    byText.set(id, [...(byText.get(id) ?? []), said]);
  }
  if (byText.size === 0) return ["- nothing"];
  return [...byText].map(([id, said]) => `- ${id.replaceAll(/([<>*_[\]`|])/g, "\\$1")}: ${said.join(", ")}`);
}
