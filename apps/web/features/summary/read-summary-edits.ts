import { summarySections } from "@goldthread/clinical/summary/summary.ts";
import type { OwnSentence, SentenceEdit, SummaryEdits } from "@goldthread/clinical/summary/summary-edits.ts";
import type { UnsentEdits } from "./draft-keeper.ts";

/** What this device kept, read with care: another version of the page may have written it. Null where it is not that. */
export function readSummaryEdits(text: string): UnsentEdits | null {
  const kept = parsed(text);
  if (!isRecord(kept) || typeof kept["on"] !== "number" || !isEdits(kept["edits"])) return null;
  return { on: kept["on"], edits: kept["edits"] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isEdits(value: unknown): value is SummaryEdits {
  return (
    isRecord(value) &&
    isRecord(value["sentences"]) &&
    Object.values(value["sentences"]).every(isSentence) &&
    Array.isArray(value["own"]) &&
    value["own"].every(isOwn)
  );
}

function isSentence(value: unknown): value is SentenceEdit {
  return (
    isRecord(value) &&
    typeof value["isTaken"] === "boolean" &&
    typeof value["isOut"] === "boolean" &&
    (value["text"] === null || typeof value["text"] === "string") &&
    typeof value["of"] === "string"
  );
}

function isOwn(value: unknown): value is OwnSentence {
  return (
    isRecord(value) &&
    typeof value["id"] === "string" &&
    typeof value["text"] === "string" &&
    summarySections.some((key) => key === value["section"])
  );
}
