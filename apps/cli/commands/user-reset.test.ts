import { openAuthDatabase } from "@goldthread/store/auth-database.ts";
import { extendSession, readPresence, sweepSessions } from "@goldthread/store/queries/auth-session.ts";
import { aPractice, insertRow } from "@goldthread/store/testing/index.ts";
import { verifyPassword } from "better-auth/crypto";
import { expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { exitCode } from "../command.ts";
import { withCommandLine } from "../testing/a-command-line.ts";

const line = withCommandLine();
const madeSchema = z.object({ id: z.uuid() });

async function somebodySignedIn() {
  const { asOwner } = line.test;
  await aPractice(asOwner);
  const options = ["--name", "Lev Fictional", "--email", "lev@example.org", "--roles", "clinician", "--json"];
  const { stdout } = await line.run(["user", "add", ...options], "a long enough phrase");
  const { id } = madeSchema.parse(JSON.parse(stdout));
  const [user] = await asOwner.sql<{ user_id: string }>("select user_id from staff where id = $1", [id]);
  const session = {
    id: "s",
    token: "t",
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
  expect(await extendSession(auth, { sessionId: "s", endsAt: later, lifetimeHours: 12 })).toBeUndefined();
  // The running server learns of it by its sweep, and closes the live sockets.
  expect(await sweepSessions(auth, new Date())).toEqual([{ session_id: "s", staff_id: id }]);
  const [account] = await line.test.asOwner.sql<{ password: string }>("select password from auth_account");
  const holds = (password: string) => verifyPassword({ hash: account?.password ?? "", password });
  expect([await holds("a brand new phrase"), await holds("a long enough phrase")]).toEqual([true, false]);
  expect(await line.test.asOwner.sql("select act, subject from audit_event order by seq desc limit 1")).toEqual([
    { act: "passphrase reset", subject: id },
  ]);
});

test.each([
  ["nobody@example.org", exitCode.refused, /^Nobody signs in with this e-mail/],
  ["nobody", exitCode.usage, /^<e-mail>: expected an e-mail address\n$/],
])("%s is refused in one line", async (email, exit, stderr) => {
  const ran = await line.run(["user", "reset", email], "a brand new phrase");
  expect(ran).toMatchObject({ exit, stdout: "", stderr: expect.stringMatching(stderr) });
});
