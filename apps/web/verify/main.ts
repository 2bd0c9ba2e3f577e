import { OutOfForm } from "@goldthread/ledger/exported/finding.ts";
import { readConsistency, type OlderCheckpoint } from "@goldthread/ledger/exported/check-older-checkpoint.ts";
import { noteInPage, readEmbedded } from "@goldthread/ledger/exported/note-in-page.ts";
import { verifyExportedNote } from "@goldthread/ledger/exported/verify-exported-note.ts";
import { element, field } from "../standalone/page-parts.ts";
import { showNote } from "./show-note.ts";
import { showProblem, showVerdict } from "./show-verdict.ts";

let given: Uint8Array | undefined;
let turn = 0;

/** Checks what is there now; an answer that is overtaken by another is not shown. */
async function check(): Promise<void> {
  if (given === undefined) return;
  const mine = ++turn;
  try {
    const key = field("key").value.trim();
    const verdict = await verifyExportedNote(noteInPage(given), {
      key: key === "" ? undefined : key,
      older: await readOlder(),
    });
    if (mine !== turn) return;
    showVerdict(element("verdict"), verdict);
    showNote(element("note"), verdict.note);
  } catch (error) {
    if (mine !== turn) return;
    showProblem(element("verdict"), error instanceof OutOfForm ? error.message : "One of the files cannot be read.");
  }
}

async function readOlder(): Promise<OlderCheckpoint | undefined> {
  const [checkpoint, consistency] = [field("checkpoint").files?.[0], field("consistency").files?.[0]];
  if (checkpoint === undefined) return undefined;
  return {
    checkpoint: await checkpoint.text(),
    consistency: consistency === undefined ? undefined : readConsistency(parse(await consistency.text())),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new OutOfForm("what links the two", "it is no JSON");
  }
}

async function take(file: File | undefined): Promise<void> {
  if (file === undefined) return;
  given = new Uint8Array(await file.arrayBuffer());
  await check();
}

field("file").addEventListener("change", () => void take(field("file").files?.[0]));
for (const id of ["key", "checkpoint", "consistency"]) field(id).addEventListener("change", () => void check());
document.addEventListener("dragover", (event) => event.preventDefault());
document.addEventListener("drop", (event) => {
  event.preventDefault();
  void take(event.dataTransfer?.files[0]);
});

const embedded = element("exported-note").textContent;
if (embedded.trim() !== "") {
  // What is damaged is checked all the same, so that it is named.
  given = readEmbedded(embedded) ?? new Uint8Array();
  void check();
}
