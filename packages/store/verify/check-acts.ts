import { parseCanonical, parseEntry, sha256, toHex, type EntryKind } from "@goldthread/ledger";
import { additionEntryKinds } from "../addition-entry-kind.ts";
import type { Transaction } from "../db.ts";
import { entryAbout, findEntryOf } from "./find-entry-of.ts";
import { isMoment, microseconds } from "./moment.ts";
import { following, pagesOf, type OnRows } from "./pages.ts";
import { parseColumn, reject, type Row } from "./record-problem.ts";

type ActRow = {
  id: string;
  content: string;
  at: number;
  entry_kind: string | null;
  leaf: string | null;
};

/** Acts that are neither notes nor signatures: a content in canonical JSON, and an entry that stands for its digest. */
export type Acts = {
  readonly table:
    | "access_grant"
    | "setting_change"
    | "review_answer"
    | "attendance_correction"
    | "merge_act"
    | "note_addition"
    | "supervision_comment"
    | "plan_version"
    | "plan_signature"
    | "notebook_release"
    | "notebook_hold"
    | "ledger_epoch";
  readonly time:
    | "granted_at"
    | "changed_at"
    | "answered_at"
    | "corrected_at"
    | "acted_at"
    | "added_at"
    | "said_at"
    | "released_at"
    | "signed_at"
    | "opened_at";
  /** One for the table, or one for each kind that a content may have. */
  readonly kind: EntryKind | Readonly<Record<string, EntryKind>>;
};

export const accessGrants: Acts = { table: "access_grant", time: "granted_at", kind: "access-granted" };
export const settingChanges: Acts = { table: "setting_change", time: "changed_at", kind: "settings-changed" };
export const reviewAnswers: Acts = { table: "review_answer", time: "answered_at", kind: "override" };
export const attendanceCorrections: Acts = {
  table: "attendance_correction",
  time: "corrected_at",
  kind: "correction",
};

export const mergeActs: Acts = { table: "merge_act", time: "acted_at", kind: "record-merge" };

export const noteAdditions: Acts = { table: "note_addition", time: "added_at", kind: additionEntryKinds };
export const supervisionComments: Acts = { table: "supervision_comment", time: "said_at", kind: "supervision" };
export const notebookReleases: Acts = { table: "notebook_release", time: "released_at", kind: "disclosure" };
export const notebookHolds: Acts = { table: "notebook_hold", time: "acted_at", kind: "legal-hold" };

export const ledgerEpochs: Acts = { table: "ledger_epoch", time: "opened_at", kind: "epoch" };

export const planVersions: Acts = { table: "plan_version", time: "changed_at", kind: "plan-changed" };
export const planSignatures: Acts = { table: "plan_signature", time: "signed_at", kind: "plan-signed" };

/** Every act of one table against its entry; entries were checked before. Answers how many. */
export async function checkActs(tx: Transaction, acts: Acts, onRows?: OnRows): Promise<number> {
  let count = 0;
  for await (const page of pagesOf(
    (after: string | null) => readActs(tx, acts, after),
    ({ id }) => id,
    onRows,
  )) {
    for (const row of page) await checkAct(tx, acts, row);
    count += page.length;
  }
  return count;
}

function readActs(tx: Transaction, { table, time }: Acts, after: string | null): Promise<ActRow[]> {
  const { where, params } = following("a.id", after);
  return tx.sql(
    `select a.id, a.content, ${microseconds(`a.${time}`)} as at, e.kind as entry_kind, e.leaf
     from ${table} a left join ledger_entry e on e.id = a.entry_id where ${where} order by a.id limit 200`,
    params,
  );
}

async function checkAct(tx: Transaction, { table, time, kind }: Acts, row: ActRow): Promise<void> {
  const at: Row = { table, id: row.id };
  const subject = toHex(sha256(row.content));
  if (row.leaf === null) return findEntryOf(tx, at, subject);
  const entry = parseEntry(row.leaf);
  if (typeof kind === "string" && row.entry_kind !== kind) reject(at, "entry_id", "that entry is of another kind");
  if (entry.subject !== subject) await rejectChanged(tx, { at, subject });
  const content = parseColumn(at, "content", () => parseCanonical(row.content));
  const said = typeof content === "object" && content !== null && !Array.isArray(content) ? content : {};
  if (typeof kind !== "string" && row.entry_kind !== kind["kind" in said ? String(said["kind"]) : ""])
    reject(at, "entry_id", "that entry is of another kind");
  if (!("id" in said) || said["id"] !== row.id) reject(at, "id", "the content says another");
  if (!isMoment(row.at, entry.at)) reject(at, time, "the ledger says another");
  if (said["at"] !== entry.at) reject(at, "content", "the ledger says another time");
}

/** Either the content is another, or the row names another act's entry: then its own is still there. */
async function rejectChanged(tx: Transaction, { at, subject }: { at: Row; subject: string }): Promise<never> {
  return (await entryAbout(tx, subject)) === undefined
    ? reject(at, "content", "the ledger stands for another")
    : reject(at, "entry_id", "that entry is about something else");
}
