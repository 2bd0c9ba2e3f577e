import { type NameCase, type NameResult, scoreNames } from "./score-names.ts";
import { nameSets } from "./sets.ts";

const earlierTitles = [
  "ordinary notes",
  "edges",
  "last set",
  "final set",
  "many voices 1",
  "many voices 2",
  "many voices 3",
  "many voices 4",
];

/** How the sets do today, by form, for `docs/review.md`. */
export function renderNames(): string {
  const [first, second, heldOut] = [
    scoreNames(nameSets.first),
    scoreNames(nameSets.second),
    scoreNames(nameSets.heldOut),
  ];
  const earlier = [
    nameSets.natural,
    nameSets.hard,
    nameSets.last,
    nameSets.final,
    nameSets.voicesOne,
    nameSets.voicesTwo,
    nameSets.voicesThree,
    nameSets.voicesFour,
  ].map(scoreNames);
  const fresh = [nameSets.freshOne, nameSets.freshTwo, nameSets.freshThree].map(scoreNames);
  const blind = scoreNames(nameSets.blind);
  const hurried = scoreNames(nameSets.hurried);
  const stranger = scoreNames(nameSets.stranger);
  const small = scoreNames(nameSets.small);
  const short = scoreNames(nameSets.short);
  const acceptance = scoreNames(nameSets.acceptance);
  const acceptanceSecond = scoreNames(nameSets.acceptanceSecond);
  const forms = new Set([...heldOut.scores, ...second.scores, ...first.scores].map(({ form }) => form));
  return [
    "| set | texts that name somebody | stopped | by a question | texts that name nobody | falsely blocked | asked in vain |",
    "|---|---|---|---|---|---|---|",
    row("blind set, second run", blind),
    row("second blind set, a third of it typed in haste, second run", hurried),
    row("third blind set, second run", stranger),
    row("short, marked and far-travelled names, second run", short),
    row("acceptance by a stranger, second run", acceptance),
    row("acceptance, once more by the same hand, first run", acceptanceSecond),
    ...fresh.map((one, at) => row(`fresh set ${at + 1}, second run`, one)),
    ...earlier.map((one, at) => row(`${earlierTitles[at] ?? ""}, second run`, one)),
    row("small letters and capitals: the matcher was made to fit them", small),
    row("held out: read since, and no longer unseen", heldOut),
    row("second half: three faults were mended", second),
    row("first half, with the fourth and fifth sets: the matcher was made to fit them", first),
    "",
    "By form (stopped of those that name somebody; or falsely blocked and asked, of those that name nobody):",
    "",
    "| form | held out | second half | first half |",
    "|---|---|---|---|",
    ...[...forms].map(
      (form) => `| ${form} | ${formOf(heldOut, form)} | ${formOf(second, form)} | ${formOf(first, form)} |`,
    ),
    "",
    "Missed, falsely blocked or asked in vain today. The blind sets, the fresh sets, then those before them:",
    "",
    ...[blind, hurried, stranger, short, acceptance, acceptanceSecond, ...fresh, ...earlier, small]
      .flatMap(allListed)
      .filter((line) => !line.endsWith(": none")),
    "",
    "Held out:",
    "",
    ...allListed(heldOut),
    "",
    "Second half:",
    "",
    ...allListed(second),
    "",
    "First half, fourth and fifth set:",
    "",
    ...allListed(first),
  ].join("\n");
}

type Counted = "leaks" | "stopped" | "asked" | "clear" | "alarms" | "questions";

function row(title: string, { scores, recall, falseAlarmRate, questionRate }: NameResult): string {
  const sum = (key: Counted) => scores.reduce((total, score) => total + score[key], 0);
  const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
  return `| ${title} | ${sum("leaks")} | ${sum("stopped")} (${percent(recall)}) | ${sum("asked")} | ${sum("clear")} | ${sum("alarms")} (${percent(falseAlarmRate)}) | ${sum("questions")} (${percent(questionRate)}) |`;
}

function formOf({ scores }: NameResult, form: string): string {
  const score = scores.find((one) => one.form === form);
  if (score === undefined) return "none";
  if (score.leaks > 0) return `${score.stopped} of ${score.leaks} stopped`;
  return `${score.alarms} blocked, ${score.questions} asked of ${score.clear}`;
}

function allListed({ misses, alarms, questions }: NameResult): string[] {
  return [...listed("missed", misses), ...listed("falsely blocked", alarms), ...listed("asked in vain", questions)];
}

function listed(what: string, cases: readonly NameCase[]): string[] {
  if (cases.length === 0) return [`- ${what}: none`];
  return cases.map(
    ({ form, text }) => `- ${what} (${form}): ${text.replaceAll(/\s+/g, " ").replaceAll(/([<>*_[\]`|])/g, "\\$1")}`,
  );
}
