import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { putNoteInPage, renderExportedNote, type ExportedNote } from "@goldthread/ledger";
import { errorCode } from "@goldthread/store/embedded/system-error.ts";
import { refuse } from "../errors.ts";

/** Built with the web app, from the same code that `goldthread verify` runs. */
const built = join(import.meta.dirname, "../../web/dist/verify.html");

/** One page that carries a note and checks it, in any browser and without a network. */
export async function checkingPage(note: ExportedNote): Promise<Buffer> {
  const page = (await emptyCheckingPage()) ?? refuse("checking_page_not_built");
  return Buffer.from(putNoteInPage(page.toString("utf8"), Buffer.from(renderExportedNote(note))));
}

/** The page alone, which checks whatever note is dropped on it; undefined where it was not built. */
export async function emptyCheckingPage(): Promise<Buffer | undefined> {
  try {
    return await readFile(built);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}
