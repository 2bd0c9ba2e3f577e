import { createHash } from "node:crypto";
import { redact } from "@goldthread/clinical/disclosure/index.ts";
import { renderExportedNote } from "@goldthread/ledger";
import { calendarDay } from "../calendar-day.ts";
import type { DocumentStore } from "../documents/document-store.ts";
import { fileNameOf } from "../documents/type-of-content.ts";
import { renderPacketPdf, type PacketPdfInput } from "../pdf/render-packet-pdf.ts";
import { emptyCheckingPage } from "../proof/checking-page.ts";
import type { GatheredPacket, GatheredScan } from "./gather-packet.ts";
import { noticeWords } from "./notices.ts";
import { packetReadme } from "./packet-readme.ts";
import type { PacketFile } from "./tar-of.ts";

/** The packet's files: pages to read, the same for a machine, scans, proofs, what checks them, and what lists them all. */
export async function packetFiles(
  gathered: GatheredPacket,
  documents: Pick<DocumentStore, "read">,
): Promise<readonly PacketFile[]> {
  const { packet, proofs, scans, consent } = gathered;
  const files: PacketFile[] = [{ name: "records.pdf", body: Buffer.from(await renderPacketPdf(packet)) }];
  const named = new Map(scans.map((scan) => [scan.id, scanName("scans", scan, packet)]));
  files.push({ name: "records.json", body: json(machineReadable(packet, { named, proofs })) });
  for (const scan of scans) files.push({ name: named.get(scan.id) ?? "", body: await documents.read(scan) });
  if (consent !== null) files.push({ name: scanName("consent", consent, packet), body: await documents.read(consent) });
  for (const [id, note] of proofs) files.push({ name: proofName(id), body: Buffer.from(renderExportedNote(note)) });
  const checking = proofs.size === 0 ? undefined : await emptyCheckingPage();
  if (checking !== undefined) files.push({ name: "verify.html", body: checking });
  files.push({ name: "READ-ME.txt", body: Buffer.from(packetReadme(packet, files)) });
  return [...files, { name: "index.json", body: json({ goldthread: "packet-index/1", files: files.map(listed) }) }];
}

function listed({ name, body }: PacketFile) {
  return { name, bytes: body.length, sha256: createHash("sha256").update(body).digest("hex") };
}

function proofName(noteId: string): string {
  return `proofs/note-${noteId}.json`;
}

/** Its number is its place among what goes, so that two files of one day and beginning are two. */
function scanName(
  folder: string,
  { id, type, digest }: GatheredScan,
  { leaving, releasedAt, practice }: PacketPdfInput,
): string {
  const place = leaving.findIndex(({ item }) => item.item.id === id) + 1;
  const day = leaving[place - 1]?.item.item.day ?? calendarDay(new Date(releasedAt), practice.zone);
  const name = fileNameOf({ type, digest: Buffer.from(digest).toString("hex"), day });
  return place === 0 ? `${folder}/${name}` : `${folder}/${String(place).padStart(4, "0")}-${name}`;
}

interface Beside {
  readonly named: ReadonlyMap<string, string>;
  readonly proofs: GatheredPacket["proofs"];
}

/** The same as the pages, in one JSON document: what was taken out of them is not in it either. */
function machineReadable({ practice, leaving, notices, ...packet }: PacketPdfInput, beside: Beside) {
  return {
    goldthread: "packet/1",
    practice: { name: practice.name, zone: practice.zone },
    client: { name: packet.client.name, recordNumber: packet.client.recordNumber, birthDate: packet.client.birthDate },
    recipient: { name: packet.recipient.name, address: packet.recipient.address },
    ground: packet.ground,
    purpose: packet.purpose,
    releasedAt: packet.releasedAt,
    releasedBy: packet.releasedBy,
    notices: notices.map((notice) => noticeWords[notice]),
    items: leaving.map((one) => machineItem(one, beside)),
  };
}

function machineItem({ item: one, decision }: PacketPdfInput["leaving"][number], { named, proofs }: Beside) {
  const { id, kind, day, title } = one.item;
  return {
    id,
    kind,
    day,
    title,
    facts: one.facts.map(([name, words]) => ({ name, words })),
    sections: one.sections.map(({ key, title: heading, text }) => ({
      title: heading,
      text: redact(
        text,
        decision.takenOut.filter(({ section }) => section === key),
      ),
    })),
    signatures: one.signatures,
    wordsTakenOut: decision.verdict === "redacted",
    signedDigest: one.isSignedDigest ? one.digest : null,
    file: named.get(id) ?? null,
    proof: proofs.has(id) ? proofName(id) : null,
  };
}

function json(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}
