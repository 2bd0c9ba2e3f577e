import { readPacket as endpoint } from "@goldthread/api/nouns/disclosure.ts";
import {
  listNotesToDisclose,
  readAuthorisation,
  readDisclosee,
  readDisclosure,
} from "@goldthread/store/queries/disclosure.ts";
import { calendarDay } from "../../calendar-day.ts";
import { authorisationOf } from "../../disclosure/authorisation-of.ts";
import { noteToItem } from "../../disclosure/note-item.ts";
import { parseDisclosure } from "../../disclosure/parse-disclosure.ts";
import { packetAgain } from "../../disclosure/packet-of.ts";
import { Download } from "../../download.ts";
import { refuse } from "../../errors.ts";
import { renderPacketPdf } from "../../pdf/render-packet-pdf.ts";
import { defineRoute } from "../../route.ts";

/** By the decisions of its day: what has changed since, in the record or in the rules, changes nothing of it. */
export const readPacket = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "released records opened" },
  async run({ input: { disclosureId }, tx, practice, about }) {
    const row = await readDisclosure(tx, disclosureId);
    if (row === undefined) refuse("not_found");
    about({ clientId: row.clientId, subject: disclosureId });
    const client = await readDisclosee(tx, row.clientId);
    // Whoever keeps the register may know that it went, and to whom; what went is the care team's to read.
    if (client === undefined) refuse("not_found");
    const released = parseDisclosure(row.content);
    const notes = await listNotesToDisclose(tx, { clientId: row.clientId, zone: practice.zone });
    const under = released.authorisationId === null ? undefined : await readAuthorisation(tx, released.authorisationId);
    const packet = packetAgain(released, {
      practice,
      client,
      releasedAt: row.at,
      releasedBy: row.by,
      notes: notes.map((note) => noteToItem(note, { isPart2: client.isPart2, asOf: row.at })),
      authorisation: under === undefined ? null : authorisationOf(under).authorisation,
    });
    const day = calendarDay(new Date(row.at), practice.zone);
    return new Download({
      type: "application/pdf",
      name: `records-${day}-${row.id.slice(0, 8)}.pdf`,
      body: Buffer.from(await renderPacketPdf(packet)),
    });
  },
});
