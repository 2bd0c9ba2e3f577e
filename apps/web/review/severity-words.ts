import type { Severity } from "@goldthread/clinical/review/finding.ts";

export const severityWords: Readonly<Record<Severity, string>> = {
  block: "Must not be signed",
  warn: "Look again",
  hint: "Hint",
};
