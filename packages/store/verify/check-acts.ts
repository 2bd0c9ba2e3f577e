import { parseCanonical, parseEntry, type EntryKind } from "@goldthread/ledger";
import { additionEntryKinds } from "../addition-entry-kind.ts";
import type { Transaction } from "../db.ts";
import { findActFault, subjectOfAct, type ActFault } from "./find-act-fault.ts";
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
  /** Of tables whose acts may be signed by passkey; null elsewhere. */
  passkey: string | null;
};

/** Acts that are neither notes nor signatures: a content in canonical JSON, and an entry that stands for its digest. */
export interface Acts {
  /** What is checked, for whoever waits: "Checking ...". */
  readonly says: string;
  readonly table: string;
  /** The column that holds when it was done. */
  readonly time: string;
  /** One for the table, or one for each kind that a content may have. */
  readonly kind: EntryKind | Readonly<Record<string, EntryKind>>;
  /** An act may be signed by passkey: the row keeps it, and the entry stands for it too. */
  readonly mayHavePasskey?: boolean;
}

/** Every table of acts. One more is one more line here; what is counted and missed follows from it. */
export const allActs: readonly Acts[] = [
  { table: "access_grant", time: "granted_at", kind: "access-granted", says: "who was given access" },
  { table: "setting_change", time: "changed_at", kind: "settings-changed", says: "changes of settings" },
  { table: "attendance_correction", time: "corrected_at", kind: "correction", says: "corrections of attendance" },
  {
    table: "code_trigger_correction",
    time: "corrected_at",
    kind: "correction",
    says: "corrections of what made sessions harder",
  },
  { table: "review_answer", time: "answered_at", kind: "override", says: "answers to findings" },
  { table: "merge_act", time: "acted_at", kind: "record-merge", says: "merges of records" },
  {
    table: "note_addition",
    time: "added_at",
    kind: additionEntryKinds,
    says: "what was added to notes",
    mayHavePasskey: true,
  },
  {
    table: "addition_co_signature",
    time: "signed_at",
    kind: "co-signature",
    says: "who co-signed what was added to notes",
    mayHavePasskey: true,
  },
  { table: "supervision_comment", time: "said_at", kind: "supervision", says: "what supervisors said about notes" },
  { table: "record_request", time: "acted_at", kind: "record-request", says: "requests about records" },
  { table: "break_glass", time: "acted_at", kind: "break-glass", says: "records opened in an emergency" },
  { table: "share", time: "acted_at", kind: "access-granted", says: "what was shared with a colleague" },
  { table: "withholding", time: "acted_at", kind: "withholding", says: "what was kept from clients for harm" },
  {
    table: "client_document",
    time: "acted_at",
    kind: "client-document",
    says: "what clients were asked to sign",
  },
  { table: "client_access", time: "acted_at", kind: "client-access", says: "who may look at their own record" },
  { table: "minor_consent", time: "acted_at", kind: "care-consent", says: "who consented to minors' care" },
  { table: "authorisation", time: "recorded_at", kind: "authorisation", says: "what clients agreed to" },
  { table: "disclosure", time: "released_at", kind: "disclosure", says: "what was released" },
  { table: "notebook_release", time: "released_at", kind: "disclosure", says: "releases of private notes" },
  { table: "ledger_epoch", time: "opened_at", kind: "epoch", says: "epochs of the ledger" },
  { table: "notebook_hold", time: "acted_at", kind: "legal-hold", says: "legal holds on notebooks" },
  { table: "record_hold", time: "acted_at", kind: "legal-hold", says: "legal holds on records" },
  { table: "destruction_act", time: "acted_at", kind: "destruction", says: "destructions of records" },
  {
    table: "supervision_note",
    time: "signed_at",
    kind: "supervision",
    says: "supervision notes",
    mayHavePasskey: true,
  },
  {
    table: "supervision_signature",
    time: "signed_at",
    kind: "supervision",
    says: "who signed supervision notes",
    mayHavePasskey: true,
  },
  { table: "plan_version", time: "changed_at", kind: "plan-changed", says: "treatment plans" },
  {
    table: "plan_signature",
    time: "signed_at",
    kind: "plan-signed",
    says: "who signed treatment plans",
    mayHavePasskey: true,
  },
  { table: "summary", time: "signed_at", kind: "summary-signed", says: "signed summaries", mayHavePasskey: true },
  {
    table: "summary_signature",
    time: "signed_at",
    kind: "summary-signed",
    says: "who co-signed summaries",
    mayHavePasskey: true,
  },
];

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

function readActs(
  tx: Transaction,
  { table, time, mayHavePasskey = false }: Acts,
  after: string | null,
): Promise<ActRow[]> {
  const { where, params } = following("a.id", after);
  return tx.sql(
    `select a.id, a.content, ${microseconds(`a.${time}`)} as at, e.kind as entry_kind, nullif(e.leaf, '') as leaf,
       ${mayHavePasskey ? "a.passkey" : "null::text"} as passkey
     from ${table} a left join ledger_entry e on e.id = a.entry_id where ${where} order by a.id limit 200`,
    params,
  );
}

async function checkAct(
  tx: Transaction,
  { table, time, kind, mayHavePasskey = false }: Acts,
  row: ActRow,
): Promise<void> {
  const at: Row = { table, id: row.id };
  const subject = subjectOfAct(row);
  if (row.leaf === null) return findEntryOf(tx, at, subject);
  const entry = parseEntry(row.leaf);
  if (typeof kind === "string" && row.entry_kind !== kind) reject(at, "entry_id", "that entry is of another kind");
  const fault = mayHavePasskey ? await findActFault(row) : undefined;
  if (entry.subject !== subject) await rejectChanged(tx, { at, subject, fault, byPasskey: row.passkey !== null });
  if (fault !== undefined) reject(at, fault.column, fault.what);
  const content = parseColumn(at, "content", () => parseCanonical(row.content));
  const said = typeof content === "object" && content !== null && !Array.isArray(content) ? content : {};
  const named = "kind" in said && typeof said["kind"] === "string" ? said["kind"] : "";
  if (typeof kind !== "string" && row.entry_kind !== kind[named])
    reject(at, "entry_id", "that entry is of another kind");
  if (!("id" in said) || said["id"] !== row.id) reject(at, "id", "the content says another");
  if (!isMoment(row.at, entry.at)) reject(at, time, "the ledger says another");
  if (said["at"] !== entry.at) reject(at, "content", "the ledger says another time");
}

type Changed = {
  readonly at: Row;
  readonly subject: string;
  readonly fault: ActFault | undefined;
  readonly byPasskey: boolean;
};

/** Either something of it is another, or the row names another act's entry: then its own is still there. */
async function rejectChanged(tx: Transaction, { at, subject, fault, byPasskey }: Changed): Promise<never> {
  if ((await entryAbout(tx, subject)) !== undefined)
    return reject(at, "entry_id", "that entry is about something else");
  if (fault !== undefined) return reject(at, fault.column, fault.what);
  // What the passkey signed is the content as it stands here.
  return reject(at, byPasskey ? "passkey" : "content", "the ledger stands for another");
}
