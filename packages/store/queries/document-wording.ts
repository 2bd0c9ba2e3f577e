import type { Transaction } from "../transact.ts";
import { isoTime } from "./iso-time.ts";

type Sql = Pick<Transaction, "sql">;

/** One version of one of the practice's own wordings. */
export interface WordingRow {
  /** The same through all its versions. */
  readonly id: string;
  readonly versionId: string;
  readonly version: number;
  /** The program's template that it adapts; null for another document. */
  readonly template: string | null;
  readonly title: string;
  readonly text: string;
  readonly removed: boolean;
  readonly writtenBy: string;
  readonly writtenAt: string;
}

const versions = `
  select w.wording_id as id, w.id as "versionId", w.version, w.template, w.title, w.text, w.removed, s.name as "writtenBy",
    ${isoTime("w.written_at")} as "writtenAt"
  from document_wording w join staff s on s.id = w.written_by`;

/** Each in its newest version, by title. */
export async function listWordings(tx: Sql): Promise<readonly WordingRow[]> {
  return tx.sql(
    `${versions} where not exists
       (select from document_wording later where later.wording_id = w.wording_id and later.version > w.version)
     order by lower(w.title), w.wording_id`,
    [],
  );
}

/** Every version of one, the newest first. */
export async function listWordingVersions(tx: Sql, wordingId: string): Promise<readonly WordingRow[]> {
  return tx.sql(`${versions} where w.wording_id = $1 order by w.version desc limit 500`, [wordingId]);
}

export async function readWordingVersion(tx: Sql, versionId: string): Promise<WordingRow | undefined> {
  const [row] = await tx.sql<WordingRow>(`${versions} where w.id = $1`, [versionId]);
  return row;
}

interface NewVersion extends Pick<
  WordingRow,
  "id" | "versionId" | "version" | "template" | "title" | "text" | "removed"
> {
  readonly at: string;
}

/** Whether it was written: not where somebody else has written that version meanwhile. */
export async function addWordingVersion(tx: Sql, wording: NewVersion): Promise<boolean> {
  const { id, versionId, version, template, title, text, removed, at } = wording;
  const rows = await tx.sql(
    `insert into document_wording (id, wording_id, version, template, title, text, removed, written_by, written_at)
     values ($1, $2, $3, $4, $5, $6, $7, actor(), $8)
     on conflict on constraint document_wording_version_once do nothing returning 1`,
    [versionId, id, version, template, title, text, removed, at],
  );
  return rows.length === 1;
}
