import type { FieldFinding } from "../note/field-finding.ts";
import { readInstant } from "./instant.ts";

const day = 24 * 60 * 60_000;

/** What is wrong with a session's times, for someone who is about to sign its note. */
export function checkSession(session: {
  readonly start: string;
  readonly stop: string;
  readonly now: string;
}): FieldFinding[] {
  const start = readInstant(session.start);
  const stop = readInstant(session.stop);
  const now = readInstant(session.now);
  if (start === null || stop === null || now === null) {
    const unreadable = { start, stop, now };
    return (["start", "stop", "now"] as const)
      .filter((field) => unreadable[field] === null)
      .map((field) => block("session-time-unreadable", field, `Cannot read the ${field}: expected a date and a time.`));
  }
  return [...checkLength(start, stop), ...checkPast(start, stop, now)];
}

function checkLength(start: number, stop: number): FieldFinding[] {
  if (stop < start) {
    return [
      block("session-stop-before-start", "stop", "The session stops before it starts: change the stop or the start."),
    ];
  }
  if (stop === start) {
    return [warn("session-without-minutes", "stop", "The session lasted no time: check the stop.")];
  }
  if (stop - start > day) {
    return [block("session-too-long", "stop", "The session lasts longer than 24 hours: check the day of the stop.")];
  }
  return [];
}

function checkPast(start: number, stop: number, now: number): FieldFinding[] {
  if (start > now) {
    return [block("session-in-future", "start", "The session has not begun: its note can be signed once it has.")];
  }
  if (stop > now && stop > start) {
    return [warn("session-not-over", "stop", "The session is not over by its stop: check the stop before signing.")];
  }
  return [];
}

function block(rule: string, field: string, message: string): FieldFinding {
  return { rule, severity: "block", field, message };
}

function warn(rule: string, field: string, message: string): FieldFinding {
  return { rule, severity: "warn", field, message };
}
