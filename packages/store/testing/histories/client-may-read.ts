import type { Asked, OnFile } from "./may-read.ts";

/** What a client is asked about: everything that staff are, but the person who asks. */
export interface AskedByClient extends Omit<Asked, "person"> {
  readonly client: number;
}

/** Their record, what was merged into it, and where it was merged itself, the one that stayed; nothing once the door is shut. */
function mine({ facts, client }: AskedByClient): ReadonlySet<number> {
  const door = facts.doors.find((one) => one.client === client);
  if (door === undefined || door.isShut) return new Set();
  const stayed = facts.merges.find((one) => one.client === client)?.into ?? client;
  return new Set([stayed, ...facts.merges.filter(({ into }) => into === stayed).map((one) => one.client)]);
}

/** Signed by somebody who signs for themself: what a trainee signed waits for their supervisor, and nobody has co-signed here. */
function isWhole({ facts }: AskedByClient, author: number): boolean {
  const roles = facts.people[author]?.roles ?? [];
  return !roles.includes("trainee") || roles.some((role) => role === "clinician" || role === "supervisor");
}

function isKeptBack({ facts, texts }: AskedByClient, note: string): boolean {
  const notes = texts.filter(({ isDraft }) => !isDraft);
  return facts.withheld.some((one) => !one.isOver && notes[one.note]?.id === note);
}

/** Whether this client reads this in their own view. */
export function clientMayRead(asked: AskedByClient, what: OnFile): boolean {
  const own = mine(asked);
  const readsNote = (one: { readonly client: number; readonly author: number; readonly note: string }) =>
    own.has(one.client) && isWhole(asked, one.author) && !isKeptBack(asked, one.note);
  switch (what.kind) {
    case "who somebody is":
    case "about a person":
    case "merge":
    case "attendance":
    case "own session":
      return own.has(what.client);
    case "note":
      return readsNote(what);
    case "shared part":
      return what.carriedBy.some(readsNote);
    case "group session":
      return what.attended.some((client) => own.has(client)) || isToCome(asked, { ...what, own });
    default:
      return false;
  }
}

interface Coming {
  readonly group: number;
  readonly hour: number;
  readonly own: ReadonlySet<number>;
}

/** A session to come of a group that they belong to today. */
function isToCome({ facts, now }: AskedByClient, { group, hour, own }: Coming): boolean {
  const isMember = facts.members.some(
    (one) =>
      one.group === group && own.has(one.client) && one.from <= now.day && (one.to === null || one.to >= now.day),
  );
  return isMember && hour > now.hour;
}
