import { readLedgerCheckpoint as endpoint } from "@goldthread/api/nouns/ledger.ts";
import { asPart } from "@goldthread/store/as-part.ts";
import { readCheckpointUpTo } from "@goldthread/store/queries/proof.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

/** For anyone: it holds a count and a hash, and the more people keep one the less can be rewritten. */
export const readLedgerCheckpoint = defineRoute({
  endpoint,
  may: "anyone",
  async run({ server }) {
    const newest = (await asPart(server.db, "sequencer", (tx) => readCheckpointUpTo(tx, null))) ?? refuse("not_found");
    return { size: newest.size, signedAt: newest.signedAt.toISOString(), checkpoint: newest.note };
  },
});
