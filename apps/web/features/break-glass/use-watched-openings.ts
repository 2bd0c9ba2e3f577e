import { type Query, type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { seesClients, useMe } from "../../shell/me.ts";
import { serverNow } from "../../shell/server-clock.ts";
import { toast } from "../../ui/toast.tsx";
import { openingsQuery, type Opening } from "./api.ts";

/** How soon a page that stands open tells of one. */
const everySoOften = 30_000;

const none: readonly Opening[] = [];

/**
 * The records that are open to the reader in an emergency, on whatever page they are. When one is over, whatever the page
 * holds of it is let go in every tab; and of one that a colleague opens meanwhile it is told at once.
 */
export function useWatchedOpenings(): readonly Opening[] {
  const me = useMe();
  const queries = useQueryClient();
  const mayHear =
    seesClients(me) || me.staff.roles.some((role) => role === "records-officer" || role === "administrator");
  const { data } = useQuery({
    ...openingsQuery(),
    enabled: mayHear,
    refetchInterval: ({ state }) => untilNextLook(state.data?.openings ?? none),
  });
  const before = useRef<readonly Opening[] | undefined>(undefined);
  const openings = data?.openings;
  useEffect(() => {
    if (openings === undefined) return;
    for (const { clientName, by } of newOf(openings, before.current, me.staff.id))
      toast(`${by} opened ${clientName === null ? "a record" : `${clientName}’s record`} in an emergency.`, {});
    for (const { clientId } of overOf(openings, before.current, me.staff.id)) letGoOf(queries, clientId);
    before.current = openings;
  }, [openings, queries, me.staff.id]);
  return (openings ?? none).filter(({ staffId, isLasting }) => staffId === me.staff.id && isLasting);
}

/** At the moment when the next one ends, if that is sooner. */
function untilNextLook(openings: readonly Opening[]): number {
  const now = Date.parse(serverNow());
  const ends = openings.filter(({ isLasting }) => isLasting).map(({ until }) => Date.parse(until) - now + 500);
  return Math.max(1_000, Math.min(everySoOften, ...ends));
}

function newOf(now: readonly Opening[], before: readonly Opening[] | undefined, me: string): readonly Opening[] {
  const known = new Set(before?.map(({ id }) => id));
  return before === undefined ? none : now.filter(({ id, staffId }) => staffId !== me && !known.has(id));
}

function overOf(now: readonly Opening[], before: readonly Opening[] | undefined, me: string): readonly Opening[] {
  const lasting = new Set(now.filter(({ isLasting }) => isLasting).map(({ id }) => id));
  return (before ?? none).filter(({ id, staffId, isLasting }) => staffId === me && isLasting && !lasting.has(id));
}

/** Every answer that names the client: asked for anew where it is shown, and gone where it is not. */
function letGoOf(queries: QueryClient, clientId: string): void {
  // A page of writing closes by itself, and keeps words that were not sent.
  const isAbout = ({ queryKey, state }: Query) =>
    queryKey[0] !== "writer" &&
    queryKey[0] !== "break-glass" &&
    (JSON.stringify(queryKey).includes(clientId) || (JSON.stringify(state.data) ?? "").includes(clientId));
  queries.removeQueries({ predicate: isAbout, type: "inactive" });
  void queries.resetQueries({ predicate: isAbout });
}
