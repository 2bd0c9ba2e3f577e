import type { Change } from "../measures/score.ts";
import { measureOf } from "../measures/index.ts";
import { methods } from "../patterns/methods.ts";
import { between, type Total } from "../patterns/reliable-moves.ts";
import { wilson } from "./wilson.ts";

/** With fewer clients, a number says more about one of them than about the method. */
export const fewestClients = 5;

export interface OutcomesInput {
  /** Which methods were used with whom, when. Days YYYY-MM-DD. */
  readonly uses: readonly { readonly clientId: string; readonly day: string; readonly methods: readonly string[] }[];
  readonly scores: readonly ClientScore[];
}

export interface ClientScore extends Total {
  readonly clientId: string;
  readonly day: string;
}

/** A method, an instrument, and how many clients' scores went which way; null where they are too few to say. */
export interface MethodOutcome {
  readonly method: string;
  readonly title: string;
  readonly measure: string;
  readonly measureName: string;
  readonly clients: number;
  readonly counts: {
    readonly improved: number;
    readonly unchanged: number;
    readonly worse: number;
    /** Of the share that improved, in whole percent. */
    readonly interval: { readonly low: number; readonly high: number };
  } | null;
}

/**
 * What followed the first use of each method, a client counting once for an instrument: the last score up to that day
 * against the last one after it. Clients without both are not counted. It says what came after and not what caused it.
 */
export function methodOutcomes({ uses, scores }: OutcomesInput): readonly MethodOutcome[] {
  const firstUse = firstUses(uses);
  const lines = linesOf(scores);
  return methods.flatMap(({ id, title }) => {
    const changes = new Map<string, Change[]>();
    for (const [clientId, day] of firstUse.get(id) ?? [])
      for (const [measure, line] of lines.get(clientId) ?? []) {
        const change = changeAround(line, day);
        if (change !== null) changes.set(measure, [...(changes.get(measure) ?? []), change]);
      }
    return [...changes]
      .map(([measure, all]) => outcomeOf({ method: id, title, measure }, all))
      .toSorted((a, b) => (a.measureName < b.measureName ? -1 : 1));
  });
}

/** By method, then by client. */
function firstUses(uses: OutcomesInput["uses"]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const first = new Map<string, Map<string, string>>();
  for (const { clientId, day, methods: used } of uses)
    for (const method of used) {
      const days = first.get(method) ?? new Map<string, string>();
      first.set(method, days);
      const known = days.get(clientId);
      if (known === undefined || day < known) days.set(clientId, day);
    }
  return first;
}

/** By client, then by instrument, oldest first. */
function linesOf(scores: readonly ClientScore[]): ReadonlyMap<string, ReadonlyMap<string, readonly ClientScore[]>> {
  const scored = scores
    .filter(({ label, total }) => label === "" && total !== null)
    .toSorted((a, b) => (a.answeredAt < b.answeredAt ? -1 : a.answeredAt > b.answeredAt ? 1 : 0));
  const byClient = Map.groupBy(scored, ({ clientId }) => clientId);
  return new Map([...byClient].map(([client, rows]) => [client, Map.groupBy(rows, ({ measure }) => measure)]));
}

function changeAround(line: readonly ClientScore[], firstUse: string): Change | null {
  const before = line.findLast(({ day }) => day <= firstUse);
  const after = line.findLast(({ day }) => day > firstUse);
  return before === undefined || after === undefined ? null : between(before, after);
}

function outcomeOf(
  about: Pick<MethodOutcome, "method" | "title" | "measure">,
  changes: readonly Change[],
): MethodOutcome {
  const clients = changes.length;
  const count = (wanted: Change) => changes.filter((change) => change === wanted).length;
  const improved = count("reliable-improvement");
  return {
    ...about,
    measureName: measureOf(about.measure)?.name ?? about.measure,
    clients,
    counts:
      clients < fewestClients
        ? null
        : {
            improved,
            unchanged: count("none"),
            worse: count("reliable-deterioration"),
            interval: wilson(improved, clients),
          },
  };
}
