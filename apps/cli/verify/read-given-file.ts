import { readFile } from "node:fs/promises";
import { errorCode } from "@goldthread/store/embedded/system-error.ts";
import { UsageError } from "../command.ts";

/** A file that the person named; `name` is what they named it by, for the message. */
export async function readGivenFile(path: string, name: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const isFolder = errorCode(error) === "EISDIR";
    throw new UsageError(`${name}: expected a file${isFolder ? ", not a folder" : " that is there and may be read"}`, {
      cause: error,
    });
  }
}

/** The same as text: a checkpoint, a key, a proof. */
export async function readGivenText(path: string, name: string): Promise<string> {
  const bytes = await readGivenFile(path, name);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UsageError(`${name}: expected a text file`, { cause: error });
  }
}
