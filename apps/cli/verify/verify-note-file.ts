import { basename } from "node:path";
import {
  OutOfForm,
  noteInPage,
  parseVerifierKey,
  readConsistency,
  verifyExportedNote,
  type ConsistencyProof,
  type NoteVerdict,
} from "@goldthread/ledger";
import { exitCode, UsageError, type ExitCode, type Io } from "../command.ts";
import { readGivenFile, readGivenText } from "./read-given-file.ts";

export type NoteFile = {
  readonly path: string;
  readonly key: string | undefined;
  readonly checkpoint: string | undefined;
  readonly consistency: string | undefined;
  readonly json: boolean;
};

/** Checks one exported note by its file alone: no practice is opened, nothing is asked over a network. */
export async function verifyNoteFile({ path, json, ...given }: NoteFile, io: Io): Promise<ExitCode> {
  const bytes = noteInPage(await readGivenFile(path, "<file>"));
  const key = given.key === undefined ? undefined : await readKey(given.key);
  const checkpoint = given.checkpoint === undefined ? undefined : await readGivenText(given.checkpoint, "--checkpoint");
  const consistency = given.consistency === undefined ? undefined : await readProof(given.consistency);
  if (consistency !== undefined && checkpoint === undefined)
    throw new UsageError("--consistency: expected together with --checkpoint");
  const older = checkpoint === undefined ? undefined : { checkpoint, consistency };
  const verdict = await verifyExportedNote(bytes, { key, older });
  const { ok, findings, proven, notProven } = verdict;
  io.stdout.write(json ? `${JSON.stringify({ ok, findings, proven, notProven })}\n` : render(basename(path), verdict));
  return ok ? exitCode.done : exitCode.refused;
}

/** The key itself, or a file that holds it. */
async function readKey(given: string): Promise<string> {
  const text = isKey(given) ? given : (await readGivenText(given, "--key")).trim();
  if (!isKey(text)) throw new UsageError("--key: expected a verifier key (name+id+base64), or a file that holds one");
  return text;
}

function isKey(text: string): boolean {
  try {
    parseVerifierKey(text);
    return true;
  } catch {
    return false;
  }
}

async function readProof(path: string): Promise<ConsistencyProof> {
  const text = await readGivenText(path, "--consistency");
  try {
    return readConsistency(JSON.parse(text));
  } catch (error) {
    if (error instanceof OutOfForm || error instanceof SyntaxError)
      throw new UsageError('--consistency: expected the JSON { "from", "to", "proof" }', { cause: error });
    throw error;
  }
}

function render(name: string, { ok, findings, proven, notProven }: NoteVerdict): string {
  const lines = ok
    ? [
        `${name} fits.`,
        ...proven.map((line) => `  ${line}`),
        "Not proven by this file:",
        ...notProven.map((line) => `  ${line}`),
      ]
    : [`${name} does not fit.`, ...findings.map(({ at, what }) => `  ${at}: ${what}`)];
  return `${lines.join("\n")}\n`;
}
