import type { Transaction } from "../transact.ts";
import { isoTime } from "./iso-time.ts";

export interface ShortcutPart {
  /** Null in a snippet, whose words go where the cursor stands. */
  readonly element: string | null;
  readonly text: string;
}

export interface ShortcutFields {
  readonly kind: "snippet" | "template";
  readonly name: string;
  readonly isShared: boolean;
  readonly format: string | null;
  readonly parts: readonly ShortcutPart[];
}

export interface ShortcutRow extends ShortcutFields {
  readonly id: string;
  readonly owner: string;
  readonly isMine: boolean;
  readonly changedBy: string;
  readonly changedAt: string;
  readonly version: number;
}

/** The actor's own and those that are shared, by name; what was taken away is in nobody's list. */
export async function listShortcuts(tx: Transaction): Promise<readonly ShortcutRow[]> {
  return tx.sql<ShortcutRow>(
    `select s.id, s.kind, s.name, s.is_shared as "isShared", s.format, s.parts, o.name as owner,
       s.owner_id = actor() as "isMine", c.name as "changedBy", ${isoTime("s.changed_at")} as "changedAt", s.version
     from shortcut s join staff o on o.id = s.owner_id join staff c on c.id = s.changed_by
     where s.removed_at is null and (s.owner_id = actor() or s.is_shared)
     order by lower(s.name), s.is_shared, s.id`,
  );
}

/** How many there are that count against the limits. */
export async function countShortcuts(tx: Transaction): Promise<{ readonly own: number; readonly shared: number }> {
  const [row] = await tx.sql<{ own: number; shared: number }>(
    `select count(*) filter (where owner_id = actor() and not is_shared)::integer as own,
       count(*) filter (where is_shared)::integer as shared
     from shortcut where removed_at is null`,
  );
  return row ?? { own: 0, shared: 0 };
}

export async function addShortcut(
  tx: Transaction,
  { id, kind, name, isShared, format, parts, at }: ShortcutFields & { readonly id: string; readonly at: string },
): Promise<void> {
  await tx.sql(
    `insert into shortcut (id, owner_id, kind, name, is_shared, format, parts, changed_by, changed_at)
     values ($1, actor(), $2, $3, $4, $5, $6::jsonb, actor(), $7)`,
    [id, kind, name, isShared, format, JSON.stringify(parts), at],
  );
}

type Changed = Omit<ShortcutFields, "kind"> & { readonly id: string; readonly version: number; readonly at: string };

/** The new version; undefined where the given one is stale, or it is not the actor's to change. */
export async function changeShortcut(tx: Transaction, changed: Changed): Promise<number | undefined> {
  const { id, version, name, isShared, format, parts, at } = changed;
  const [row] = await tx.sql<{ version: number }>(
    `update shortcut set name = $3, is_shared = $4, format = case when kind = 'snippet' then null else $5 end,
       parts = $6::jsonb, version = version + 1, changed_by = actor(), changed_at = $7
     where id = $1 and version = $2 and removed_at is null returning version`,
    [id, version, name, isShared, format, JSON.stringify(parts), at],
  );
  return row?.version;
}

/** Takes one away, or brings it back. */
export async function removeShortcut(
  tx: Transaction,
  {
    id,
    version,
    removed,
    at,
  }: { readonly id: string; readonly version: number; readonly removed: boolean; readonly at: string },
): Promise<number | undefined> {
  const [row] = await tx.sql<{ version: number }>(
    `update shortcut set removed_at = case when $3 then $4::timestamptz end, version = version + 1, changed_by = actor(),
       changed_at = $4
     where id = $1 and version = $2 and (removed_at is null) = $3 returning version`,
    [id, version, removed, at],
  );
  return row?.version;
}

/** Those that were taken away long ago go for good: the policies say which. */
export async function destroyOldShortcuts(tx: Transaction): Promise<void> {
  await tx.sql("delete from shortcut where removed_at is not null");
}

export interface ShortcutToChange {
  readonly kind: "snippet" | "template";
  readonly isShared: boolean;
  readonly isMine: boolean;
  readonly mayChange: boolean;
  readonly version: number;
}

/** Also one that was taken away, where the actor may bring it back. */
export async function readShortcut(tx: Transaction, id: string): Promise<ShortcutToChange | undefined> {
  const [row] = await tx.sql<ShortcutToChange>(
    `select kind, is_shared as "isShared", owner_id = actor() as "isMine",
       owner_id = actor() or (is_shared and actor_is('administrator')) as "mayChange", version
     from shortcut where id = $1`,
    [id],
  );
  return row;
}

export interface LibraryNoteFields {
  readonly title: string;
  readonly kind: string;
  readonly format: string;
  readonly about: string;
  readonly parts: readonly { readonly element: string; readonly text: string }[];
}

export interface LibraryNoteRow extends LibraryNoteFields {
  readonly id: string;
  readonly madeBy: string;
  readonly madeOn: string;
  readonly isMine: boolean;
}

export async function listLibraryNotes(tx: Transaction): Promise<readonly LibraryNoteRow[]> {
  return tx.sql<LibraryNoteRow>(
    `select n.id, n.title, n.kind, n.format, n.about, n.parts, s.name as "madeBy", n.made_on as "madeOn",
       n.made_by = actor() as "isMine"
     from library_note n join staff s on s.id = n.made_by order by n.made_on desc, lower(n.title), n.id limit 500`,
  );
}

export async function countLibraryNotes(tx: Transaction): Promise<number> {
  const [row] = await tx.sql<{ number: number }>("select count(*)::integer as number from library_note");
  return row?.number ?? 0;
}

export interface KeptWords {
  readonly id: string;
  readonly words: string;
  readonly because: string;
}

export async function addLibraryNote(
  tx: Transaction,
  note: LibraryNoteFields & { readonly id: string; readonly day: string; readonly kept: readonly KeptWords[] },
): Promise<void> {
  await tx.sql(
    `insert into library_note (id, made_by, made_on, title, kind, format, about, parts)
     values ($1, actor(), $2, $3, $4, $5, $6, $7::jsonb)`,
    [note.id, note.day, note.title, note.kind, note.format, note.about, JSON.stringify(note.parts)],
  );
  await tx.sql(
    `insert into library_note_kept (id, library_note_id, made_by, words, because)
     select k.id, $1, actor(), k.words, k.because
     from jsonb_to_recordset($2::jsonb) as k (id uuid, words text, because text)`,
    [note.id, JSON.stringify(note.kept)],
  );
}

/** Whether it went: its maker's or an administrator's to take out. */
export async function destroyLibraryNote(tx: Transaction, id: string): Promise<boolean> {
  return (await tx.sql("delete from library_note where id = $1 returning 1", [id])).length === 1;
}

/** Whom and what a note may name, as far as the actor may know of them. */
export async function readNamesAround(
  tx: Transaction,
  { clientId, sessionId }: { readonly clientId: string; readonly sessionId: string },
): Promise<{
  readonly clients: readonly {
    readonly name: string;
    readonly preferredName: string;
    readonly aliases: readonly string[];
    readonly isOwn: boolean;
  }[];
  readonly contacts: readonly { readonly name: string; readonly relation: string }[];
  readonly staff: readonly string[];
  readonly places: readonly string[];
}> {
  const [clients, contacts, staff, places] = await Promise.all([
    tx.sql<{ name: string; preferredName: string; aliases: string[]; isOwn: boolean }>(
      `select c.name, c.preferred_name as "preferredName",
         array(select a.alias from client_alias a where a.client_id = c.id) as aliases, c.id = $1 as "isOwn"
       from client c
       where c.id = any (array(
         select $1::uuid union select a.client_id from attendance a where a.session_id = $2
         union select my_clients() union select my_group_clients()))`,
      [clientId, sessionId],
    ),
    tx.sql<{ name: string; relation: string }>("select name, relation from client_contact where client_id = $1", [
      clientId,
    ]),
    tx.sql<{ name: string }>("select name from staff"),
    tx.sql<{ words: string }>(
      `select name as words from site union select address from site union select name from care_group
       union select name from practice`,
    ),
  ]);
  return { clients, contacts, staff: staff.map(({ name }) => name), places: places.map(({ words }) => words) };
}
