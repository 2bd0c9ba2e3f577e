import type { sign } from "@goldthread/api/nouns/session.ts";
import { parseInstant } from "@goldthread/clinical";
import type { LockedToSign, MemberToSign, SessionToSign } from "@goldthread/store/queries/signing.ts";
import type { z } from "zod";
import { SignRefusal } from "./sign-refusal.ts";

/** The session's facts and attendance as the page showed them to its reader. */
export type SeenFacts = NonNullable<z.output<typeof sign.input>["seen"]>;

type Locked = Pick<LockedToSign, "session" | "drafts" | "members">;

/**
 * A note holds the session's facts and the member's attendance, and the shared part counts who was there: where somebody
 * changed one of them since the page showed it, nothing is signed. Once the shared part is pinned its counts stand, and
 * each part is looked at by itself.
 */
export function refuseUnseen(
  { session, drafts, members }: Locked,
  { seen, shown }: { readonly seen: SeenFacts; readonly shown: readonly { readonly draftId: string }[] },
): void {
  const isPinned = session.kind === "group" && !drafts.some(({ part }) => part === "shared");
  const signed = new Set(shown.map(({ draftId }) => draftId));
  const rows = drafts.filter(({ id, part }) => part === "member" && (!isPinned || signed.has(id)));
  const isSeen = rows.every(({ id, client_id: clientId }) => {
    const mark = seen.attendance.find(({ draftId }) => draftId === id);
    const member = members.find((one) => one.client_id === clientId);
    return member === undefined || (mark !== undefined && isSameMark(mark, member));
  });
  if (!isSeen || !isSameSession(seen, session)) throw new SignRefusal("changed_meanwhile");
}

function isSameSession(seen: SeenFacts, session: SessionToSign): boolean {
  return (
    isSameTime(seen.start, session.starts_at) &&
    isSameTime(seen.stop, session.stops_at) &&
    seen.modality === session.modality &&
    seen.place === session.place &&
    seen.serviceCode === session.service_code
  );
}

function isSameMark(mark: SeenFacts["attendance"][number], { status, arrived_at, left_at }: MemberToSign): boolean {
  return mark.status === status && isSameTime(mark.arrivedAt, arrived_at) && isSameTime(mark.leftAt, left_at);
}

function isSameTime(one: string | null, other: string | null): boolean {
  return one === null || other === null ? one === other : parseInstant(one) === parseInstant(other);
}
