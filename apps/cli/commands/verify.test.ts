import { ledgerSigner } from "@goldthread/server/ledger-signer.ts";
import { startSequencer } from "@goldthread/store/sequencer.ts";
import { aPractice, aSignedNote } from "@goldthread/store/testing/index.ts";
import { expect, test } from "vitest";
import { exitCode } from "../command.ts";
import { withCommandLine } from "../testing/a-command-line.ts";

const line = withCommandLine();

async function aRecord(): Promise<string> {
  await aPractice(line.test.asOwner);
  const note = await aSignedNote(line.test.asOwner);
  const signer = await ledgerSigner(await line.secrets());
  await startSequencer(line.test.db, { signer, origin: signer.name, onError: () => {} }).stop();
  return note.id;
}

test("a record that fits is counted, one that was changed is named by table, id and column", async () => {
  const id = await aRecord();
  expect(await line.run(["verify"])).toMatchObject({
    exit: exitCode.done,
    stdout: "The record fits: 1 note, 0 shared parts, 1 signature, 1 ledger entry, 1 tree node, 1 checkpoint.\n",
    stderr: expect.stringContaining("Checking notes: "),
  });
  await line.test.asOwner.sql("alter table note disable trigger all");
  await line.test.asOwner.sql("update note set content = replace(content, 'Example', 'Another') || ' '");
  const plain = await line.run(["verify"]);
  expect(plain.exit).toBe(exitCode.refused);
  expect(plain.stdout).toMatch(
    new RegExp(`^The record does not fit: table note, id ${id}, column content: its digest is another\\.\n`),
  );
  const json = await line.run(["verify", "--json"]);
  expect(json).toMatchObject({ exit: exitCode.refused, stderr: "" });
  expect(JSON.parse(json.stdout)).toMatchObject({ ok: false, problem: { table: "note", id, column: "content" } });
});
