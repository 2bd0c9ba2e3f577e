import type { PacketPdfInput } from "../pdf/render-packet-pdf.ts";
import { asWeigher } from "@goldthread/store/as-weigher.ts";
import {
  listNotesToDisclose,
  readAuthorisation,
  readDisclosee,
  readDisclosure,
  type DisclosureRow,
} from "@goldthread/store/queries/disclosure.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { refuse } from "../errors.ts";
import type { Practice } from "../sign-in/presence.ts";
import { authorisationOf, type RecordedAuthorisation } from "./authorisation-of.ts";
import { noteToItem } from "./note-item.ts";
import { packetAgain } from "./packet-of.ts";
import { parseDisclosure, type Released } from "./parse-disclosure.ts";

export interface ReadRelease {
  readonly row: DisclosureRow;
  readonly released: Released;
  readonly packet: PacketPdfInput;
  readonly under: RecordedAuthorisation | null;
}

/**
 * A release as it was made. Whoever keeps the register may know that it went, and to whom; what went is theirs to read only
 * where they released it themselves.
 */
export async function readReleased(
  tx: Transaction,
  { disclosureId, practice }: { readonly disclosureId: string; readonly practice: Practice },
): Promise<ReadRelease> {
  const row = (await readDisclosure(tx, disclosureId)) ?? refuse("not_found");
  const released = parseDisclosure(row.content);
  const given = released.authorisationId === null ? undefined : await readAuthorisation(tx, released.authorisationId);
  const under = given === undefined ? null : authorisationOf(given);
  const { client, notes } = await asWeigher(tx, { clientId: row.clientId, reasonId: row.id }, async () => ({
    client: (await readDisclosee(tx, row.clientId)) ?? refuse("not_found"),
    notes: await listNotesToDisclose(tx, { clientId: row.clientId, zone: practice.zone }),
  }));
  const packet = packetAgain(released, {
    practice,
    client,
    releasedAt: row.at,
    releasedBy: row.by,
    notes: notes.map((note) => noteToItem(note, { isPart2: client.isPart2, zone: practice.zone, asOf: row.at })),
    authorisation: under?.authorisation ?? null,
  });
  return { row, released, packet, under };
}
