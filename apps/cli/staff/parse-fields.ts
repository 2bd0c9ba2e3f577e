import { explainIssues } from "@goldthread/server/explain-issues.ts";
import type { z } from "zod";
import { UsageError } from "../command.ts";

/** Options by the API's own shape, so that the command line takes what the screens take; the first wrong one is named. */
export function parseFields<Shape extends z.ZodType>(
  shape: Shape,
  given: unknown,
  optionOf: Readonly<Record<string, string>>,
): z.output<Shape> {
  const parsed = shape.safeParse(given);
  if (parsed.success) return parsed.data;
  const [wrong] = explainIssues(parsed.error.issues);
  const [field = ""] = wrong?.field.split(".") ?? [];
  throw new UsageError(`${optionOf[field] ?? field}: ${wrong?.expected ?? "expected another form"}`);
}
