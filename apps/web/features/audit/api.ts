import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { call, callForFile } from "../../api.ts";
import { saveFile } from "../../save-file.ts";
import type { WantedTrail } from "./trail-filters.ts";

/** The newest; it grows with every signature. */
export const checkpointQuery = queryOptions({
  queryKey: ["ledger", "checkpoint"],
  queryFn: () => call("GET /api/ledger/checkpoint", {}),
  staleTime: 5_000,
});

export const keysQuery = queryOptions({
  queryKey: ["ledger", "keys"],
  queryFn: () => call("GET /api/ledger/keys", {}),
  staleTime: Number.POSITIVE_INFINITY,
});

/** The newest first, a page at a time; null while what is wanted is half typed, and then what was there stays. */
export const trailQuery = (wanted: WantedTrail | null) =>
  infiniteQueryOptions({
    queryKey: ["audit", wanted],
    queryFn: ({ pageParam }) =>
      call("GET /api/audit", { ...wanted, ...(pageParam === null ? {} : { before: pageParam }) }),
    enabled: wanted !== null,
    initialPageParam: firstPage(),
    getNextPageParam: ({ events, more }) => (more ? (events.at(-1)?.seq ?? null) : null),
    placeholderData: keepPreviousData,
    // Each look at the trail is on the trail.
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  });

/** A page is named by the event that it begins after; the first by none. */
function firstPage(): number | null {
  return null;
}

export async function downloadTrail(wanted: WantedTrail): Promise<void> {
  saveFile(await callForFile("GET /api/audit/file", wanted));
}
