import { expect, test } from "vitest";
import { aPractice } from "@goldthread/store/testing/index.ts";
import { z } from "zod";
import { exitCode } from "../command.ts";
import { withCommandLine } from "../testing/a-command-line.ts";

const line = withCommandLine();
const madeSchema = z.object({ id: z.uuid() });
const colleague = ["--name", "Lev Fictional", "--email", "Lev@Example.org", "--roles", "clinician, trainee"];
const counted = async () => {
  const [row] = await line.test.asOwner.sql<{ staff: number; users: number }>(
    "select (select count(*)::integer from staff) as staff, (select count(*)::integer from auth_user) as users",
  );
  return row;
};

test("before the practice is set up nobody is added", async () => {
  expect(await line.run(["user", "add", ...colleague], "a long enough phrase")).toMatchObject({
    exit: exitCode.refused,
    stderr: expect.stringMatching(/^This practice is not set up yet/),
  });
});

test("a colleague is added with roles, supervisor and a way to sign in, and the trail says so", async () => {
  await aPractice(line.test.asOwner);
  const boss = ["user", "add", "--name", "Ada", "--email", "ada@example.org", "--roles", "supervisor", "--json"];
  const { stdout } = await line.run(boss, "a long enough phrase\n");
  const { id } = madeSchema.parse(JSON.parse(stdout));
  expect(
    await line.run(["user", "add", ...colleague, "--supervisor", "ADA@example.org"], "another long phrase"),
  ).toEqual({
    exit: exitCode.done,
    stdout: "Added lev@example.org.\n",
    stderr: "",
  });
  const listed = (await line.run(["user", "list", "--json"])).stdout.trim().split("\n");
  expect(listed.map((text): unknown => JSON.parse(text))).toMatchObject([
    { id, name: "Ada", roles: ["supervisor"] },
    {
      name: "Lev Fictional",
      email: "lev@example.org",
      roles: ["clinician", "trainee"],
      supervisorId: id,
      active: true,
    },
  ]);
  const trail = await line.test.asOwner.sql("select act, staff_id, origin from audit_event order by seq");
  const entry = { act: "staff added", staff_id: null, origin: "command line" };
  expect(trail).toEqual([entry, entry]);
});

test("the list reads as a table", async () => {
  const { stdout } = await line.run(["user", "list"]);
  expect(stdout).toMatch(/^E-MAIL +NAME +CREDENTIAL +ROLES\nada@example.org +Ada +supervisor\nlev@/);
});

test.each([
  [["--name", " ", "--email", "x@example.org", "--roles", "nurse"], "--name: expected at least one character"],
  [["--email", "x@example.org", "--roles", "nurse"], "--name: expected text"],
  [["--name", "X", "--email", "x", "--roles", "nurse"], "--email: expected an e-mail address"],
  [["--name", "X", "--email", "x@example.org"], "--roles: expected a list"],
  [["--name", "X", "--email", "x@example.org", "--roles", "boss"], "--roles: expected one of clinician, trainee"],
  [["--name", "X", "--email", "x@example.org", "--roles", "nurse", "--credential", "x".repeat(61)], "--credential: "],
  [["--name", "X", "--email", "x@example.org", "--roles", "nurse", "--supervisor", "y@example.org"], "--supervisor: "],
  [
    ["--name", "X", "--email", "x@example.org", "--roles", "nurse", "--passphrase", "a long enough phrase"],
    "goldthread user add: ",
  ],
])("%j is refused in one line that names the option, and nobody is added", async (options, words) => {
  const before = await counted();
  const { exit, stderr, stdout } = await line.run(["user", "add", ...options], "a long enough phrase");
  expect({ exit, stdout }).toEqual({ exit: exitCode.usage, stdout: "" });
  expect(stderr).toMatch(/^[^\n]+\n$/);
  expect(stderr.startsWith(words)).toBe(true);
  expect(await counted()).toEqual(before);
});

test.each([
  ["short", "passphrase: expected at least 12 characters\n"],
  ["", "passphrase: expected one line on standard input, or a terminal to ask in\n"],
])("the passphrase %j is refused and nobody is added", async (passphrase, stderr) => {
  const before = await counted();
  const options = ["--name", "X", "--email", "x@example.org", "--roles", "nurse"];
  expect(await line.run(["user", "add", ...options], passphrase)).toEqual({ exit: exitCode.usage, stdout: "", stderr });
  expect(await counted()).toEqual(before);
});

test("an e-mail that somebody signs in with is refused", async () => {
  const before = await counted();
  expect(await line.run(["user", "add", ...colleague], "a long enough phrase")).toMatchObject({
    exit: exitCode.refused,
    stderr: expect.stringMatching(/^--email: somebody signs in with this e-mail already/),
  });
  expect(await counted()).toEqual(before);
});
