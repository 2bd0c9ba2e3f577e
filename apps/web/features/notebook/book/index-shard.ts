import type { IndexContent, NoteCard } from "./note-content.ts";
import { termsOf } from "./terms-of.ts";

/**
 * A part of the search index: the cards of up to so many notes and, for each word in them, the places of the notes
 * that hold it. A change to one note seals one shard anew, whatever the notebook holds.
 */
export interface IndexShard {
  readonly cards: (NoteCard | null)[];
  /** In order, so that a beginning is found by halving. */
  readonly terms: string[];
  /** Beside each term. */
  readonly places: number[][];
}

export const cardsInShard = 128;

export function emptyShard(): IndexShard {
  return { cards: [], terms: [], places: [] };
}

export function shardOf({ cards, terms, places }: IndexContent): IndexShard {
  return { cards: [...cards], terms: [...terms], places: places.map((some) => [...some]) };
}

/** Puts a note at a place of the shard, in the stead of what stood there. */
export function putCard(shard: IndexShard, place: number, { card, text }: { card: NoteCard; text: string }): void {
  clearPlace(shard, place);
  shard.cards[place] = card;
  for (const term of termsOf(`${card.title}\n${card.about.name}\n${text}`)) {
    const at = firstFrom(shard.terms, term);
    if (shard.terms[at] === term) shard.places[at]?.push(place);
    else {
      shard.terms.splice(at, 0, term);
      shard.places.splice(at, 0, [place]);
    }
  }
}

/** Many notes into an empty shard at once: one sort instead of a search for each word. */
export function fillShard(entries: readonly { readonly card: NoteCard; readonly text: string }[]): IndexShard {
  const found = new Map<string, number[]>();
  for (const [place, { card, text }] of entries.entries()) {
    for (const term of termsOf(`${card.title}\n${card.about.name}\n${text}`)) {
      const places = found.get(term);
      if (places === undefined) found.set(term, [place]);
      else places.push(place);
    }
  }
  const sorted = [...found].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return {
    cards: entries.map(({ card }) => card),
    terms: sorted.map(([term]) => term),
    places: sorted.map(([, places]) => places),
  };
}

/** Takes a note out; its place is free for another. */
export function clearPlace(shard: IndexShard, place: number): void {
  if (shard.cards[place] == null) return;
  shard.cards[place] = null;
  for (let at = shard.terms.length - 1; at >= 0; at -= 1) {
    const places = shard.places[at] ?? [];
    const here = places.indexOf(place);
    if (here < 0) continue;
    places.splice(here, 1);
    if (places.length > 0) continue;
    shard.terms.splice(at, 1);
    shard.places.splice(at, 1);
  }
}

/** The notes that hold a word beginning with each of those asked for, in no order. */
export function searchShard(shard: IndexShard, words: readonly string[]): NoteCard[] {
  if (words.length === 0) return [];
  let left = placesWith(shard, words[0] ?? "");
  for (const word of words.slice(1)) {
    const found = placesWith(shard, word);
    left = new Set([...left].filter((place) => found.has(place)));
  }
  return [...left].flatMap((place) => shard.cards[place] ?? []);
}

function placesWith({ terms, places }: IndexShard, begin: string): Set<number> {
  const found = new Set<number>();
  for (let at = firstFrom(terms, begin); terms[at]?.startsWith(begin) === true; at += 1)
    for (const place of places[at] ?? []) found.add(place);
  return found;
}

/** Where the first term that is not before this one stands. */
function firstFrom(terms: readonly string[], wanted: string): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? "") < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
