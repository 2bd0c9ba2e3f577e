import { readLedgerConsistency as endpoint } from "@goldthread/api/nouns/ledger.ts";
import { consistencyProof, toHex } from "@goldthread/ledger";
import { asPart } from "@goldthread/store/as-part.ts";
import { readEarlierKeys } from "@goldthread/store/queries/earlier-keys.ts";
import { readCheckpointUpTo } from "@goldthread/store/queries/proof.ts";
import { refuse } from "../../errors.ts";
import { ledgerReader } from "../../proof/ledger-reader.ts";
import { defineRoute } from "../../route.ts";

/** For anyone who kept a checkpoint: hashes alone. */
export const readLedgerConsistency = defineRoute({
  endpoint,
  may: "anyone",
  async run({ input: { from, to }, server }) {
    if (from > to) refuse("invalid_input", [{ field: "from", expected: "expected at most to" }]);
    return asPart(server.db, "sequencer", async (tx) => {
      const newest = await readCheckpointUpTo(tx, null);
      if (newest === undefined || to > newest.size)
        refuse("invalid_input", [{ field: "to", expected: "expected at most the size of the newest checkpoint" }]);
      const proof = await consistencyProof(from, to, ledgerReader(tx));
      return { from, to, proof: proof.map(toHex), earlier: [...(await readEarlierKeys(tx))] };
    });
  },
});
