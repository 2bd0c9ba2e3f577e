import * as Y from "yjs";
import { provenanceAttribute } from "@goldthread/clinical/note/provenance.ts";
import type { Characters } from "./origin-book.ts";
import { readStatedOrigins, type StatedOrigins } from "./stated-origins.ts";

const typed = "typed";

const keepers = new WeakMap<Y.Doc, StatedOrigins>();

/**
 * Keeps every character's provenance as it was when the character came in, for as long as the document lives.
 *
 * Yjs holds an attribute as marks before and after a stretch of text. Two editors who delete and write at one place
 * at once can leave a mark without its counterpart, and words that somebody typed would suddenly count as carried
 * over (or the reverse). So each editor states the origin of its characters by their numbers, and after each merge
 * the marks are put right where they say something else.
 */
export function keepProvenance(doc: Y.Doc): StatedOrigins {
  const known = keepers.get(doc);
  if (known !== undefined) return known;
  const origins = readStatedOrigins(doc);
  const keeper = Symbol("provenance keeper");
  keepers.set(doc, origins);

  doc.on("afterTransaction", (transaction: Y.Transaction) => {
    // What is written here is written right; only merging tears marks apart.
    if (transaction.local) return;
    doc.transact(() => {
      for (const text of textsToCheck(doc, transaction, origins)) {
        for (const { at, length, from } of wrongStretches(text, origins)) {
          text.format(at, length, { [provenanceAttribute]: from });
        }
      }
    }, keeper);
  });
  return origins;
}

function textsToCheck(doc: Y.Doc, transaction: Y.Transaction, origins: StatedOrigins): Y.Text[] {
  const types = origins.hasChanged(transaction) ? doc.share.values() : transaction.changed.keys();
  const texts: Y.Text[] = [];
  for (const type of types) if (type instanceof Y.Text) texts.push(type);
  return texts;
}

interface Place {
  readonly item: Y.Item;
  /** Offset of the item's first visible character. */
  readonly at: number;
  /** The provenance that the marks before it give. */
  readonly says: string;
}

function placesOf(text: Y.Text): Place[] {
  const places: Place[] = [];
  let at = 0;
  let says = typed;
  for (let item = text._start; item !== null; item = item.right) {
    if (item.content instanceof Y.ContentFormat && !item.deleted && item.content.key === provenanceAttribute) {
      const value: unknown = item.content.value;
      says = typeof value === "string" ? value : typed;
    }
    places.push({ item, at, says });
    if (!item.deleted && item.countable) at += item.length;
  }
  return places;
}

function charactersOf(item: Y.Item): Characters {
  return { client: item.id.client, clock: item.id.clock, length: item.length };
}

function isVisibleText({ item }: Place): boolean {
  return !item.deleted && item.content instanceof Y.ContentString;
}

function wrongStretches(text: Y.Text, origins: StatedOrigins): { at: number; length: number; from: string }[] {
  const wrong: { at: number; length: number; from: string }[] = [];
  for (const { item, at, says } of placesOf(text).filter(isVisibleText)) {
    let within = at;
    for (const { length, from } of origins.read(charactersOf(item)) ?? []) {
      if (from !== says) wrong.push({ at: within, length, from });
      within += length;
    }
  }
  return wrong;
}
