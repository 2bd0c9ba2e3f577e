import { ledgerSigner } from "@goldthread/server/ledger-signer.ts";
import { verifyRecord, type Checked, type Verdict } from "@goldthread/store/verify.ts";
import { exitCode, type Command } from "../command.ts";
import { withPractice } from "../practice/open-practice.ts";
import { reportProgress } from "../progress/report-progress.ts";

export const verify: Command = {
  name: "verify",
  summary: "Recompute the whole record and name the first thing that does not fit",
  positionals: [],
  options: {},
  run: async ({ json }, io) => {
    const verdict = await withPractice(io, async ({ db, secrets }) => {
      const { vkey } = await ledgerSigner(secrets);
      // What is asked for is the verdict: it has standard output for itself.
      const progress = reportProgress(io.stderr, { json: false });
      const onProgress = json ? () => {} : progress.step;
      return await verifyRecord(db, { vkey, onProgress }).finally(() => progress.end());
    });
    io.stdout.write(json ? `${JSON.stringify(verdict)}\n` : renderVerdict(verdict));
    return verdict.ok ? exitCode.done : exitCode.refused;
  },
};

function renderVerdict({ problem, checked }: Verdict): string {
  if (problem === null) return `The record fits: ${renderCounts(checked)}.\n`;
  const { table, id, column, what } = problem;
  return `The record does not fit: table ${table}, id ${id}, column ${column}: ${what}.\nFound to fit before it: ${renderCounts(checked)}.\n`;
}

const names: readonly (readonly [keyof Checked, one: string, many: string])[] = [
  ["notes", "note", "notes"],
  ["sharedParts", "shared part", "shared parts"],
  ["signatures", "signature", "signatures"],
  ["entries", "ledger entry", "ledger entries"],
  ["nodes", "tree node", "tree nodes"],
  ["checkpoints", "checkpoint", "checkpoints"],
];

function renderCounts(checked: Checked): string {
  return names.map(([key, one, many]) => `${checked[key]} ${checked[key] === 1 ? one : many}`).join(", ");
}
