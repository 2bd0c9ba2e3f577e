import type { ExportedNote } from "@goldthread/ledger";
import { asWeigher } from "@goldthread/store/as-weigher.ts";
import { readDocument } from "@goldthread/store/queries/document.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { z } from "zod";
import { documentTypeOf } from "../documents/document-type-of.ts";
import type { DocumentType } from "../documents/type-of-content.ts";
import { exportNote } from "../proof/export-note.ts";
import type { Practice } from "../sign-in/presence.ts";
import { readReleased, type ReadRelease } from "./read-released.ts";
import { storedScans, type StoredScan } from "./read-scans.ts";

export interface GatheredScan extends StoredScan {
  readonly type: DocumentType;
  readonly title: string;
}

export interface GatheredPacket extends ReadRelease {
  /** By the note's id: of those that go whole. One with words taken out cannot have the digest that was signed. */
  readonly proofs: ReadonlyMap<string, ExportedNote>;
  readonly scans: readonly GatheredScan[];
  /** The signed form, where it has to travel with what goes. */
  readonly consent: GatheredScan | null;
}

interface Gathering {
  readonly disclosureId: string;
  readonly practice: Practice;
  readonly vkey: string;
  readonly now: Date;
}

/** Everything of a packet that the database knows; the scans' files are read afterwards. */
export async function gatherPacket(tx: Transaction, gathering: Gathering): Promise<GatheredPacket> {
  const release = await readReleased(tx, gathering);
  const { clientId, id } = release.row;
  return asWeigher(tx, { clientId, reasonId: id }, async () => ({
    ...release,
    ...(await filesOf(tx, release, gathering)),
  }));
}

async function filesOf(
  tx: Transaction,
  { packet, released, row, under }: ReadRelease,
  { vkey, now }: Gathering,
): Promise<Pick<GatheredPacket, "proofs" | "scans" | "consent">> {
  const proofs = new Map<string, ExportedNote>();
  for (const { item, decision } of packet.leaving) {
    if (!item.isSignedDigest || decision.verdict !== "goes") continue;
    const { file } = await exportNote(tx, { noteId: item.item.id, vkey, now });
    proofs.set(item.item.id, { ...file, after: file.after.filter(({ content }) => momentOf(content) <= row.at) });
  }
  const scans = await scansOf(
    tx,
    packet.leaving.filter(({ item }) => item.item.kind === "document").map(({ item }) => item.item.id),
  );
  const needsConsent = released.notices.includes("part2-consent-copy") && under?.documentId != null;
  const [consent = null] = needsConsent ? await scansOf(tx, [under.documentId]) : [];
  return { proofs, scans, consent };
}

const acted = z.object({ at: z.string() });

function momentOf(content: string): string {
  return acted.parse(JSON.parse(content)).at;
}

async function scansOf(tx: Transaction, ids: readonly string[]): Promise<readonly GatheredScan[]> {
  const found: GatheredScan[] = [];
  for (const stored of await storedScans(tx, ids)) {
    const row = await readDocument(tx, stored.id);
    if (row !== undefined) found.push({ ...stored, type: documentTypeOf(row.type), title: row.title });
  }
  return found;
}
