import type { z } from "zod";
import type { RefusedField } from "./errors.ts";

// Enough to mend a form; a hostile body must not buy a long answer.
const mostFields = 50;
const longestName = 120;

/** Turns zod's issues into fields and what each takes. Values given never appear. */
export function explainIssues(issues: readonly z.core.$ZodIssue[]): readonly RefusedField[] {
  return issues.flatMap(fieldsOf).slice(0, mostFields);
}

function fieldsOf(issue: z.core.$ZodIssue): readonly RefusedField[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ field: nameOf([...issue.path, key]), expected: "no such field" }));
  }
  return [{ field: nameOf(issue.path), expected: expectedBy(issue) }];
}

function nameOf(path: readonly PropertyKey[]): string {
  return path.map(String).join(".").slice(0, longestName);
}

function expectedBy(issue: z.core.$ZodIssue): string {
  if (issue.message.startsWith("expected ")) return issue.message;
  switch (issue.code) {
    case "invalid_type":
      return `expected ${typeNames[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `expected one of ${issue.values.map(String).join(", ")}`;
    case "too_big":
      return `expected at most ${issue.maximum}${unitOf(issue.origin)}`;
    case "too_small":
      return `expected at least ${issue.minimum}${unitOf(issue.origin)}`;
    default:
      return "expected another form";
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

function unitOf(origin: string): string {
  if (origin === "string") return " characters";
  return origin === "array" ? " entries" : "";
}
