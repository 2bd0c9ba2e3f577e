import { ledgerSigner } from "@goldthread/server/ledger-signer.ts";
import { verifyRecord, type Checked, type Destroyed, type Verdict } from "@goldthread/store/verify.ts";
import { exitCode, UsageError, type Args, type Command, type ExitCode, type Io } from "../command.ts";
import { withPractice } from "../practice/open-practice.ts";
import { reportProgress } from "../progress/report-progress.ts";
import { readGivenText } from "../verify/read-given-file.ts";
import { verifyNoteFile } from "../verify/verify-note-file.ts";

export const verify: Command = {
  name: "verify",
  summary: "Recompute the whole record, or check one exported note by its file alone, and name what does not fit",
  positionals: [],
  optional: "file",
  options: {
    key: {
      type: "string",
      value: "key",
      summary: "The practice's verifier key (or a file with it), got in another way",
    },
    checkpoint: { type: "string", value: "file", summary: "A checkpoint kept earlier: was history rewritten since?" },
    consistency: {
      type: "string",
      value: "file",
      summary: "For a note's file: what links the kept checkpoint to its own (GET /api/ledger/consistency)",
    },
  },
  run: async (args, io) => {
    const [path] = args.positionals;
    if (path === undefined) return await verifyPractice(args, io);
    const { key, checkpoint, consistency } = textsOf(args);
    return await verifyNoteFile({ path, key, checkpoint, consistency, json: args.json }, io);
  },
};

function textsOf({ values }: Args): Readonly<Record<"key" | "checkpoint" | "consistency", string | undefined>> {
  const text = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === "string" ? value : undefined;
  };
  return { key: text("key"), checkpoint: text("checkpoint"), consistency: text("consistency") };
}

async function verifyPractice(args: Args, io: Io): Promise<ExitCode> {
  const { key, checkpoint, consistency } = textsOf(args);
  if (key !== undefined || consistency !== undefined)
    throw new UsageError("goldthread verify: --key and --consistency are for a note's file");
  const kept = checkpoint === undefined ? undefined : await readGivenText(checkpoint, "--checkpoint");
  const verdict = await withPractice(io, async ({ db, secrets }) => {
    const { vkey } = await ledgerSigner(secrets);
    // What is asked for is the verdict: it has standard output for itself.
    const progress = reportProgress(io.stderr, { json: false });
    const onProgress = args.json ? () => {} : progress.step;
    return await verifyRecord(db, { vkey, kept, onProgress }).finally(() => progress.end());
  });
  io.stdout.write(args.json ? `${JSON.stringify(verdict)}\n` : renderVerdict(verdict, kept !== undefined));
  return verdict.ok ? exitCode.done : exitCode.refused;
}

function renderVerdict({ problem, checked, destroyed }: Verdict, withKept: boolean): string {
  const continued = withKept ? "It continues the checkpoint that you kept: nothing before it was rewritten.\n" : "";
  if (problem === null)
    return `The record fits: ${renderCounts(checked)}.\n${continued}${destroyed.map(renderDestroyed).join("")}`;
  const { table, id, column, what } = problem;
  return `The record does not fit: table ${table}, id ${id}, column ${column}: ${what}.\nFound to fit before it: ${renderCounts(checked)}.\n`;
}

function renderDestroyed({ actId, at, rule, entries }: Destroyed): string {
  const what = entries === 1 ? "1 entry stands for content" : `${entries} entries stand for content`;
  return `${what} destroyed under act ${actId} (${at.slice(0, 10)}, rule ${rule}).\n`;
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
