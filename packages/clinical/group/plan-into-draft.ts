import { formatProvenance } from "../note/provenance.ts";

/** Half a page before a session; every part may be empty. */
export interface GroupPlan {
  /** As the session is called, empty where it follows no curriculum. */
  readonly title: string;
  readonly aim: string;
  readonly warmUp: string;
  readonly hook: string;
  readonly routine: string;
  /** From less to more personal, a line each. */
  readonly ladder: string;
  readonly materials: string;
  /** The day of the session whose plan this was taken from, null where it was written for this one. */
  readonly carriedFrom: string | null;
}

/** Words for a shared part, with where they come from. A segment's words carry its label instead of an element. */
export type PlannedWords =
  | { readonly into: "topic" | "objective"; readonly text: string; readonly from: string }
  | { readonly into: "segment"; readonly label: string; readonly text: string; readonly from: string };

/**
 * A plan as the beginning of a session's shared part. What was planned is not what happened, so every word says that it
 * came from the plan, until somebody writes over it. A plan that was itself taken from an earlier session says so.
 */
export function planIntoDraft(plan: GroupPlan): readonly PlannedWords[] {
  const from = formatProvenance(
    plan.carriedFrom === null
      ? { source: "template", name: "session plan" }
      : { source: "carried", from: plan.carriedFrom },
  );
  const curriculum = formatProvenance({ source: "template", name: "curriculum" });
  const segment = (label: string, ...parts: readonly string[]): PlannedWords => ({
    into: "segment",
    label,
    text: parts.filter((part) => part !== "").join("\n"),
    from,
  });
  const words: readonly PlannedWords[] = [
    { into: "topic", text: plan.title.trim(), from: curriculum },
    { into: "objective", text: plan.aim.trim(), from },
    segment("Warm-up", plan.warmUp.trim(), named("Hook", plan.hook), named("Routine", plan.routine)),
    segment("Activity", named("Materials", plan.materials)),
    segment("Conversation", ladderWords(plan.ladder)),
  ];
  return words.filter(({ text }) => text !== "");
}

function named(name: string, text: string): string {
  return text.trim() === "" ? "" : `${name}: ${text.trim()}`;
}

function ladderWords(ladder: string): string {
  const steps = ladder
    .split("\n")
    .map((step) => step.trim())
    .filter((step) => step !== "");
  return steps.length === 0 ? "" : `From less to more personal: ${steps.join("; ")}`;
}
