import { openItem } from "@goldthread/vault";
import { type HistoryContent, type ItemContent, type NoteContent, parseContent } from "./note-content.ts";
import { cardOf } from "./card-of.ts";
import { readHistory, shortened } from "./history.ts";
import { keep, type OpenParts } from "./keep-item.ts";
import { openRow } from "./open-index.ts";
import { currentBytes, isInConflict, type SealedHead, type SealedRow, sealOf } from "./sealed-rows.ts";

/**
 * Makes the index agree with what lies on this device, by opening only what changed since it was sealed; and keeps
 * both versions of what was changed here and elsewhere. Answers how many items no key opens.
 */
export async function catchUp(
  parts: OpenParts,
  ownIds: ReadonlySet<string>,
  read?: readonly SealedHead[],
): Promise<number> {
  const { rows, shelf } = parts;
  const before = read ?? (await rows.heads());
  const conflicts = before.filter(isInConflict);
  for (const { id } of conflicts) await settle(parts, id, ownIds);
  const heads = (conflicts.length === 0 ? before : await rows.heads()).filter(
    ({ id, seal }) => seal !== null && !ownIds.has(id),
  );
  const here = new Set(heads.map(({ id }) => id));
  for (const { id } of shelf.cards()) if (!here.has(id)) shelf.take(id);
  const histories = new Set(shelf.cards().map(({ historyId }) => historyId));
  const changed = heads.filter(({ id, seal }) => !histories.has(id) && shelf.card(id)?.seal !== seal);
  let damaged = 0;
  const found: { readonly note: NoteContent; readonly row: SealedRow }[] = [];
  const past: { readonly id: string; readonly noteId: string }[] = [];
  for (let at = 0; at < changed.length; at += atOnce) {
    const read = await rows.read(changed.slice(at, at + atOnce).map(({ id }) => id));
    const opened = await Promise.all(
      read.map(async (row) => ({ row, content: row && (await openRow(parts.keys, row)) })),
    );
    for (const { row, content } of opened) {
      if (row === null) continue;
      if (content === null) damaged += 1;
      else if (content.type === "note") found.push({ note: content, row });
      else if (content.type === "history") past.push({ id: row.head.id, noteId: content.noteId });
    }
  }
  const historyOf = new Map(past.map(({ id, noteId }) => [noteId, id]));
  shelf.put(
    found.map(({ note, row: { head } }) => {
      const historyId = historyOf.get(head.id) ?? shelf.card(head.id)?.historyId ?? null;
      return { card: cardOf({ id: head.id, content: note, seal: head.seal ?? "", historyId }), text: note.text };
    }),
  );
  return damaged;
}

const atOnce = 64;

/** One item, changed here and elsewhere since the same version. */
async function settle(parts: OpenParts, id: string, ownIds: ReadonlySet<string>): Promise<void> {
  const [row] = await parts.rows.read([id]);
  if (row == null) return;
  const mine = row.head.pending?.act === "save" && !ownIds.has(id) ? await openRow(parts.keys, row) : null;
  const theirs = await openStored(parts, row);
  if (mine?.type === "note") await keepBoth(parts, { id, mine, theirs });
  await takeTheirs(parts, id, row);
  // The index is made from the notes: as it is here, it goes over theirs.
  for (const shard of parts.shelf.shards) if (shard.id === id) shard.isChanged = true;
  if (mine?.type === "history") await joinHistories(parts, { id, mine, theirs });
}

interface Both<Kind> {
  readonly id: string;
  readonly mine: Kind;
  readonly theirs: ItemContent | null;
}

/** What was written here becomes a note of its own beside the other; the same words twice are one note. */
async function keepBoth(parts: OpenParts, { id, mine, theirs }: Both<NoteContent>): Promise<void> {
  const isSame = theirs?.type === "note" && theirs.text === mine.text && theirs.title === mine.title;
  if (isSame) return;
  const content: NoteContent = { ...mine, otherVersionOf: theirs === null ? null : id };
  const besideId = parts.newId();
  const seal = await keep(parts, { id: besideId, content, onlyOver: null });
  if (seal === null) return;
  parts.shelf.put([{ card: cardOf({ id: besideId, content, seal, historyId: null }), text: content.text }]);
}

async function joinHistories(parts: OpenParts, { id, mine }: Both<HistoryContent>): Promise<void> {
  const { versions } = await readHistory(parts, id, mine.noteId);
  const known = new Set(versions.map((version) => JSON.stringify(version)));
  const more = mine.versions.filter((version) => !known.has(JSON.stringify(version)));
  if (more.length === 0) return;
  const joined = [...versions, ...more].toSorted((one, other) => (one.at < other.at ? -1 : 1));
  await keep(parts, { id, content: shortened({ type: "history", noteId: mine.noteId, versions: joined }) });
}

async function openStored({ keys }: OpenParts, { head, body }: SealedRow): Promise<ItemContent | null> {
  if (head.isDeleted || body.stored === null) return null;
  try {
    return parseContent(await openItem(keys, head.id, body.stored));
  } catch {
    // It says nothing to anybody: what was written here is then all there is.
    return null;
  }
}

/** What was to be sent is in a note of its own by now, or can be made anew. */
async function takeTheirs({ rows }: OpenParts, id: string, read: SealedRow): Promise<void> {
  await rows.change(id, (now) => {
    if (now === null || now.head.seal !== read.head.seal) return now;
    const plain = { head: { ...now.head, pending: null }, body: { ...now.body, pending: null } };
    const bytes = currentBytes(plain);
    return { ...plain, head: { ...plain.head, seal: bytes === null ? null : sealOf(bytes) } };
  });
}
