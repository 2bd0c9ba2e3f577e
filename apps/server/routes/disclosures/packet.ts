import { readPacket as endpoint } from "@goldthread/api/nouns/disclosure.ts";
import { packetName } from "../../disclosure/packet-name.ts";
import { readReleased } from "../../disclosure/read-released.ts";
import { Download } from "../../download.ts";
import { renderPacketPdf } from "../../pdf/render-packet-pdf.ts";
import { defineRoute } from "../../route.ts";

/** By the decisions of its day: what has changed since, in the record or in the rules, changes nothing of it. */
export const readPacket = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "released records opened" },
  async run({ input: { disclosureId }, tx, practice, about }) {
    const { row, packet } = await readReleased(tx, { disclosureId, practice });
    about({ clientId: row.clientId, subject: disclosureId });
    return new Download({
      type: "application/pdf",
      name: packetName(row, practice.zone, "pdf"),
      body: Buffer.from(await renderPacketPdf(packet)),
    });
  },
});
