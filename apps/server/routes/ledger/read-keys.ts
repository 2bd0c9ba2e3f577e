import { readLedgerKeys as endpoint } from "@goldthread/api/nouns/ledger.ts";
import { jwkOf } from "@goldthread/ledger";
import { ledgerSigner } from "../../ledger-signer.ts";
import { defineRoute } from "../../route.ts";

/** For anyone: a key is there to be handed out, and whoever holds a note has no account here. */
export const readLedgerKeys = defineRoute({
  endpoint,
  may: "anyone",
  async run({ server }) {
    const { vkey } = await ledgerSigner(server.secrets);
    return { vkey, keys: [jwkOf(vkey)] };
  },
});
