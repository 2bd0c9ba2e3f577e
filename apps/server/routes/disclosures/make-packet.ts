import { makePacket as endpoint } from "@goldthread/api/nouns/disclosure.ts";
import { asActor } from "@goldthread/store/as-actor.ts";
import { packetFiles } from "../../disclosure/packet-files.ts";
import { packetName } from "../../disclosure/packet-name.ts";
import { gatherPacket } from "../../disclosure/gather-packet.ts";
import { refuseNoKey, seal } from "../../disclosure/sealing.ts";
import { tarOf } from "../../disclosure/tar-of.ts";
import { untilProvable } from "../../disclosure/until-provable.ts";
import { Download } from "../../download.ts";
import { ledgerSigner } from "../../ledger-signer.ts";
import { defineRoute } from "../../route.ts";

/** The passphrase is used and forgotten: nothing keeps it, and nobody here could tell it to the recipient. */
export const makePacket = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "released records opened" },
  async prepare(call) {
    const { input, actor, server, practice, clock } = call;
    const { disclosureId, sealed } = input;
    await refuseNoKey(sealed);
    await untilProvable(call);
    const { vkey } = await ledgerSigner(server.secrets);
    const now = clock();
    const asked = { staffId: actor.staffId, clock: now.toISOString() };
    const gathered = await asActor(server.db, asked, (tx) => gatherPacket(tx, { disclosureId, practice, vkey, now }));
    const plain = tarOf(await packetFiles(gathered, server.documents));
    return { row: gathered.row, body: await seal(plain, sealed) };
  },
  async run({ input: { sealed }, prepared: { row, body }, practice, about }) {
    about({ clientId: row.clientId, subject: row.id });
    const ending = sealed.how === "plain" ? "tar" : "tar.age";
    return new Download({
      type: sealed.how === "plain" ? "application/x-tar" : "application/octet-stream",
      name: packetName(row, practice.zone, ending),
      body,
    });
  },
});
