import { bracedPlace } from "./open-places.ts";

/** What a template may take from the session, and how it is told to whoever writes one. */
export const chartValues = {
  client: "The client’s name",
  preferred: "What the client likes to be called",
  pronouns: "The client’s pronouns",
  date: "The day of the session",
  start: "When it started",
  stop: "When it stopped",
  minutes: "Its minutes",
  place: "Where it was held",
  author: "Who writes the note",
  objective: "The objective of the plan; where there are several, one is picked",
  group: "The group’s name",
  present: "How many members were there",
  enrolled: "How many members the group has",
} as const;

export type ChartValueName = keyof typeof chartValues;

/** What is not known here, or not to be named here, is left out. */
export type ChartValues = Readonly<Partial<Record<ChartValueName, string>>>;

/**
 * A template's text with what is known put in. What is not known stays an open place, so nothing is filled in that
 * nobody knows and the note cannot be signed over it. Values are put in once: what looks like a place in one is none.
 */
export function putValuesIn(text: string, values: ChartValues): string {
  return text.replaceAll(bracedPlace, (place) => {
    const name = place.replaceAll(/[${}]/gu, "").trim().toLowerCase();
    const value = isChartValue(name) ? values[name] : undefined;
    return value === undefined || value.trim() === "" ? place : asWords(value);
  });
}

function isChartValue(name: string): name is ChartValueName {
  return Object.hasOwn(chartValues, name);
}

/** A value must not open a place of its own. */
function asWords(value: string): string {
  return value
    .replaceAll("{", "(")
    .replaceAll("}", ")")
    .replaceAll(/\s*\n\s*/g, " ");
}
