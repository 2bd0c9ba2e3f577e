import { addDays } from "../session/zoned-time.ts";
import { sources } from "./sources.ts";

/** What somebody asks of a record, and how long the answer may take. */
export interface RequestKind {
  readonly id: "access" | "accounting" | "intermediary-list" | "release";
  readonly title: string;
  /** Days from the day it was received; null where no law sets them and the request may name a day itself. */
  readonly days: number | null;
  /** How much longer it may take once, with a written reason. */
  readonly extension: number;
  readonly source: (typeof sources)[keyof typeof sources] | null;
}

/** In the order in which they are offered. */
export const requestKinds: readonly RequestKind[] = [
  { id: "access", title: "The client asks for their record", days: 30, extension: 30, source: sources.access },
  {
    id: "accounting",
    title: "The client asks what was disclosed",
    days: 60,
    extension: 30,
    source: sources.accounting,
  },
  {
    id: "intermediary-list",
    title: "The client asks to whom an intermediary passed their records on",
    days: 30,
    extension: 0,
    source: sources.part2IntermediaryList,
  },
  { id: "release", title: "Somebody else asks for records", days: null, extension: 0, source: null },
];

export interface AskedOn {
  readonly kind: RequestKind["id"];
  /** `YYYY-MM-DD`, all three. */
  readonly receivedOn: string;
  /** By when the request itself wants it; only where no law sets the days. */
  readonly wantedBy: string | null;
  readonly isExtended: boolean;
}

/** The last day for the answer; null where there is none. */
export function requestDue({ kind, receivedOn, wantedBy, isExtended }: AskedOn): string | null {
  const found = requestKinds.find(({ id }) => id === kind);
  if (found === undefined || found.days === null) return wantedBy;
  return addDays(receivedOn, found.days + (isExtended ? found.extension : 0));
}
