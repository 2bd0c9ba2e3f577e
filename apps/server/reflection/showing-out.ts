import type { ShowingRow } from "@goldthread/store/queries/reflection.ts";

export function showingOut({ staffId, id, staffName, supervisorName, from, to, shownAt }: ShowingRow, actorId: string) {
  return { id, isMine: staffId === actorId, staffName, supervisorName, from, to, shownAt };
}
