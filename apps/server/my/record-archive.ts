import { renderExportedNote } from "@goldthread/ledger";
import { readStored } from "@goldthread/store/queries/document.ts";
import type { PersonBeside } from "@goldthread/store/queries/my-record.ts";
import { listMyScans, listMyUnshownScans, type MyScanRow } from "@goldthread/store/queries/my-scans.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import type { DocumentStore } from "../documents/document-store.ts";
import { documentTypeOf } from "../documents/document-type-of.ts";
import { endingOf } from "../documents/type-of-content.ts";
import { emptyCheckingPage } from "../proof/checking-page.ts";
import { archiveIndex, type ScanInArchive } from "./archive-index.ts";
import { recordBundle } from "./record-bundle.ts";
import { viewPdf } from "./view-pdf.ts";
import { viewRecord } from "./view-record.ts";
import type { ZippedFile } from "./zip-of.ts";

/** Of all scans in one archive; what is older than fills it is opened one by one. A phone holds no more. */
const mostScanBytes = 250 * 1024 * 1024;

type ToArchive = Omit<Parameters<typeof recordBundle>[1], "record"> & {
  readonly people: readonly PersonBeside[];
  readonly documents: Pick<DocumentStore, "read">;
};

/**
 * Everything that the view shows: to read, for machines, the proof of each note that goes whole with the page that checks
 * it, each scan as it was taken in, and an index of all of it.
 */
export async function recordArchive(tx: Transaction, made: ToArchive): Promise<readonly ZippedFile[]> {
  const { documents, people, vkey, practice, now } = made;
  const record = await viewRecord(tx, { people, now, zone: practice.zone });
  const { whose, viewed, withheld } = record;
  const pdf = await viewPdf({ practice, whose, viewed, now, isWhole: withheld.length === 0 });
  const bundle = await recordBundle(tx, { record, vkey, practice, now });
  const json = Buffer.from(`${JSON.stringify(bundle, null, 2)}\n`);
  const scans = inArchive(await listMyScans(tx));
  const waiting = await listMyUnshownScans(tx);
  const files: ZippedFile[] = [];
  for (const { id, file, bytes } of scans) {
    if (file === null) continue;
    const stored = await readStored(tx, id);
    if (stored === undefined) throw new Error("Cannot make the archive: a scan of it cannot be read");
    files.push({ name: file, bytes, read: () => documents.read(stored) });
  }
  const proofs = bundle.notes.flatMap(({ id, proof }) =>
    proof === null ? [] : [held(`proofs/note-${id}.json`, Buffer.from(renderExportedNote(proof)))],
  );
  const checking = proofs.length === 0 ? undefined : await emptyCheckingPage();
  if (checking !== undefined) files.push(held("verify.html", checking));
  const index = archiveIndex({ practice, scans, waiting, withheld, now, proofs: proofs.length });
  return [
    held("index.txt", Buffer.from(index)),
    held("record.pdf", pdf),
    held("record.json", json),
    ...proofs,
    ...files,
  ];
}

function held(name: string, body: Buffer): ZippedFile {
  return { name, bytes: body.length, read: async () => body };
}

/** The newest first, until the archive is full. A name says a day and nothing else: the index has the titles. */
export function inArchive(scans: readonly MyScanRow[], most = mostScanBytes): readonly ScanInArchive[] {
  let used = 0;
  let isFull = false;
  return scans.map((scan, at) => {
    isFull ||= used + scan.bytes > most;
    if (isFull) return { ...scan, file: null };
    used += scan.bytes;
    const nr = String(at + 1).padStart(3, "0");
    return { ...scan, file: `scans/${nr}-${scan.day}.${endingOf(documentTypeOf(scan.type))}` };
  });
}
