import type { StaffRole } from "../../schema/staff.ts";
import { ownRecordsOf } from "./own-record.ts";
import type { Facts, Span } from "./facts.ts";
import type { Text } from "./texts.ts";

/*
 * Who reads what, said slowly and plainly: every question walks through all the facts. The database answers the same
 * questions by policies that were made fast; a test compares the two.
 */

/** A moment: the practice's calendar day, and the hour since its first midnight in UTC. */
export interface Moment {
  readonly day: number;
  readonly hour: number;
}

/** Something that is on file, and whom it is about. */
export type OnFile =
  | { readonly kind: "client's own"; readonly client: number }
  | { readonly kind: "who somebody is"; readonly client: number }
  | { readonly kind: "about a person"; readonly client: number }
  | { readonly kind: "team place"; readonly client: number }
  | { readonly kind: "contact"; readonly client: number }
  | { readonly kind: "flag"; readonly client: number; readonly isSet: boolean }
  | { readonly kind: "membership"; readonly client: number; readonly group: number }
  | { readonly kind: "objective"; readonly client: number; readonly isActive: boolean }
  | { readonly kind: "risk"; readonly client: number; readonly isOpen: boolean }
  | { readonly kind: "own session"; readonly client: number; readonly hour: number }
  | {
      readonly kind: "group session";
      readonly group: number;
      readonly attended: readonly number[];
      readonly hour: number;
    }
  | { readonly kind: "attendance"; readonly client: number; readonly group: number }
  | {
      readonly kind: "note";
      readonly client: number;
      readonly group: number | null;
      readonly author: number;
      /** Of the note, also where this is a signature under it. */
      readonly note: string;
    }
  | { readonly kind: "shared part"; readonly group: number; readonly carriedBy: readonly Carried[] }
  | { readonly kind: "own draft"; readonly client: number; readonly author: number }
  | { readonly kind: "group draft"; readonly client: number | null; readonly group: number; readonly author: number }
  | { readonly kind: "group" }
  | { readonly kind: "merge"; readonly client: number }
  | { readonly kind: "request"; readonly client: number }
  | { readonly kind: "share"; readonly text: Text; readonly with: number }
  | { readonly kind: "withholding"; readonly text: Text }
  | { readonly kind: "own record"; readonly person: number };

/** A note that carries a shared part. */
export interface Carried {
  readonly client: number;
  readonly author: number;
  readonly note: string;
}

/** Somebody without a place in the group whose part of its note is open: a walk-in, or a member who left meanwhile. */
export interface Unfinished {
  readonly client: number;
  readonly group: number;
}

export interface Asked {
  readonly facts: Facts;
  readonly unfinished: readonly Unfinished[];
  readonly texts: readonly Text[];
  readonly person: number;
  readonly now: Moment;
}

const lasts = ({ from, to }: Span, { day }: Moment): boolean => from <= day && (to === null || day <= to);

function works({ facts, person }: Asked): boolean {
  return facts.people[person]?.works === true;
}

function isA(asked: Asked, ...roles: readonly StaffRole[]): boolean {
  return works(asked) && (asked.facts.people[asked.person]?.roles ?? []).some((role) => roles.includes(role));
}

/** Whoever treats nobody is let into nothing by a place, a share or an emergency, whatever its dates. */
function worksClinically(asked: Asked): boolean {
  return isA(asked, "clinician", "trainee", "supervisor", "nurse", "aide");
}

/** On the client's team today, or in their record by an emergency that lasts; and what was merged into such a record. */
export function treats(asked: Asked, client: number): boolean {
  const { facts, person, now } = asked;
  if (!worksClinically(asked)) return false;
  const isOnTeam = facts.team.some((one) => one.person === person && one.client === client && lasts(one, now));
  const isEmergency = facts.openings.some(
    (one) => one.person === person && one.client === client && one.ended === null && now.hour < one.at + one.hours,
  );
  return isOnTeam || isEmergency || facts.merges.some((one) => one.client === client && treats(asked, one.into));
}

/** Who opens this chart, or a part of it, by treating whose it is; told to them, and to whoever keeps the records or the teams. */
export function whoTreats(asked: Asked, client: number): number[] {
  const { people, merges } = asked.facts;
  if (!treats(asked, client) && !keepsRecords(asked)) return [];
  const record = [client, ...merges.filter(({ into }) => into === client).map((one) => one.client)];
  return [...people.keys()].filter((person) => record.some((one) => treats({ ...asked, person }, one)));
}

function leads(asked: Asked, group: number): boolean {
  const { facts, person, now } = asked;
  return (
    worksClinically(asked) &&
    facts.leading.some((one) => one.person === person && one.group === group && lasts(one, now))
  );
}

/** Leads a group that the client belongs to today, or in which something of theirs is unfinished. */
function knowsFromGroup(asked: Asked, client: number): boolean {
  const { facts, unfinished, now } = asked;
  const isMember = (whom: number) =>
    facts.members.some((one) => one.client === whom && lasts(one, now) && leads(asked, one.group));
  return (
    isMember(client) ||
    unfinished.some((one) => one.client === client && leads(asked, one.group)) ||
    facts.merges.some((one) => one.client === client && isMember(one.into))
  );
}

/** A trainee signs under supervision; whoever is more than a trainee does not. */
function supervises(asked: Asked, author: number): boolean {
  const colleague = asked.facts.people[author];
  if (!worksClinically(asked) || colleague === undefined || colleague.supervisor !== asked.person) return false;
  return (
    colleague.roles.includes("trainee") &&
    !colleague.roles.some((role) => role === "clinician" || role === "supervisor")
  );
}

function keepsRecords(asked: Asked): boolean {
  return isA(asked, "administrator", "records-officer");
}

function isAtTheDeskAlone(asked: Asked): boolean {
  return isA(asked, "front-desk") && asked.facts.people[asked.person]?.roles.length === 1;
}

/** Whether this person reads this today. */
export function mayRead(asked: Asked, what: OnFile): boolean {
  switch (what.kind) {
    case "client's own":
      return treats(asked, what.client);
    case "who somebody is":
      return treats(asked, what.client) || knowsFromGroup(asked, what.client) || keepsRecords(asked);
    case "about a person":
    case "team place":
      return treats(asked, what.client) || keepsRecords(asked);
    // What stands around somebody for those who treat them they learn as every client does, and not by their office.
    case "contact":
      return !isOwn(asked, what.client) && (treats(asked, what.client) || keepsRecords(asked));
    case "flag":
      return (
        !isOwn(asked, what.client) &&
        (treats(asked, what.client) || keepsRecords(asked) || (what.isSet && knowsFromGroup(asked, what.client)))
      );
    case "merge":
      return treats(asked, what.client) || knowsFromGroup(asked, what.client) || keepsRecords(asked);
    case "membership":
    case "attendance":
      return treats(asked, what.client) || leads(asked, what.group);
    case "objective":
      return treats(asked, what.client) || (what.isActive && knowsFromGroup(asked, what.client));
    case "risk":
      return treats(asked, what.client) || (what.isOpen && knowsFromGroup(asked, what.client));
    case "own session":
      return treats(asked, what.client);
    case "group session":
      return leads(asked, what.group) || what.attended.some((client) => treats(asked, client));
    case "note":
      return readsNote(asked, what);
    case "shared part":
      return (
        leads(asked, what.group) ||
        what.carriedBy.some(
          (one) => treats(asked, one.client) || supervises(asked, one.author) || isSharedWith(asked, one.note),
        )
      );
    case "own draft":
      return what.author === asked.person && treats(asked, what.client);
    case "group draft":
      return leads(asked, what.group);
    case "group":
      return works(asked) && !isAtTheDeskAlone(asked);
    case "request":
      return !isOwn(asked, what.client) && (treats(asked, what.client) || isA(asked, "records-officer"));
    case "share":
      // Whoever gave it takes it back; otherwise nobody learns with whom a text about them was shared.
      if (what.text.author !== asked.person && isAbout(asked, what.text)) return false;
      return isTheirs(asked, what) || keepsRecords(asked) || mayShare(asked, what.text);
    case "withholding":
      if (isAbout(asked, what.text)) return false;
      return treats(asked, what.text.client ?? -1) || isA(asked, "records-officer") || readsAsTheirs(asked, what.text);
    case "own record":
      return keepsRecords(asked) && what.person !== asked.person;
  }
}

function isOwn({ facts, person }: Asked, client: number): boolean {
  return ownRecordsOf(facts, person).has(client);
}

function isTheirs(asked: Asked, what: { readonly text: Text; readonly with: number }): boolean {
  return works(asked) && [what.text.author, what.with].includes(asked.person);
}

/** Their own client's, or of a group that they lead: not by a share, and not as a supervisor. */
function readsAsTheirs(asked: Asked, { client, group }: Text): boolean {
  if (client !== null && treats(asked, client)) return true;
  return client !== null && group !== null && leads(asked, group) && knowsFromGroup(asked, client);
}

/** What they may write, or what they wrote and still may read. */
function mayShare(asked: Asked, text: Text): boolean {
  if (text.isDraft && text.group !== null) return leads(asked, text.group);
  return text.author === asked.person && readsAsTheirs(asked, text);
}

/** Whether the text is about this very person: their own, or the part of a group in which they are a member. */
function isAbout(asked: Asked, { isDraft, client, group }: Text): boolean {
  const own = ownRecordsOf(asked.facts, asked.person);
  if (client !== null && own.has(client)) return true;
  const { members } = asked.facts;
  const isStill = ({ to }: Span) => to === null || to >= asked.now.day;
  return isDraft && group !== null && members.some((one) => one.group === group && own.has(one.client) && isStill(one));
}

/** The levels at which a text is open to them by shares that hold today. */
export function levelsOf(asked: Asked, wanted: string): readonly ("read" | "comment" | "write")[] {
  const { facts, texts, person, now } = asked;
  if (!worksClinically(asked)) return [];
  return facts.shares.flatMap((share) => {
    const text = texts[share.text];
    const holds = text?.id === wanted && share.with === person && !share.isTakenBack && share.until >= now.day;
    const isGiven = text !== undefined && facts.people[text.author]?.works === true && !isAbout(asked, text);
    return holds && isGiven ? [share.level] : [];
  });
}

function isSharedWith(asked: Asked, note: string): boolean {
  return levelsOf(asked, note).length > 0;
}

function readsNote(asked: Asked, { client, group, author, note }: Extract<OnFile, { kind: "note" }>): boolean {
  if (treats(asked, client) || supervises(asked, author) || isSharedWith(asked, note)) return true;
  return group !== null && leads(asked, group) && knowsFromGroup(asked, client);
}

/** What the front desk sees on its schedule: every session from a month ago on, whosesoever. */
export function isOnTheDesksSchedule(asked: Asked, session: { readonly hour: number }): boolean {
  return isA(asked, "front-desk") && session.hour >= asked.now.hour - 31 * 24;
}

/** Whom the front desk may give an appointment to: whoever is treated today, by the record that stayed. */
export function isInCareForTheDesk(asked: Asked, client: number): boolean {
  const { facts, now } = asked;
  if (!isA(asked, "front-desk") || facts.merges.some((one) => one.client === client)) return false;
  return facts.team.some((one) => one.client === client && lasts(one, now));
}
