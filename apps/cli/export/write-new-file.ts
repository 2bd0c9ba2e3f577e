import { randomBytes } from "node:crypto";
import { access, link, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { errorCode } from "@goldthread/store/embedded/system-error.ts";
import { Refusal, UsageError } from "../command.ts";

type Target = { readonly path: string; readonly force: boolean };

/** Before anybody is asked for a passphrase: whether the file may be written at all. */
export async function checkMayWrite({ path, force }: Target): Promise<void> {
  if (!(await isThere(dirname(path)))) throw new UsageError("--out: expected a file in a folder that is there");
  if (!force && (await isThere(path))) throw alreadyThere();
}

/**
 * Written aside, synced and put in place whole, readable by its owner alone: it is a client's record. A file that is
 * there is replaced with `force` only, also when it came between.
 */
export async function writeNewFile({ path, force }: Target, bytes: Uint8Array): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}`);
  try {
    await writeSynced(draft, bytes);
    await (force ? rename(draft, path) : link(draft, path));
  } catch (error) {
    throw explain(error);
  } finally {
    await rm(draft, { force: true });
  }
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

function explain(error: unknown): unknown {
  switch (errorCode(error)) {
    case "EEXIST":
      return alreadyThere();
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return new Refusal("not_permitted", "--out: this user may not write there. Nothing was written.", {
        cause: error,
      });
    case "ENOSPC":
    case "EDQUOT":
      return new Refusal("disk_full", "--out: the disk is full. Nothing was written.", { cause: error });
    case "EISDIR":
      return new UsageError("--out: expected a file, not a folder");
    default:
      return error;
  }
}

function alreadyThere(): Refusal {
  return new Refusal("file_exists", "--out: this file is there already, and stays as it is; --force replaces it.");
}

async function isThere(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}
