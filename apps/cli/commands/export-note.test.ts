import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { verifyExportedNote } from "@goldthread/ledger";
import { aTemporaryFolder } from "@goldthread/store/embedded/testing/temporary-folder.ts";
import { aCareTeamPlace, aClient, aPractice, aSignedNote } from "@goldthread/store/testing/index.ts";
import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { exitCode } from "../command.ts";
import { withCommandLine } from "../testing/a-command-line.ts";

const line = withCommandLine();
const madeSchema = z.object({ id: z.uuid() });
const passphrase = "a long enough phrase";
let noteId = "";

beforeAll(async () => {
  const { asOwner } = line.test;
  await aPractice(asOwner);
  const add = async (email: string) => {
    const options = ["--name", "Lev Fictional", "--email", email, "--roles", "clinician", "--json"];
    return madeSchema.parse(JSON.parse((await line.run(["user", "add", ...options], passphrase)).stdout)).id;
  };
  const [author] = [await add("lev@example.org"), await add("stranger@example.org")];
  const client = await aClient(asOwner);
  await aCareTeamPlace(asOwner, { client_id: client.id, staff_id: author });
  const note = await aSignedNote(asOwner, { client_id: client.id, author_id: author });
  noteId = note.id;
});

const exported = (options: readonly string[], given = passphrase) =>
  line.run(["export", "note", noteId, ...options], given);

test("the author gets the note with what proves it, and the trail holds the opening", async () => {
  const { exit, stdout } = await exported(["--as", "LEV@example.org", "--json"]);
  expect(exit).toBe(exitCode.done);
  expect(await verifyExportedNote(Buffer.from(stdout))).toMatchObject({ ok: true, note: { signatures: [{}] } });
  expect(
    await line.test.asOwner.sql("select act, subject, origin from audit_event where subject = $1", [noteId]),
  ).toEqual([{ act: "note exported", subject: noteId, origin: "command line" }]);
  expect(await line.test.asOwner.sql("select from auth_session")).toEqual([]);
});

test("as a page that carries the note and checks it, which verify reads as well", async () => {
  const file = join(await aTemporaryFolder(), "note.html");
  const { exit, stderr } = await exported(["--as", "lev@example.org", "--html", "--out", file]);
  // Built with the web app; without it the refusal says so.
  if (exit !== exitCode.done) {
    expect(stderr).toContain("not built yet");
    return;
  }
  expect(await readFile(file, "utf8")).toContain("Content-Security-Policy");
  expect(await line.run(["verify", file])).toMatchObject({ exit: exitCode.done });
  expect(await exported(["--as", "lev@example.org", "--html", "--pdf"])).toMatchObject({ exit: exitCode.usage });
});

test("as PDF into a file, in another format if asked, and never over a file that is there", async () => {
  const file = join(await aTemporaryFolder(), "note.pdf");
  const options = ["--as", "lev@example.org", "--pdf", "--format", "dap", "--out", file];
  expect(await exported(options)).toMatchObject({ exit: exitCode.done, stdout: expect.stringContaining(file) });
  const first = await readFile(file);
  expect(first.subarray(0, 5).toString()).toBe("%PDF-");
  expect(await exported(options)).toMatchObject({
    exit: exitCode.refused,
    stderr: expect.stringMatching(/^--out: this file is there already/),
  });
  expect(await readFile(file)).toEqual(first);
  expect(JSON.parse((await exported([...options, "--force", "--json"])).stdout)).toMatchObject({ file });
});

test("a colleague who may not open it gets the answer of a note that is not there", async () => {
  const refused = { exit: exitCode.refused, stdout: "", stderr: "There is nothing here that you may open.\n" };
  expect(await exported(["--as", "stranger@example.org"])).toEqual(refused);
  const other = "018f0000-0000-7000-8000-000000000001";
  expect(await line.run(["export", "note", other, "--as", "lev@example.org"], passphrase)).toEqual(refused);
});

test("a wrong passphrase opens nothing, and the trail holds the try", async () => {
  expect(await exported(["--as", "lev@example.org"], "not the passphrase")).toMatchObject({
    exit: exitCode.refused,
    stdout: "",
    stderr: "E-mail and passphrase do not match.\n",
  });
  expect(await line.test.asOwner.sql("select act from audit_event order by seq desc limit 1")).toEqual([
    { act: "sign-in refused" },
  ]);
});

test.each([
  [["--as", "lev"], "--as: expected the e-mail"],
  [[], "--as: expected the e-mail"],
  [["--as", "lev@example.org", "--format", "soap"], "--format: expected together with --pdf"],
  [["--as", "lev@example.org", "--pdf", "--format", "soup"], "--format: expected one of soap, "],
  [["--as", "lev@example.org", "--out", "/no-such-folder/note.json"], "--out: expected a file in a folder"],
  [["--as", "lev@example.org", "--out", ""], "--out: expected a file"],
])("%j is refused in one line that names the option", async (options, words) => {
  const { exit, stdout, stderr } = await exported(options);
  expect({ exit, stdout }).toEqual({ exit: exitCode.usage, stdout: "" });
  expect(stderr).toMatch(/^[^\n]+\n$/);
  expect(stderr.startsWith(words)).toBe(true);
});

test("what is no id of a note is refused before anything is asked", async () => {
  expect(await line.run(["export", "note", "7", "--as", "lev@example.org"])).toMatchObject({
    exit: exitCode.usage,
    stderr: "<note>: expected a note's id\n",
  });
});
