import type { Homework } from "./api.ts";

type Told = Pick<Homework, "sessionId" | "setIn" | "setAt" | "outcome" | "askedIn" | "askedAt">;

export interface HomeworkAt<One> {
  /** Not asked about yet. */
  readonly open: readonly One[];
  /** Open in the session at hand, and asked about since: its note is written late. */
  readonly askedLater: readonly One[];
  /** Set in the session at hand. */
  readonly fresh: readonly One[];
  readonly asked: readonly One[];
}

/**
 * A client's homework as it stands in a session, by its beginning; a chart asks with neither and has it as it is now. What
 * was set after the session is none of its business.
 */
export function homeworkAt<One extends Told>(
  homework: readonly One[],
  { sessionId, start }: { readonly sessionId: string | null; readonly start: string | null },
): HomeworkAt<One> {
  const isNew = (one: Told) => sessionId !== null && one.sessionId === sessionId;
  const before = homework.filter((one) => isNew(one) || start === null || (one.setIn ?? one.setAt) <= start);
  const isLater = (one: Told) => !isNew(one) && start !== null && (one.askedIn ?? one.askedAt ?? start) > start;
  const asked = before.filter(({ outcome }) => outcome !== null);
  const notAsked = before.filter(({ outcome }) => outcome === null);
  return {
    open: notAsked.filter((one) => !isNew(one)),
    askedLater: asked.filter(isLater),
    fresh: notAsked.filter(isNew),
    asked: asked.filter((one) => !isLater(one)),
  };
}
