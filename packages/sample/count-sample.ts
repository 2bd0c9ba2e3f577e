import type { SamplePractice } from "./sample-practice.ts";

export interface SampleCounts {
  readonly staff: number;
  readonly clients: number;
  readonly groups: number;
  readonly individualSessions: number;
  readonly groupSessions: number;
  readonly individualNotes: number;
  readonly memberNotes: number;
  readonly drafts: number;
}

/** How much a sample holds: what a loader has ahead of it. */
export function countSample({ staff, clients, groups, sessions }: SamplePractice): SampleCounts {
  const individual = sessions.filter(({ kind }) => kind === "individual");
  const notes = sessions.flatMap(({ note }) => (note === null ? [] : [note]));
  const rows = sessions.flatMap((session) => session.rows);
  return {
    staff: staff.length,
    clients: clients.length,
    groups: groups.length,
    individualSessions: individual.length,
    groupSessions: sessions.length - individual.length,
    individualNotes: notes.length,
    memberNotes: rows.length,
    drafts: [...notes, ...rows].filter(({ state }) => state === "draft").length,
  };
}
