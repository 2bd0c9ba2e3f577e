import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { putNoteInPage, renderExportedNote, type ExportedNote } from "@goldthread/ledger";
import { errorCode } from "@goldthread/store/embedded/system-error.ts";
import { refuse } from "../errors.ts";

/** Built with the web app, from the same code that `goldthread verify` runs. */
const built = join(import.meta.dirname, "../../web/dist/verify.html");

/** One page that carries a note and checks it, in any browser and without a network. */
export async function checkingPage(note: ExportedNote): Promise<Buffer> {
  return Buffer.from(putNoteInPage(await readBuilt(), Buffer.from(renderExportedNote(note))));
}

/** The page alone, which checks whatever note is dropped on it. */
export async function emptyCheckingPage(): Promise<Buffer> {
  return Buffer.from(await readBuilt());
}

async function readBuilt(): Promise<string> {
  try {
    return await readFile(built, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") refuse("checking_page_not_built");
    throw error;
  }
}
