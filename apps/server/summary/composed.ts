import type { NamedClient } from "@goldthread/clinical/review/note-to-review.ts";
import type { Source, Summary } from "@goldthread/clinical/summary/summary.ts";
import type { SummaryOf, SummaryPeriod } from "@goldthread/store/queries/summary.ts";

/** What is known of a source beside its id. */
export interface SourceFacts {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** Of a signed note or shared part: SHA-256 in hex. */
  readonly digest: string | null;
  /** Of a shared part, its session. */
  readonly sessionId: string | null;
}

export interface Composed {
  readonly of: SummaryOf;
  readonly period: SummaryPeriod;
  readonly client: {
    readonly id: string;
    readonly name: string;
    readonly recordNumber: string;
    readonly birthDate: string | null;
  } | null;
  readonly group: { readonly id: string; readonly name: string } | null;
  readonly summary: Summary;
  /** By kind and id. */
  readonly facts: ReadonlyMap<string, SourceFacts>;
  readonly firstDay: string | null;
  /** Whose names must not stand in it; of a client's summary nobody's. */
  readonly unnamed: readonly NamedClient[];
}

export function factKey({ kind, id }: Source): string {
  return `${kind}/${id}`;
}
