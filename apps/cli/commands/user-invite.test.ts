import { createHash } from "node:crypto";
import { asPart } from "@goldthread/store/as-part.ts";
import { acceptInvitation } from "@goldthread/store/queries/invitation.ts";
import { aPractice } from "@goldthread/store/testing/index.ts";
import { expect, test } from "vitest";
import { z } from "zod";
import { exitCode } from "../command.ts";
import { withCommandLine } from "../testing/a-command-line.ts";

const line = withCommandLine();
const invited = z.object({ id: z.uuid(), email: z.string(), link: z.url(), expiresAt: z.iso.datetime() });
const options = [
  "--name",
  "Lev Fictional",
  "--email",
  "Lev@Example.org",
  "--roles",
  "clinician",
  "--credential",
  "LMFT",
];

test("a link is printed that lets the person in once, and the database cannot tell it", async () => {
  await aPractice(line.test.asOwner);
  const { exit, stdout } = await line.run(["user", "invite", ...options, "--json"]);
  const { id, email, link, expiresAt } = invited.parse(JSON.parse(stdout));
  expect([exit, email]).toEqual([exitCode.done, "lev@example.org"]);
  expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(71 * 3_600_000);
  const token = new URL(link).hash.slice(1);
  expect(new URL(link).pathname).toBe("/invitation");
  const rows = await line.test.asOwner.sql("select i::text as row from invitation i");
  expect(JSON.stringify(rows)).not.toContain(token);
  const tokenDigest = createHash("sha256").update(token).digest();
  const accept = () =>
    asPart(line.test.db, "auth", (tx) =>
      acceptInvitation(tx, { tokenDigest, now: new Date(), userId: crypto.randomUUID(), hash: "a hash" }),
    );
  expect(await accept()).toEqual({ staffId: id, email });
  expect(await accept()).toBeUndefined();
  expect(await line.test.asOwner.sql("select act, origin from audit_event where subject = $1", [id])).toEqual([
    { act: "staff invited", origin: "command line" },
  ]);
});

test("it is told in words to a person at a terminal", async () => {
  const { stdout } = await line.run([
    "user",
    "invite",
    "--name",
    "Ada",
    "--email",
    "ada@example.org",
    "--roles",
    "nurse",
  ]);
  expect(stdout).toMatch(
    /^Give this link to Ada\. It works once, until [^\n]+\nhttp:\/\/localhost:4600\/invitation#[\w-]{43}\n$/,
  );
});

test.each([
  [["--name", "X", "--email", "x", "--roles", "nurse"], exitCode.usage, "--email: expected an e-mail address"],
  [["--name", "X", "--email", "x@example.org", "--roles", "boss"], exitCode.usage, "--roles: expected one of"],
  [["--name", "X", "--email", "lev@example.org", "--roles", "nurse"], exitCode.refused, "--email: somebody signs in"],
  [
    ["--name", "X", "--email", "x@example.org", "--roles", "nurse", "--supervisor", "y@example.org"],
    exitCode.usage,
    "--supervisor: expected the e-mail",
  ],
])("%j is refused in one line, and nobody is invited", async (wrong, code, words) => {
  const count = () => line.test.asOwner.sql("select count(*) from staff");
  const before = await count();
  const { exit, stderr, stdout } = await line.run(["user", "invite", ...wrong]);
  expect({ exit, stdout }).toEqual({ exit: code, stdout: "" });
  expect(stderr.startsWith(words)).toBe(true);
  expect(await count()).toEqual(before);
});
