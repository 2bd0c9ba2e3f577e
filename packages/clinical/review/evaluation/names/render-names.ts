import { firstHalfLast } from "./first-half-last.ts";
import { firstHalfLater } from "./first-half-later.ts";
import { firstHalf } from "./first-half.ts";
import { type NameCase, type NameResult, parseNameCases, scoreNames } from "./score-names.ts";
import { secondHalf } from "./second-half.ts";

/** How both halves do today, by form, for `docs/review.md`. */
export function renderNames(): string {
  const first = scoreNames([
    ...parseNameCases(firstHalf),
    ...parseNameCases(firstHalfLater),
    ...parseNameCases(firstHalfLast),
  ]);
  const second = scoreNames(parseNameCases(secondHalf));
  return [
    "| set | texts that name somebody | stopped | by a question | texts that name nobody | false alarms |",
    "|---|---|---|---|---|---|",
    row("first half", first),
    row("second half", second),
    "",
    "By form, second half and first (stopped of those that name somebody, or false alarms of those that name nobody):",
    "",
    "| form | second half | first half |",
    "|---|---|---|",
    ...[...new Set([...second.scores, ...first.scores].map(({ form }) => form))].map(
      (form) => `| ${form} | ${formOf(second, form)} | ${formOf(first, form)} |`,
    ),
    "",
    "Missed or flagged falsely today:",
    "",
    ...listed("missed", [...second.misses, ...first.misses]),
    ...listed("false alarm", [...second.alarms, ...first.alarms]),
  ].join("\n");
}

function row(title: string, { scores, recall, falseAlarmRate }: NameResult): string {
  const sum = (key: "leaks" | "stopped" | "asked" | "clear" | "alarms") =>
    scores.reduce((total, score) => total + score[key], 0);
  const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
  return `| ${title} | ${sum("leaks")} | ${sum("stopped")} (${percent(recall)}) | ${sum("asked")} | ${sum("clear")} | ${sum("alarms")} (${percent(falseAlarmRate)}) |`;
}

function formOf({ scores }: NameResult, form: string): string {
  const score = scores.find((one) => one.form === form);
  if (score === undefined) return "none";
  return score.leaks > 0 ? `${score.stopped} of ${score.leaks} stopped` : `${score.alarms} of ${score.clear} alarms`;
}

function listed(what: string, cases: readonly NameCase[]): string[] {
  if (cases.length === 0) return [`- ${what}: none`];
  return cases.map(
    ({ form, text }) => `- ${what} (${form}): ${text.replaceAll(/\s+/g, " ").replaceAll(/([<>*_[\]`|])/g, "\\$1")}`,
  );
}
