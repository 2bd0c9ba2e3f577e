import { cardsInShard, clearPlace, emptyShard, fillShard, putCard, searchShard } from "./index-shard.ts";
import type { NoteCard } from "./note-content.ts";
import type { KeptShard } from "./open-index.ts";
import { termsOf } from "./terms-of.ts";

interface Entry {
  readonly card: NoteCard;
  readonly text: string;
}

/** Every note's card, and where its words are found: the opened index. */
export interface Shelf {
  card(noteId: string): NoteCard | null;
  /** The newest day first. */
  cards(): readonly NoteCard[];
  search(words: string): readonly NoteCard[];
  put(entries: readonly Entry[]): void;
  take(noteId: string): void;
  readonly shards: readonly KeptShard[];
}

/** Above this many at once, shards are made whole instead of note by note. */
const many = 32;

export function createShelf(opened: readonly KeptShard[], idOfShard: (at: number) => string): Shelf {
  const shards = [...opened];
  const places = new Map<string, { shard: KeptShard; place: number }>();
  let sorted: readonly NoteCard[] | null = null;
  for (const shard of shards) {
    for (const [place, card] of shard.shard.cards.entries()) {
      if (card === null) continue;
      const twice = places.get(card.id);
      // Two devices made room for the same note in different shards.
      if (twice !== undefined) {
        clearPlace(twice.shard.shard, twice.place);
        twice.shard.isChanged = true;
      }
      places.set(card.id, { shard, place });
    }
  }

  const add = (): KeptShard => {
    const fresh = { id: idOfShard(shards.length), shard: emptyShard(), isChanged: true };
    shards.push(fresh);
    return fresh;
  };
  const roomFor = (noteId: string) => {
    const known = places.get(noteId);
    if (known !== undefined) return known;
    const shard = shards.find((one) => freePlace(one) < cardsInShard) ?? add();
    return { shard, place: freePlace(shard) };
  };
  const putOne = (entry: Entry) => {
    const { shard, place } = roomFor(entry.card.id);
    putCard(shard.shard, place, entry);
    shard.isChanged = true;
    places.set(entry.card.id, { shard, place });
  };
  const fill = (entries: readonly Entry[]) => {
    const shard = { id: idOfShard(shards.length), shard: fillShard(entries), isChanged: true };
    shards.push(shard);
    for (const [place, { card }] of entries.entries()) places.set(card.id, { shard, place });
  };
  const cardAt = ({ shard, place }: { shard: KeptShard; place: number }) => shard.shard.cards[place] ?? null;

  return {
    shards,
    card(noteId) {
      const at = places.get(noteId);
      return at === undefined ? null : cardAt(at);
    },
    cards() {
      sorted ??= [...places.values()].flatMap((at) => cardAt(at) ?? []).toSorted(newestFirst);
      return sorted;
    },
    search(words) {
      const wanted = [...termsOf(words)];
      return shards.flatMap(({ shard }) => searchShard(shard, wanted)).toSorted(newestFirst);
    },
    put(entries) {
      sorted = null;
      const known = entries.filter(({ card }) => places.has(card.id));
      const fresh = entries.filter(({ card }) => !places.has(card.id));
      known.forEach(putOne);
      if (fresh.length < many) fresh.forEach(putOne);
      else for (let at = 0; at < fresh.length; at += cardsInShard) fill(fresh.slice(at, at + cardsInShard));
    },
    take(noteId) {
      const at = places.get(noteId);
      if (at === undefined) return;
      sorted = null;
      clearPlace(at.shard.shard, at.place);
      at.shard.isChanged = true;
      places.delete(noteId);
    },
  };
}

function freePlace({ shard }: KeptShard): number {
  const free = shard.cards.indexOf(null);
  return free < 0 ? shard.cards.length : free;
}

function newestFirst(one: NoteCard, other: NoteCard): number {
  if (one.day !== other.day) return one.day < other.day ? 1 : -1;
  return one.changedAt < other.changedAt ? 1 : -1;
}
