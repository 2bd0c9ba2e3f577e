import { execFile } from "node:child_process";
import { refuse } from "../errors.ts";

const patience = 60_000;

/**
 * Asks the virus scanner, where there is one: it is given the path alone, and answers by its exit code. 0 is clean, 1
 * refuses the file; anything else, and no answer, is no answer, and then nothing is kept. Says whether it was scanned.
 */
export async function scanFile(path: string, scanner: string | undefined): Promise<boolean> {
  if (scanner === undefined) return false;
  const code = await exitCodeOf(scanner, path);
  if (code === 1) refuse("document_unsafe");
  if (code !== 0) refuse("document_not_scanned");
  return true;
}

/** Undefined where it could not be run, took too long or was ended. No shell, and none of our secrets in its environment. */
function exitCodeOf(scanner: string, path: string): Promise<number | undefined> {
  const env = { PATH: process.env["PATH"] ?? "" };
  return new Promise((done) => {
    execFile(scanner, [path], { timeout: patience, env, maxBuffer: 1024 * 1024 }, (error) => {
      if (error === null) done(0);
      else done(typeof error.code === "number" ? error.code : undefined);
    });
  });
}
