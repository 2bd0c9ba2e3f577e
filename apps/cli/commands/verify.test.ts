import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { formatCheckpoint, signCheckpoint } from "@goldthread/ledger";
import { anExportedNote, exampleSigner } from "@goldthread/ledger/exported/an-exported-note.ts";
import { renderExportedNote } from "@goldthread/ledger/exported/exported-note.ts";
import { ledgerSigner } from "@goldthread/server/ledger-signer.ts";
import { aTemporaryFolder } from "@goldthread/store/embedded/testing/temporary-folder.ts";
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

test("a checkpoint kept outside finds what was rewritten and signed anew", async () => {
  await aRecord();
  const kept = join(await aTemporaryFolder(), "kept.txt");
  const printed = await line.run(["checkpoint", "--out", kept]);
  expect(printed).toMatchObject({ exit: exitCode.done, stdout: expect.stringMatching(/1 entries.*goldthread-/) });
  expect((await line.run(["checkpoint"])).stdout).toMatch(/^goldthread-[0-9a-f]{16}\n1\n/);
  expect(await line.run(["verify", "--checkpoint", kept])).toMatchObject({
    exit: exitCode.done,
    stdout: expect.stringContaining("nothing before it was rewritten"),
  });
  // Whoever holds the key may sign another tree; the one that was kept stands elsewhere.
  const signer = await ledgerSigner(await line.secrets());
  const another = formatCheckpoint({ origin: signer.name, size: 1, root: new Uint8Array(32) });
  await writeFile(kept, await signCheckpoint(another, signer));
  expect(await line.run(["verify", "--checkpoint", kept])).toMatchObject({
    exit: exitCode.refused,
    stdout: expect.stringContaining("history was rewritten"),
  });
  await writeFile(kept, await signCheckpoint(another.replace("\n1\n", "\n7\n"), signer));
  expect((await line.run(["verify", "--checkpoint", kept])).stdout).toContain("the ledger has 1 entries only");
});

test("a record that fits is counted, one that was changed is named by table, id and column", async () => {
  const [id] = await line.test.asOwner
    .sql<{ id: string }>("select id from note")
    .then((rows) => rows.map((row) => row.id));
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

test("an exported note is checked by its file alone, where no practice is", async () => {
  const file = join(await aTemporaryFolder(), "note.json");
  const text = renderExportedNote(await anExportedNote());
  await writeFile(file, text);
  const fits = await line.run(["verify", file, "--key", exampleSigner.vkey]);
  expect(fits).toMatchObject({ exit: exitCode.done, stdout: expect.stringMatching(/^note\.json fits\.\n/) });
  expect(fits.stdout).toContain("Not proven by this file:\n");
  const page = Buffer.from(text).toString("base64");
  await writeFile(`${file}.html`, `<p>x</p><script type="text/plain" id="exported-note">${page}</script>`);
  expect((await line.run(["verify", `${file}.html`])).exit).toBe(exitCode.done);
  await writeFile(file, text.replace("breathed", "breathes"));
  expect(await line.run(["verify", file])).toMatchObject({
    exit: exitCode.refused,
    stdout: "note.json does not fit.\n  note.content: its SHA-256 is not the digest beside it\n",
  });
  expect(JSON.parse((await line.run(["verify", file, "--json"])).stdout)).toMatchObject({
    ok: false,
    findings: [{ at: "note.content" }],
  });
});

test.each([
  [["verify", "/no-such-file"], "<file>: expected a file that is there"],
  [["verify", "/"], "<file>: expected a file, not a folder"],
  [["verify", "--key", "x"], "goldthread verify: --key and --consistency are for a note's file"],
  [["verify", "--checkpoint", "/no-such-file"], "--checkpoint: expected a file that is there"],
  [["verify", "package.json", "--key", "package.json"], "--key: expected a verifier key"],
  [["verify", "package.json", "--consistency", "package.json"], "--consistency: expected the JSON"],
])("%j is refused in one line that names what was expected", async (words, expected) => {
  const { exit, stderr } = await line.run(words);
  expect({ exit, lines: stderr.split("\n").length }).toEqual({ exit: exitCode.usage, lines: 2 });
  expect(stderr.startsWith(expected)).toBe(true);
});
