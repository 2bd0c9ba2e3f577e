import type { Finding } from "./finding.ts";

/** What keeps a note from being signed until the words change or the author answers: a block, or a question who is meant. */
export function stopsSigning({ severity, label }: Pick<Finding, "severity" | "label">): boolean {
  return severity === "block" || label === "ask-who";
}
