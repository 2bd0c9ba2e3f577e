import { formatProvenance, isBlank, noteBodySchema } from "@goldthread/clinical";
import { calendarDay } from "../calendar-day.ts";

/** A draft's first words, and where they came from. */
export interface BeginningWords {
  readonly element: string;
  readonly text: string;
  readonly from: string;
}

/** The words of a note that stood in the wrong chart: all of them say that they were carried, and from which day. */
export function carriedWords(content: string): BeginningWords[] {
  const { elements, session } = noteBodySchema.parse(JSON.parse(content));
  const from = formatProvenance({ source: "carried", from: calendarDay(new Date(session.start), session.zone) });
  return elements.filter(({ text }) => !isBlank(text)).map(({ element, text }) => ({ element, text, from }));
}
