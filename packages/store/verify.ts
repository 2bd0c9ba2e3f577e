import { asPart } from "./as-part.ts";
import type { Database, Transaction } from "./db.ts";
import { allActs, checkActs } from "./verify/check-acts.ts";
import { checkAudit } from "./verify/check-audit.ts";
import { checkDestructions, type Destroyed } from "./verify/check-destructions.ts";
import { checkDrafts } from "./verify/check-drafts.ts";
import { checkMoves } from "./verify/check-moves.ts";
import { checkNoRecordIsGone, checkWaitingEntries } from "./verify/check-entry.ts";
import { checkKept } from "./verify/check-kept.ts";
import { checkEveryNoteIsSigned, checkNotes } from "./verify/check-notes.ts";
import { checkSharedParts } from "./verify/check-shared-parts.ts";
import { checkSignatures } from "./verify/check-signatures.ts";
import { checkTree } from "./verify/check-tree.ts";
import { readEpochs } from "./verify/read-epochs.ts";
import type { OnRows } from "./verify/pages.ts";
import { RecordProblem, type Problem } from "./verify/record-problem.ts";

export type { Destroyed } from "./verify/check-destructions.ts";
export type { Problem } from "./verify/record-problem.ts";

/** How many of each were found to fit before the end or the first problem. Entries include those without a place. */
export type Checked = {
  readonly notes: number;
  readonly sharedParts: number;
  readonly signatures: number;
  readonly entries: number;
  readonly nodes: number;
  readonly checkpoints: number;
};

export type Verdict = {
  readonly ok: boolean;
  readonly checked: Checked;
  /** Acts of destruction: what the log proves that was there, and is gone by the rules of keeping. */
  readonly destroyed: readonly Destroyed[];
  readonly problem: Problem | null;
};

export type VerifyOptions = {
  /** The ledger's public key, in the form `signer.vkey`. */
  readonly vkey: string;
  /** A signed checkpoint that somebody kept outside: whether the history before it is still the same. */
  readonly kept?: string | undefined;
  readonly onProgress?: (progress: Progress) => void;
};

/** `done` of `total` rows were looked at; `what` says in words what is looked at now. */
export type Progress = { readonly what: string; readonly done: number; readonly total: number };

type Counts = { -readonly [what in keyof Checked]: number };

/**
 * Recomputes everything that docs/ledger.md lists, from the rows as they are, and names the first thing that does not
 * fit. Reads one unchanging view of the database in short pages, beside a running server and without holding it up.
 */
export async function verifyRecord(
  db: Database,
  { vkey, kept, onProgress = () => {} }: VerifyOptions,
): Promise<Verdict> {
  const counts: Counts = { notes: 0, sharedParts: 0, signatures: 0, entries: 0, nodes: 0, checkpoints: 0 };
  try {
    const destroyed = await asPart(db, "backup", (tx) => checkAll(tx, { vkey, kept, onProgress, counts }), {
      isolation: "repeatable read",
    });
    return { ok: true, checked: counts, destroyed, problem: null };
  } catch (error) {
    if (error instanceof RecordProblem) return { ok: false, checked: counts, destroyed: [], problem: error.problem };
    throw error;
  }
}

/** The ledger first: it is the witness for what comes after it. */
async function checkAll(
  tx: Transaction,
  { vkey, kept, onProgress, counts }: Required<VerifyOptions> & { counts: Counts },
): Promise<readonly Destroyed[]> {
  await tx.sql("set local statement_timeout = 0");
  const total = await countRows(tx);
  let done = 0;
  const looking = (what: string): OnRows => {
    onProgress({ what, done, total });
    return (count) => onProgress({ what, done: (done += count), total });
  };
  const tree = looking("Rebuilding the ledger's tree");
  const keyOf = await readEpochs(tx, vkey);
  const found = await checkTree(tx, keyOf, tree);
  Object.assign(counts, found);
  if (kept !== undefined) await checkKept(tx, { kept, keyOf, size: found.entries });
  counts.entries += await checkWaitingEntries(tx, tree);
  counts.sharedParts = await checkSharedParts(tx, looking("Checking the shared parts of group sessions"));
  counts.notes = await checkNotes(tx, looking("Checking notes"));
  counts.signatures = await checkSignatures(tx, looking("Checking signatures"));
  for (const acts of allActs) await checkActs(tx, acts, looking(`Checking ${acts.says}`));
  await checkMoves(tx);
  await checkAudit(tx, looking("Checking the audit trail"));
  const drafts = looking("Checking that nothing signed is missing, and nothing typed was left behind");
  await checkEveryNoteIsSigned(tx);
  await checkNoRecordIsGone(tx);
  await checkDrafts(tx, drafts);
  return await checkDestructions(tx);
}

async function countRows(tx: Transaction): Promise<number> {
  const tables = [
    "ledger_entry",
    "shared_part",
    "note",
    "signature",
    "draft",
    "audit_batch",
    ...allActs.map(({ table }) => table),
  ];
  const counts = tables.map((table) => `(select count(*) from ${table})`).join(" + ");
  const [row] = await tx.sql<{ total: number }>(`select ${counts} as total`);
  return row?.total ?? 0;
}
