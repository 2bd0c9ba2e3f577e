import type { Output } from "../../api-types.ts";

export type CoSignLine = Output<"GET /api/co-signing">["toCoSign"][number];

/** A session whose notes wait together: one note, or a whole group's. */
export interface WaitingSession {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly happenedAt: string;
  readonly isRequired: boolean;
  readonly returnedAt: string | null;
  readonly notes: readonly CoSignLine[];
}

/** Notes of one group's session in one row, the oldest session first; an individual note stands by itself. */
export function bySession(lines: readonly CoSignLine[]): WaitingSession[] {
  const sessions = Map.groupBy(lines, ({ sessionId, authorId }) => `${sessionId} ${authorId}`);
  return [...sessions].flatMap(([id, notes]) => {
    const [first] = notes;
    if (first === undefined) return [];
    const { author, happenedAt, group, name, returnedAt } = first;
    return [
      {
        id,
        title: group ?? name,
        author,
        happenedAt,
        returnedAt,
        isRequired: notes.some(({ isRequired }) => isRequired),
        notes,
      },
    ];
  });
}
