import { parseNoteToReview } from "../../note-to-review.ts";
import { review } from "../../review.ts";
import { anotherMembersName } from "../../rules/another-members-name.ts";
import { groups } from "./groups.ts";

/** A labelled text: where a member is named, where it cannot be known, and else that nobody is. */
export interface NameCase {
  readonly form: string;
  readonly group: string;
  readonly client: string | undefined;
  readonly text: string;
  readonly mustFind: readonly Stretch[];
  readonly shouldAsk: readonly Stretch[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * One line of the printed table. `asked` counts texts that name somebody and are stopped by a question alone; `alarms`
 * texts that name nobody and are blocked; `questions` those about which it is asked, once, who is meant.
 */
export interface NameScore {
  readonly form: string;
  readonly leaks: number;
  readonly stopped: number;
  readonly asked: number;
  readonly clear: number;
  readonly alarms: number;
  readonly questions: number;
}

export interface NameResult {
  readonly scores: readonly NameScore[];
  readonly recall: number;
  readonly falseAlarmRate: number;
  readonly questionRate: number;
  readonly misses: readonly NameCase[];
  readonly alarms: readonly NameCase[];
  readonly questions: readonly NameCase[];
}

export function parseNameCases(lines: string): NameCase[] {
  return lines
    .trim()
    .split(/\n(?=[a-z-]+ \| )/)
    .map((line) => {
      const [form = "", where = "", ...rest] = line.split(" | ");
      const [group = "", client] = where.split(":");
      return { form, group, client, ...readMarks(rest.join(" | ")) };
    });
}

function readMarks(marked: string) {
  let text = "";
  const mustFind: Stretch[] = [];
  const shouldAsk: Stretch[] = [];
  for (const part of marked.split(/(\[[^\]]*\]|\{[^}]*\})/)) {
    const inner = /^[[{]([^]*)[\]}]$/.exec(part)?.[1];
    const stretch = { start: text.length, end: text.length + (inner ?? part).length };
    if (inner !== undefined) (part.startsWith("[") ? mustFind : shouldAsk).push(stretch);
    text += inner ?? part;
  }
  return { text, mustFind, shouldAsk };
}

/** Runs the one rule over each text; a text that names a member counts as stopped only if every mention is found. */
export function scoreNames(cases: readonly NameCase[]): NameResult {
  const scores = new Map<string, { -readonly [Key in keyof NameScore]: NameScore[Key] }>();
  const [misses, alarms, questions]: [NameCase[], NameCase[], NameCase[]] = [[], [], []];
  for (const one of cases) {
    const score = scores.get(one.form) ?? {
      form: one.form,
      leaks: 0,
      stopped: 0,
      asked: 0,
      clear: 0,
      alarms: 0,
      questions: 0,
    };
    scores.set(one.form, score);
    const found = findingsOf(one);
    const marks = [...one.mustFind, ...one.shouldAsk];
    const covers = ({ start, end }: Stretch) => found.some((finding) => finding.start < end && start < finding.end);
    if (marks.length > 0) {
      score.leaks += 1;
      if (marks.every(covers)) score.stopped += 1;
      else misses.push(one);
      if (found.length > 0 && found.every(({ severity }) => severity !== "block")) score.asked += 1;
    } else score.clear += 1;
    const vain = found.filter(({ start, end }) => !marks.some((mark) => mark.start < end && start < mark.end));
    if (vain.length === 0) continue;
    const isBlock = vain.some(({ severity }) => severity === "block");
    (isBlock ? alarms : questions).push(one);
    if (marks.length === 0) score[isBlock ? "alarms" : "questions"] += 1;
  }
  const all = [...scores.values()];
  const sum = (key: "leaks" | "stopped" | "clear" | "alarms" | "questions") =>
    all.reduce((total, score) => total + score[key], 0);
  return {
    scores: all,
    recall: sum("stopped") / sum("leaks"),
    falseAlarmRate: sum("alarms") / sum("clear"),
    questionRate: sum("questions") / sum("clear"),
    misses,
    alarms,
    questions,
  };
}

export function findingsOf({ group, client, text }: NameCase) {
  const given = groups[group];
  const note = {
    kind: "group",
    format: "group",
    sections: [{ key: client === undefined ? "segments" : "response", text }],
  };
  const own = (given?.members ?? []).find(({ name, preferredName }) => name === client || preferredName === client);
  return review(
    parseNoteToReview({ note, ...given, ...(client === undefined ? {} : { client: own ?? { name: client } }) }),
    { rules: [anotherMembersName] },
  );
}

/** The table as plain lines, for the bench and for whoever tries a change. */
export function renderNameScores({ scores, recall, falseAlarmRate, questionRate }: NameResult): string {
  const rows = scores.map(({ form, leaks, stopped, asked, clear, alarms, questions }) =>
    leaks > 0
      ? `${form.padEnd(12)} ${String(stopped).padStart(4)} of ${String(leaks).padStart(3)} stopped, ${asked} by a question`
      : `${form.padEnd(12)} ${String(alarms).padStart(4)} of ${String(clear).padStart(3)} falsely blocked, ${questions} asked`,
  );
  const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
  return [
    ...rows,
    `recall ${percent(recall)}, falsely blocked ${percent(falseAlarmRate)}, asked in vain ${percent(questionRate)}`,
  ].join("\n");
}
