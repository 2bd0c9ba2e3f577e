import type { Source } from "../review/finding.ts";
import { sources } from "./sources.ts";

/** What a client may ask for, each with a clock of its own. */
export type Asked = "access" | "amendment" | "accounting";

interface Clock {
  readonly days: number;
  readonly longer: number;
  readonly source: Source;
}

const clocks: Readonly<Record<Asked, Clock>> = {
  access: { days: 30, longer: 30, source: sources.access },
  amendment: { days: 60, longer: 30, source: sources.amendment },
  accounting: { days: 60, longer: 30, source: { ...sources.accounting, read: null } },
};

export interface RequestDue {
  readonly dueOn: string;
  readonly source: Source;
}

/** By which day it has to be answered: later once the client was told in writing why it takes longer. */
export function requestDue(
  asked: Asked,
  { receivedOn, isExtended }: { receivedOn: string; isExtended: boolean },
): RequestDue {
  const { days, longer, source } = clocks[asked];
  return { dueOn: addDays(receivedOn, isExtended ? days + longer : days), source };
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
