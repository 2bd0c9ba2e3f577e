import type { StaffRole } from "../../schema/staff.ts";

/*
 * What happened at a small practice, as far as it decides who reads what. People, clients and groups are numbers: what
 * stands behind them is the test's. Days are counted from the practice's first, both ends of a span included; times are
 * hours from its first midnight, in UTC.
 */

/** From a day to a day; without an end until further notice. */
export interface Span {
  readonly from: number;
  readonly to: number | null;
}

export interface TeamPlace extends Span {
  readonly person: number;
  readonly client: number;
}

export interface Leading extends Span {
  readonly person: number;
  readonly group: number;
}

export interface Membership extends Span {
  readonly client: number;
  readonly group: number;
}

/** A record opened in an emergency. */
export interface Opening {
  readonly person: number;
  readonly client: number;
  readonly at: number;
  readonly hours: number;
  /** When it was ended before its time. */
  readonly ended: number | null;
}

/** A record that was merged into another, which stays. */
export interface Merge {
  readonly client: number;
  readonly into: number;
}

/** A note or a draft, by its place among the world's texts, shown to a colleague by whoever wrote it. */
export interface Share {
  readonly text: number;
  readonly with: number;
  readonly level: "read" | "comment" | "write";
  /** Its last day. */
  readonly until: number;
  readonly isTakenBack: boolean;
}

/** A note, by its place among the world's notes, that is kept from the client for harm, or was. */
export interface Withholding {
  readonly note: number;
  readonly isOver: boolean;
}

/** Somebody who works here is this client. */
export interface OwnRecord {
  readonly person: number;
  readonly client: number;
}

/** A client who may look at their own record, or might once. */
export interface Door {
  readonly client: number;
  readonly isShut: boolean;
}

export interface Person {
  readonly works: boolean;
  readonly roles: readonly StaffRole[];
  readonly supervisor: number | null;
}

export interface Facts {
  readonly people: readonly Person[];
  readonly team: readonly TeamPlace[];
  readonly leading: readonly Leading[];
  readonly members: readonly Membership[];
  readonly openings: readonly Opening[];
  readonly merges: readonly Merge[];
  readonly shares: readonly Share[];
  readonly withheld: readonly Withholding[];
  readonly own: readonly OwnRecord[];
  readonly doors: readonly Door[];
}
