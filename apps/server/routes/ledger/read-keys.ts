import { readLedgerKeys as endpoint } from "@goldthread/api/nouns/ledger.ts";
import { jwkOf } from "@goldthread/ledger";
import { asPart } from "@goldthread/store/as-part.ts";
import { readEarlierKeys } from "@goldthread/store/queries/earlier-keys.ts";
import { ledgerSigner } from "../../ledger-signer.ts";
import { defineRoute } from "../../route.ts";

/** For anyone: a key is there to be handed out, and whoever holds a note has no account here. */
export const readLedgerKeys = defineRoute({
  endpoint,
  may: "anyone",
  async run({ server }) {
    const { vkey } = await ledgerSigner(server.secrets);
    const before = await asPart(server.db, "sequencer", readEarlierKeys);
    const earlier = before.map((key) => ({ ...key, kid: jwkOf(key.vkey).kid }));
    return { vkey, keys: [vkey, ...before.map((key) => key.vkey)].map(jwkOf), earlier };
  },
});
