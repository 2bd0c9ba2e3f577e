import { useQuery, useQueryClient } from "@tanstack/react-query";
import { noEdits, type SummaryEdits } from "@goldthread/clinical/summary/summary-edits.ts";
import { useEffect, useState } from "react";
import { useMe } from "../../shell/me.ts";
import { type AskedPeriod, keepDraft, type LoadedSummary, type SummaryAbout, summaryQuery } from "./api.ts";
import { createDraftKeeper, type KeepState, type UnsentEdits } from "./draft-keeper.ts";
import { keepUnsent, readUnsent, summaryStore } from "./unsent-edits.ts";

export interface SummaryPlace {
  readonly about: SummaryAbout;
  readonly asked: AskedPeriod;
}

function nameOf({ about, asked }: SummaryPlace): string {
  return [about.of, about.id, asked.kind, asked.from, asked.to].join(" ");
}

/** What this device holds of it and the server does not; undefined while that is being looked up. */
export function useUnsent(place: SummaryPlace): UnsentEdits | null | undefined {
  const { staff } = useMe();
  const query = useQuery({
    queryKey: ["summary-here", staff.id, nameOf(place)],
    queryFn: () => readUnsent(summaryStore(staff.id), nameOf(place)),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  return query.isFetched ? (query.data ?? null) : undefined;
}

/** Sets aside what this device holds, or holds it as said of that version of the server's. */
export function keepHere(staffId: string, place: SummaryPlace, unsent: UnsentEdits | null): Promise<void> {
  return keepUnsent(summaryStore(staffId), nameOf(place), unsent);
}

export interface SummaryDraft {
  readonly edits: SummaryEdits;
  readonly change: (edits: SummaryEdits) => void;
  readonly state: KeepState;
  readonly settle: () => Promise<number | null>;
}

/** The draft under the hand: what the server has, or what this device has beyond it, kept with every change. */
export function useSummaryDraft(
  place: SummaryPlace,
  { draft, unsent }: { readonly draft: LoadedSummary["draft"]; readonly unsent: UnsentEdits | null },
): SummaryDraft {
  const { staff } = useMe();
  const queries = useQueryClient();
  const [edits, setEdits] = useState(unsent?.edits ?? draft?.edits ?? noEdits);
  const [state, setState] = useState<KeepState>("saved");
  const [keeper] = useState(() => {
    const store = summaryStore(staff.id);
    const { queryKey } = summaryQuery(place.about, place.asked);
    return createDraftKeeper({
      // On another version than the server's it is refused there, and its author asked.
      version: unsent?.on ?? draft?.version ?? 0,
      send: (on, words) => keepDraft(place.about, { ...place.asked, version: on, edits: words }),
      keepHere: (waiting) => keepUnsent(store, nameOf(place), waiting),
      onState: setState,
      // Whoever comes back to this page goes on from here.
      onSaved: (version, words) =>
        queries.setQueryData<LoadedSummary>(queryKey, (summary) =>
          summary === undefined
            ? summary
            : {
                ...summary,
                draft: { version, edits: { sentences: { ...words.sentences }, own: [...words.own] } },
              },
        ),
    });
  });
  useEffect(() => {
    if (unsent !== null) keeper.change(unsent.edits);
    return () => keeper.close();
    // Once: what was unsent goes on its way when the page opens.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  const change = (next: SummaryEdits) => {
    setEdits(next);
    keeper.change(next);
  };
  return { edits, change, state, settle: keeper.settle };
}
