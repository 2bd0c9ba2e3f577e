import { openItem } from "@goldthread/vault";
import { cardOf } from "./card-of.ts";
import { catchUp } from "./catch-up.ts";
import { readHistory, shortened } from "./history.ts";
import { openKept } from "./open-kept.ts";
import { bringBack, type BookOptions, keep, type OpenParts, removeItem } from "./keep-item.ts";
import {
  type NoteCard,
  type NoteContent,
  type NoteVersion,
  parseContent,
  type SettingsContent,
  usualSettings,
} from "./note-content.ts";
import { openIndex, openRow, shardId } from "./open-index.ts";
import { currentBytes, type SealedHead } from "./sealed-rows.ts";
import { createShelf } from "./shelf.ts";

/** An unlocked notebook. Everything it keeps is sealed before it is kept. */
export interface Book {
  cards(): readonly NoteCard[];
  card(noteId: string): NoteCard | null;
  /** By the beginnings of all the words, in no text that leaves this page. */
  search(words: string): readonly NoteCard[];
  /** Null where it is gone. Throws a VaultError where it does not open. */
  read(noteId: string): Promise<NoteContent | null>;
  /**
   * Seals a note and keeps it on this device. `from` is the card that was read; where the note was changed since, in
   * another window, both are kept and the card of the new one comes back. `isNewSitting` keeps what it said before.
   */
  save(content: NoteContent, from: NoteCard | null, isNewSitting: boolean): Promise<NoteCard>;
  /** What comes back brings it back, sealed as it was: no word of it waits in the page for that. */
  remove(noteId: string): Promise<() => Promise<void>>;
  versions(noteId: string): Promise<readonly NoteVersion[]>;
  settings(): SettingsContent;
  /** These of the settings; the others stay as they are, changed in another window or not. */
  saveSettings(part: Partial<Omit<SettingsContent, "type">>): Promise<void>;
  /** Older versions of a note that a legal hold kept with the server: opened here, as sealed there. */
  openKept(noteId: string, sealed: readonly string[]): Promise<readonly NoteVersion[]>;
  /** Takes in what came from other devices and windows; says how many notes are now here in two versions. */
  catchUp(): Promise<void>;
  /** Seals the index as it is now, where it changed. */
  sealIndex(): Promise<void>;
  /** Seals everything with the newest key. */
  sealAnew(): Promise<void>;
  /** For whom the author's export is sealed. */
  readonly recoveryRecipient: string;
  /** Items that no key here opens. */
  damaged(): number;
}

export async function openBook(options: BookOptions): Promise<Book> {
  const { keys, rows } = options;
  const read = await rows.heads();
  const heads = new Map(read.map((head) => [head.id, head]));
  const opened = await openIndex(keys, { heads, read: (ids) => rows.read(ids) });
  // Ids of shards still to come are needed at once, when a note asks for room.
  const ids = await Promise.all(Array.from({ length: opened.length + spareShards }, (_none, at) => shardId(keys, at)));
  const settingsId = await keys.itemId("settings");
  const shelf = createShelf(opened, (at) => ids[at] ?? options.newId());
  const parts: OpenParts = { ...options, shelf };
  let damaged = 0;
  let settings = await readSettings(parts, settingsId);
  const takeIn = async (known?: readonly SealedHead[]) => {
    damaged = await catchUp(parts, new Set([...ids, settingsId]), known);
    settings = await readSettings(parts, settingsId);
  };
  await takeIn(read);

  return {
    cards: () => shelf.cards(),
    card: (noteId) => shelf.card(noteId),
    search: (words) => shelf.search(words),
    read: (noteId) => readNote(parts, noteId),
    save: (content, from, isNewSitting) => saveNote(parts, { content, from, isNewSitting }),
    async remove(noteId) {
      const historyId = shelf.card(noteId)?.historyId ?? null;
      const ids = historyId === null ? [noteId] : [noteId, historyId];
      const before = (await rows.read(ids)).filter((row) => row !== null);
      for (const id of ids) await removeItem(rows, id);
      shelf.take(noteId);
      return async () => {
        for (const row of before) await bringBack(rows, row);
      };
    },
    async versions(noteId) {
      const historyId = shelf.card(noteId)?.historyId ?? null;
      return historyId === null ? [] : (await readHistory(parts, historyId, noteId)).versions;
    },
    settings: () => settings,
    async saveSettings(part) {
      const next = { ...(await readSettings(parts, settingsId)), ...part };
      await keep(parts, { id: settingsId, content: next });
      settings = next;
    },
    openKept: (noteId, sealed) => openKept(parts, noteId, sealed),
    catchUp: () => takeIn(),
    async sealIndex() {
      for (const kept of shelf.shards) {
        if (!kept.isChanged) continue;
        kept.isChanged = false;
        await keep(parts, { id: kept.id, content: { type: "index", ...kept.shard } });
      }
    },
    sealAnew: () => sealAnew(parts),
    recoveryRecipient: keys.recoveryRecipient,
    damaged: () => damaged,
  };
}

/** A notebook of so many more shards in one sitting: tens of thousands of notes. */
const spareShards = 64;

async function sealAnew(parts: OpenParts): Promise<void> {
  for (const { id, seal } of await parts.rows.heads()) {
    const [row] = seal === null ? [null] : await parts.rows.read([id]);
    const content = row == null ? null : await openRow(parts.keys, row);
    if (row == null || content === null) continue;
    const anew = await keep(parts, { id, content, onlyOver: seal });
    const card = parts.shelf.card(id);
    if (anew !== null && card !== null && content.type === "note")
      parts.shelf.put([{ card: { ...card, seal: anew }, text: content.text }]);
  }
}

async function readSettings({ keys, rows }: OpenParts, id: string): Promise<SettingsContent> {
  const [row] = await rows.read([id]);
  const content = row == null ? null : await openRow(keys, row);
  // What an older Goldthread sealed lacks what was added since.
  return content?.type === "settings" ? { ...usualSettings, ...content } : usualSettings;
}

async function readNote({ keys, rows }: OpenParts, noteId: string): Promise<NoteContent | null> {
  const [row] = await rows.read([noteId]);
  const bytes = row == null ? null : currentBytes(row);
  if (bytes === null) return null;
  const content = parseContent(await openItem(keys, noteId, bytes));
  return content.type === "note" ? content : null;
}

interface ToSave {
  readonly content: NoteContent;
  readonly from: NoteCard | null;
  readonly isNewSitting: boolean;
}

async function saveNote(parts: OpenParts, { content, from, isNewSitting }: ToSave): Promise<NoteCard> {
  const id = from?.id ?? parts.newId();
  const historyId = from === null ? null : await keepBefore(parts, from, isNewSitting);
  const kept = await keep(parts, { id, content, onlyOver: from?.seal ?? null });
  if (kept === null) {
    // Changed in another window meanwhile: what stands there stays, and this becomes a note beside it.
    return saveNote(parts, { content: { ...content, otherVersionOf: id }, from: null, isNewSitting: false });
  }
  const card = cardOf({ id, content, seal: kept, historyId });
  parts.shelf.put([{ card, text: content.text }]);
  return card;
}

/** What the note said before this sitting goes to its history. */
async function keepBefore(parts: OpenParts, from: NoteCard, isNewSitting: boolean): Promise<string | null> {
  const known = parts.shelf.card(from.id)?.historyId ?? from.historyId;
  if (!isNewSitting) return known;
  const before = await readNote(parts, from.id);
  if (before === null || (before.text.trim() === "" && before.title === "")) return known;
  const historyId = known ?? (await parts.keys.itemId(`history ${from.id}`));
  const history = await readHistory(parts, historyId, from.id);
  const version = { at: before.changedAt, title: before.title, text: before.text };
  await keep(parts, { id: historyId, content: shortened({ ...history, versions: [...history.versions, version] }) });
  return historyId;
}
