import { jwkOf } from "@goldthread/ledger";
import { ledgerSigner } from "@goldthread/server/ledger-signer.ts";
import { asPart } from "@goldthread/store/as-part.ts";
import { readEarlierKeys, type EarlierKey } from "@goldthread/store/queries/earlier-keys.ts";
import { readCheckpointUpTo } from "@goldthread/store/queries/proof.ts";
import { exitCode, Refusal, UsageError, type Command } from "../command.ts";
import { checkMayWrite, writeNewFile } from "../export/write-new-file.ts";
import { withPractice } from "../practice/open-practice.ts";

type Standing = {
  readonly size: number;
  readonly signedAt: string;
  readonly checkpoint: string;
  readonly vkey: string;
  /** Keys that signed before, of checkpoints up to that size. */
  readonly earlier: readonly EarlierKey[];
};

export const checkpoint: Command = {
  name: "checkpoint",
  summary:
    "Print the ledger's newest signed checkpoint, to be kept by somebody outside: whoever holds it sees a rewritten history",
  positionals: [],
  options: {
    out: { type: "string", value: "file", summary: "Write it there instead of to standard output" },
    force: { type: "boolean", summary: "Replace the file if it is there" },
  },
  run: async ({ values, json }, io) => {
    const { out } = values;
    if (out === "") throw new UsageError("--out: expected a file");
    const target = typeof out === "string" ? { path: out, force: values["force"] === true } : undefined;
    if (target !== undefined) await checkMayWrite(target);
    const standing = await withPractice(io, async ({ db, secrets }): Promise<Standing> => {
      const { vkey } = await ledgerSigner(secrets);
      const [newest, earlier] = await asPart(db, "sequencer", async (tx) => [
        await readCheckpointUpTo(tx, null),
        await readEarlierKeys(tx),
      ]);
      if (newest === undefined)
        throw new Refusal("no_checkpoint", "The ledger has no entry yet, so nothing is signed.");
      return { size: newest.size, signedAt: newest.signedAt.toISOString(), checkpoint: newest.note, vkey, earlier };
    });
    if (target !== undefined) await writeNewFile(target, Buffer.from(standing.checkpoint));
    io.stdout.write(json ? `${JSON.stringify(withJwk(standing))}\n` : render(standing, target?.path));
    return exitCode.done;
  },
};

/** The checkpoint alone goes to standard output: what is piped into a file is what verify reads. */
function render({ size, vkey, checkpoint: text }: Standing, path: string | undefined): string {
  return path === undefined ? text : `Wrote ${path}: ${size} entries. The key that signed it: ${vkey}\n`;
}

function withJwk({ earlier, ...standing }: Standing) {
  const keys = earlier.map((key) => ({ ...key, jwk: jwkOf(key.vkey) }));
  return { ...standing, jwk: jwkOf(standing.vkey), earlier: keys };
}
