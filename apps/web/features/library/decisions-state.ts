import type { Decision, IdentifierFound } from "./api.ts";

/** What is decided about one place so far. */
export interface Deciding extends IdentifierFound {
  /** Null while nothing is decided. */
  readonly choice: "replace" | "keep" | null;
  readonly because: string;
  /** Marked by the author beside what was found; it is always replaced, and can be let go of. */
  readonly isOwn: boolean;
}

export interface DecisionsState {
  readonly places: readonly Deciding[];
}

export type DecisionsEvent =
  | { readonly type: "replaced"; readonly at: number; readonly instead: string }
  | { readonly type: "kept"; readonly at: number; readonly because: string }
  | { readonly type: "all-replaced" }
  | { readonly type: "marked"; readonly words: string; readonly parts: readonly { readonly text: string }[] }
  | { readonly type: "let-go"; readonly at: number };

export function openDecisions(found: readonly IdentifierFound[]): DecisionsState {
  return { places: found.map((one) => ({ ...one, choice: null, because: "", isOwn: false })) };
}

export function decisions(state: DecisionsState, event: DecisionsEvent): DecisionsState {
  switch (event.type) {
    case "replaced":
      return change(state, event.at, (one) => ({ ...one, choice: "replace", instead: event.instead }));
    case "kept":
      return change(state, event.at, (one) => (one.isOwn ? one : { ...one, choice: "keep", because: event.because }));
    case "all-replaced":
      return { places: state.places.map((one) => (one.choice === null ? { ...one, choice: "replace" } : one)) };
    case "marked":
      return { places: inOrder([...state.places, ...occurrences(event, state.places)]) };
    case "let-go":
      return { places: state.places.filter((one, at) => at !== event.at || !one.isOwn) };
  }
}

function change(state: DecisionsState, at: number, to: (one: Deciding) => Deciding): DecisionsState {
  return { places: state.places.map((one, place) => (place === at ? to(one) : one)) };
}

/** Every place of these words, however they are written, that nothing else covers. */
function occurrences(
  { words, parts }: { readonly words: string; readonly parts: readonly { readonly text: string }[] },
  taken: readonly Deciding[],
): Deciding[] {
  const wanted = words.trim().toLowerCase();
  if (wanted === "") return [];
  const found: Deciding[] = [];
  for (const [part, { text }] of parts.entries()) {
    const lower = text.toLowerCase();
    // Letters that change their length in small letters would shift every place behind them.
    if (lower.length !== text.length) continue;
    for (let start = lower.indexOf(wanted); start >= 0; start = lower.indexOf(wanted, start + 1)) {
      const end = start + wanted.length;
      const isTaken = [...taken, ...found].some((one) => one.part === part && one.start < end && start < one.end);
      if (isTaken) continue;
      const place = { part, start, end, text: text.slice(start, end), kind: "unknown" as const };
      found.push({ ...place, instead: "something", choice: "replace", because: "", isOwn: true });
    }
  }
  return found;
}

function inOrder(places: readonly Deciding[]): Deciding[] {
  return places.toSorted((a, b) => a.part - b.part || a.start - b.start);
}

/** How many are still to be decided; a reason that is empty is none. */
export function undecided({ places }: DecisionsState): number {
  return places.filter(({ choice, because }) => choice === null || (choice === "keep" && because.trim() === "")).length;
}

export function asDecisions({ places }: DecisionsState): Decision[] {
  return places.flatMap(({ part, start, end, text, choice, instead, because }): Decision[] => {
    const place = { part, start, end, text };
    if (choice === "replace") return [{ ...place, do: "replace", instead }];
    return choice === "keep" ? [{ ...place, do: "keep", because }] : [];
  });
}
