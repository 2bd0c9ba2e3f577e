import { checkGiven } from "@goldthread/clinical/measures/check-given.ts";
import { measureOf, measures } from "@goldthread/clinical/measures/index.ts";
import type { Measure } from "@goldthread/clinical/measures/measure.ts";
import { score as scoreGiven, type Given, type Score } from "@goldthread/clinical/measures/score.ts";
import { z } from "zod";
import { exitCode, type Command } from "../command.ts";
import { answerLines } from "../json-lines/answer-lines.ts";

const numberOrNull = z.number("expected a number or null").nullish();

const line = z.object(
  {
    measure: z.string(`expected one of ${measures.map(({ id }) => id).join(", ")}`),
    answers: z
      .array(z.number("expected a number or null").nullable(), "expected a list of answers, each a number or null")
      .nullish(),
    total: numberOrNull,
    previous: numberOrNull,
  },
  "expected one JSON object on the line",
);

type Line = z.infer<typeof line>;

export const score: Command = {
  name: "score",
  summary: "Scores of questionnaires: JSON Lines in and out",
  details: [
    'In:  { "id", "measure", "answers": [0, 1, null, ...], "previous": a total or null }; "total" instead of "answers"',
    "     where the instrument allows it. An answer left open is null.",
    'Out: { "id", "kind", "total", "band", "flags", "missing", "change" }',
    "",
    `Measures: ${measures.map(({ id }) => id).join(", ")}. docs/measures.md says how each is scored.`,
  ].join("\n"),
  positionals: [],
  options: {},
  run: async (_args, io) => {
    await answerLines(io, (value) => scoreLine(parseLine(value)));
    return exitCode.done;
  },
};

function scoreLine(given: Line): Score {
  const measure = measureOf(given.measure);
  if (measure === undefined) {
    throw new Error(`measure: expected one of ${measures.map(({ id }) => id).join(", ")}`);
  }
  const { answers, total, previous = null } = totalFromOnlyAnswer(measure, given);
  const [finding] = checkGiven(measure, { answers, total, previous });
  if (finding !== undefined) throw new Error(`${named(finding.field)}: ${finding.expected}`);
  const asked: Given = answers === null || answers === undefined ? { total: total ?? 0 } : { answers };
  return scoreGiven(measure, asked, previous);
}

/** Where nothing but a total goes in, it is the only answer there is. */
function totalFromOnlyAnswer(measure: Measure, given: Line): Line {
  const [only, ...more] = given.answers ?? [];
  if (measure.items !== null || only === undefined || only === null || more.length > 0) return given;
  return given.total === null || given.total === undefined ? { ...given, answers: null, total: only } : given;
}

function parseLine(value: unknown): Line {
  const result = line.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = issue?.path.join(".") ?? "";
  throw new Error(field === "" ? (issue?.message ?? "") : `${named(field)}: ${issue?.message}`);
}

/** Items are counted from 1, positions from 0: both are said. */
function named(field: string): string {
  const [, at] = /^answers\.(\d+)$/.exec(field) ?? [];
  return at === undefined ? field : `${field} (item ${Number(at) + 1})`;
}
