import { randomUUID } from "node:crypto";
import { openAuthDatabase } from "@goldthread/store/auth-database.ts";
import { extendSession, readPresence, sweepSessions } from "@goldthread/store/queries/auth-session.ts";
import { aPractice, insertRow } from "@goldthread/store/testing/index.ts";
import { verifyPassword } from "better-auth/crypto";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { exitCode } from "../command.ts";
import { withCommandLine } from "../testing/a-command-line.ts";

const line = withCommandLine();
const madeSchema = z.object({ id: z.uuid() });

beforeAll(() => aPractice(line.test.asOwner));

async function somebodySignedIn({ email = "lev@example.org", token = "t" } = {}) {
  const { asOwner } = line.test;
  const options = ["--name", "Lev Fictional", "--email", email, "--roles", "clinician", "--json"];
  const { stdout } = await line.run(["user", "add", ...options], "a long enough phrase");
  const { id } = madeSchema.parse(JSON.parse(stdout));
  const [user] = await asOwner.sql<{ user_id: string }>("select user_id from staff where id = $1", [id]);
  const session = {
    id: `session ${token}`,
    token,
    userId: user?.user_id ?? "",
    createdAt: new Date(),
    expiresAt: new Date(Date.now() + 900_000),
  };
  await insertRow(asOwner, "auth_session", session);
  return id;
}

test("a reset passphrase takes the old one's place, and every session of theirs ends at once and for good", async () => {
  const id = await somebodySignedIn();
  const auth = openAuthDatabase(line.test.loginConfig, () => {});
  onTestFinished(() => auth.close());
  const presence = () => readPresence(auth, { token: "t", now: new Date() });
  expect(await presence()).toMatchObject({ staff_id: id });
  expect(await line.run(["user", "reset", "LEV@example.org"], "a brand new phrase")).toMatchObject({
    exit: exitCode.done,
    stdout: expect.stringMatching(/^The new passphrase holds/),
  });
  expect(await presence()).toBeUndefined();
  const later = new Date(Date.now() + 900_000);
  expect(await extendSession(auth, { sessionId: "session t", endsAt: later, lifetimeHours: 12 })).toBeUndefined();
  // The running server learns of it by its sweep, and closes the live sockets.
  expect(await sweepSessions(auth, new Date())).toEqual([{ session_id: "session t", staff_id: id }]);
  const [account] = await line.test.asOwner.sql<{ password: string }>("select password from auth_account");
  const holds = (password: string) => verifyPassword({ hash: account?.password ?? "", password });
  expect([await holds("a brand new phrase"), await holds("a long enough phrase")]).toEqual([true, false]);
  expect(await line.test.asOwner.sql("select act, subject from audit_event order by seq desc limit 1")).toEqual([
    { act: "passphrase reset", subject: id },
  ]);
});

test("a reset takes away their passkeys, says so, and leaves everybody else's", async () => {
  const email = "ada@example.org";
  const id = await somebodySignedIn({ email, token: "ada" });
  const other = randomUUID();
  const { asOwner } = line.test;
  await insertRow(asOwner, "staff", { id: other, name: "Una Fictional", email: "una@example.org" });
  const key = { public_key: "x", algorithm: "ES256", rp_id: "localhost", name: "Key" };
  for (const staff_id of [id, id, other])
    await insertRow(asOwner, "passkey", { ...key, id: randomUUID(), staff_id, credential_id: randomUUID() });
  expect((await line.run(["user", "reset", email], "a brand new phrase")).stdout).toMatch(
    /Their 2 passkeys were taken away; what was signed with/,
  );
  expect(await asOwner.sql("select staff_id from passkey")).toEqual([{ staff_id: other }]);
  const again = await line.run(["user", "reset", email, "--json"], "a brand new phrase");
  expect(JSON.parse(again.stdout)).toEqual({ email, passkeys: 0 });
});

test.each([
  ["nobody@example.org", exitCode.refused, /^Nobody signs in with this e-mail/],
  ["nobody", exitCode.usage, /^<e-mail>: expected an e-mail address\n$/],
])("%s is refused in one line", async (email, exit, stderr) => {
  const ran = await line.run(["user", "reset", email], "a brand new phrase");
  expect(ran).toMatchObject({ exit, stdout: "", stderr: expect.stringMatching(stderr) });
});
