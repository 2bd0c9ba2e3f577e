import { prove, readMe, signIn, signOut, stayHere } from "@goldthread/api/nouns/me.ts";
import { staffHeader } from "@goldthread/api/page-owner.ts";
import { askToAddPasskey } from "@goldthread/api/nouns/passkey.ts";
import { changeStaff, listStaff } from "@goldthread/api/nouns/staff.ts";
import { describe, expect, it } from "vitest";
import { Refusal } from "../errors.ts";
import { somebody, testPassphrase } from "../testing/somebody.ts";
import { withTestServer } from "../testing/test-server.ts";

const server = withTestServer();
const acts = async (staffId: string) =>
  (
    await server.test.asOwner.sql<{ act: string }>("select act from audit_event where staff_id = $1 order by seq", [
      staffId,
    ])
  ).map(({ act }) => act);

/** Straight at what the route asks, because every browser here has this machine's address. */
async function tryFrom(given: { email: string; passphrase: string; address: string }): Promise<string> {
  const { address, ...who } = given;
  const from = { address, userAgent: "", cookieHeader: undefined };
  return server.running.server.signIn.signIn({ ...who, from }).then(
    () => "came in",
    (error: unknown) => (error instanceof Refusal ? error.code : "fault"),
  );
}

describe("a page of one person", () => {
  it("is answered nothing while another is signed in in the same browser", async () => {
    const [first, second] = [await somebody(server), await somebody(server)];
    const ofFirst = { [staffHeader]: first.id };
    for (const asked of [readMe, stayHere, listStaff])
      expect(await second.browser.refused(asked, {}, ofFirst)).toMatchObject({ code: "another_signed_in" });
    const own = await second.browser.send({ method: "GET", url: "/api/me", headers: { [staffHeader]: second.id } });
    expect(own.status).toBe(200);
  });
});

describe("signing in", () => {
  it("says who is there and where, and keeps a cookie that no script can read", async () => {
    const { id, email } = await somebody(server, { roles: ["clinician", "supervisor"] });
    const browser = server.browser();
    const answer = await browser.send({
      method: "POST",
      url: "/api/sign-in",
      payload: { email: email.toUpperCase(), passphrase: testPassphrase },
    });
    expect(answer.status).toBe(200);
    expect(readMe.output.parse(JSON.parse(answer.text))).toMatchObject({
      staff: { id, email, roles: ["clinician", "supervisor"] },
      practice: { idleMinutes: 15 },
    });
    expect(String(answer.headers["set-cookie"])).toMatch(
      /^goldthread\.session=[^;]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    expect(await browser.ask(readMe, {})).toMatchObject({ staff: { id } });
  });

  it("refuses a wrong passphrase and an unknown e-mail in the same words, and puts both in the trail", async () => {
    const { id, email } = await somebody(server);
    const browser = server.browser();
    const wrong = await browser.refused(signIn, { email, passphrase: "something else entirely" });
    const unknown = await browser.refused(signIn, {
      email: "nobody@example.org",
      passphrase: "something else entirely",
    });
    expect(wrong).toMatchObject({ code: "sign_in_failed", status: 401 });
    expect(unknown).toEqual(wrong);
    expect(await acts(id)).toEqual(["signed in", "sign-in refused"]);
    const [nobody] = await server.test.asOwner.sql(
      "select from audit_event where staff_id is null and act = 'sign-in refused'",
    );
    expect(nobody).toBeDefined();
  });

  it("asks for nothing more than is there: an empty passphrase and a word that is no e-mail are named", async () => {
    const { code, fields } = await server.browser().refused(signIn, { email: "x", passphrase: "" });
    expect(code).toBe("invalid_input");
    expect(fields).toEqual([
      { field: "email", expected: "expected an e-mail address" },
      { field: "passphrase", expected: "expected a passphrase" },
    ]);
  });

  it("does not take a cookie that somebody made up or changed", async () => {
    const { browser } = await somebody(server);
    const cookie = browser.cookie ?? "";
    for (const forged of [
      cookie.replace(/=(.)/, "=x$1"),
      cookie.slice(0, -6),
      "goldthread.session=a.b",
      "goldthread.session=%",
      "goldthread.session=",
    ]) {
      browser.cookie = forged;
      expect(await browser.refused(readMe, {})).toMatchObject({ code: "sign_in_needed", status: 401 });
    }
    browser.cookie = cookie;
    await browser.ask(readMe, {});
  });

  it("ends the session that the browser had before", async () => {
    const { browser, email } = await somebody(server);
    const before = browser.cookie;
    await browser.ask(signIn, { email, passphrase: testPassphrase });
    browser.cookie = before;
    expect(await browser.refused(readMe, {})).toMatchObject({ code: "sign_in_needed" });
  });

  it("is not open to somebody who was made inactive, even with the right passphrase", async () => {
    const { id, email, browser } = await somebody(server);
    await server.test.asOwner.sql("update staff set active = false where id = $1", [id]);
    expect(await browser.refused(readMe, {})).toMatchObject({ code: "sign_in_needed" });
    expect(await server.browser().refused(signIn, { email, passphrase: testPassphrase })).toMatchObject({
      code: "sign_in_failed",
    });
  });

  it("offers none of the sign-in library's own routes", async () => {
    for (const url of ["/api/auth/sign-up/email", "/api/auth/get-session", "/api/auth/sign-in/email"]) {
      expect((await server.browser().send({ method: "POST", url, payload: {} })).status).toBe(404);
    }
  });
});

describe("signing out", () => {
  it("ends this session at once, and no other of the same person", async () => {
    const { browser, email, id } = await somebody(server);
    const other = server.browser();
    await other.ask(signIn, { email, passphrase: testPassphrase });
    const cookie = browser.cookie;
    await browser.ask(signOut, {});
    browser.cookie = cookie;
    expect(await browser.refused(readMe, {})).toMatchObject({ code: "sign_in_needed" });
    await other.ask(readMe, {});
    expect(await acts(id)).toContain("signed out");
  });
});

describe("guessing", () => {
  it("is stopped after ten tries at one account from one place, until five minutes have passed", async () => {
    const { email } = await somebody(server);
    const browser = server.browser();
    for (let tries = 0; tries < 10; tries++) {
      expect(await browser.refused(signIn, { email, passphrase: "a wrong passphrase" })).toMatchObject({
        code: "sign_in_failed",
      });
    }
    expect(await browser.refused(signIn, { email, passphrase: testPassphrase })).toMatchObject({
      code: "too_many_tries",
      status: 429,
    });
    server.moveClock(6);
    await browser.ask(signIn, { email, passphrase: testPassphrase });
  });

  it("is stopped after sixty tries at one account, wherever they come from", async () => {
    const { email } = await somebody(server);
    const from = (address: number) => ({ email, passphrase: "a wrong passphrase", address: `192.0.2.${address}` });
    const tries = Array.from({ length: 60 }, (_, at) => tryFrom(from(Math.floor(at / 10))));
    expect(new Set(await Promise.all(tries))).toEqual(new Set(["sign_in_failed"]));
    expect(await tryFrom({ ...from(99), passphrase: testPassphrase })).toBe("too_many_tries");
  }, 60_000);

  it("shuts out neither its account's owner elsewhere nor their signature", async () => {
    const { email, browser } = await somebody(server);
    const guesser = server.browser();
    for (let tries = 0; tries < 11; tries++) await guesser.refused(signIn, { email, passphrase: "a wrong passphrase" });
    expect(await tryFrom({ email, passphrase: testPassphrase, address: "192.0.2.7" })).toBe("came in");
    await browser.ask(prove, { passphrase: testPassphrase });
  });

  it("of a stranger uses up no tries of somebody signed in at the same address", async () => {
    const { browser } = await somebody(server);
    const { cookie } = browser;
    browser.cookie = undefined;
    const codes: string[] = [];
    for (let tries = 0; tries < 121; tries++)
      codes.push((await browser.refused(prove, { passphrase: "a wrong passphrase" })).code);
    expect(codes.at(-1)).toBe("too_many_tries");
    browser.cookie = cookie;
    await browser.ask(prove, { passphrase: testPassphrase });
  });

  it("at the clients' door shuts none of the staff out who share the address", async () => {
    const { email } = await somebody(server);
    server.moveClock(6);
    const tries = Array.from({ length: 61 }, (_, at) =>
      server.running.server.clients.signIn({
        signInName: `heron-maple-${1000 + at}`,
        passphrase: "a wrong passphrase",
        address: "192.0.2.8",
        cookieHeader: undefined,
      }),
    );
    const reasons = (await Promise.allSettled(tries)).map((tried) => tried.status === "rejected" && tried.reason);
    expect(reasons.filter((reason) => reason instanceof Refusal && reason.code === "too_many_tries")).toHaveLength(1);
    expect(await tryFrom({ email, passphrase: testPassphrase, address: "192.0.2.8" })).toBe("came in");
  }, 60_000);

  it("is counted in the database, so that a restart forgets nothing, and holds no e-mail", async () => {
    const rows = await server.test.asOwner.sql<{ id: string; count: number }>("select id, count from auth_rate_limit");
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain("@");
  });

  it("is stopped for one address that tries many accounts", async () => {
    const browser = server.browser();
    const tries = Array.from({ length: 61 }, (_, at) =>
      browser.refused(signIn, { email: `guess-${at}@example.org`, passphrase: "a wrong passphrase" }),
    );
    const codes = (await Promise.all(tries)).map(({ code }) => code);
    expect(codes.filter((code) => code === "sign_in_failed")).toHaveLength(60);
    expect(codes.filter((code) => code === "too_many_tries")).toHaveLength(1);
  }, 60_000);

  it("is stopped at the second passphrase too", async () => {
    const { browser } = await somebody(server);
    for (let tries = 0; tries < 10; tries++) await browser.refused(prove, { passphrase: "a wrong passphrase" });
    expect(await browser.refused(prove, { passphrase: testPassphrase })).toMatchObject({ code: "too_many_tries" });
  });
});

describe("an idle session", () => {
  it("ends after the practice's idle minutes, and reading does not keep it", async () => {
    const { browser } = await somebody(server);
    server.moveClock(10);
    await browser.ask(readMe, {});
    await browser.ask(listStaff, {});
    server.moveClock(6);
    expect(await browser.refused(readMe, {})).toMatchObject({ code: "sign_in_needed" });
  });

  it("goes on while somebody says that they are here, and while they write", async () => {
    const { browser } = await somebody(server);
    server.moveClock(10);
    const { idleEndsAt } = await browser.ask(stayHere, {});
    server.moveClock(10);
    const { now } = await browser.ask(readMe, {});
    expect(Date.parse(idleEndsAt) - Date.parse(now)).toBeGreaterThan(4 * 60_000);
    await browser.ask(prove, { passphrase: testPassphrase });
    server.moveClock(10);
    await browser.ask(readMe, {});
  });

  it("ends after twelve hours however busy it was", async () => {
    const { browser } = await somebody(server);
    for (let minutes = 0; minutes < 12 * 60 - 10; minutes += 10) {
      server.moveClock(10);
      await browser.ask(stayHere, {});
    }
    server.moveClock(11);
    expect(await browser.refused(readMe, {})).toMatchObject({ code: "sign_in_needed" });
  }, 60_000);

  it("is swept away, and its owner's live sockets are told", async () => {
    const { id } = await somebody(server);
    server.moveClock(20);
    const ended = await server.running.server.signIn.sweep();
    expect(ended.map(({ staffId }) => staffId)).toContain(id);
    expect(await server.test.asOwner.sql("select from auth_session")).toHaveLength(0);
  });
});

describe("the second proof", () => {
  it("says when it was given", async () => {
    const { browser } = await somebody(server);
    server.moveClock(9);
    const { provenAt } = await browser.ask(prove, { passphrase: testPassphrase });
    expect((await browser.ask(readMe, {})).provenAt).toBe(provenAt);
  });

  it("is asked for again where the clock was set back behind the last", async () => {
    const { browser } = await somebody(server);
    server.moveClock(-9);
    await browser.ask(askToAddPasskey, {});
    server.moveClock(-2);
    expect(await browser.refused(askToAddPasskey, {})).toMatchObject({ code: "proof_needed" });
    server.moveClock(11);
  });

  it("is refused for another passphrase, and leaves the last proof as it was", async () => {
    const { browser, id } = await somebody(server);
    const { provenAt } = await browser.ask(readMe, {});
    server.moveClock(1);
    expect(await browser.refused(prove, { passphrase: "not that one at all" })).toMatchObject({
      code: "proof_failed",
      status: 403,
    });
    expect((await browser.ask(readMe, {})).provenAt).toBe(provenAt);
    expect(await acts(id)).toContain("passphrase refused");
  });
});

describe("making a colleague inactive", () => {
  it("ends their sessions at once and says so to the live part", async () => {
    const administrator = await somebody(server, { roles: ["administrator"] });
    const colleague = await somebody(server);
    const told: string[] = [];
    server.running.server.events.on("access-changed", (staffId) => void told.push(staffId));
    await administrator.browser.ask(changeStaff, { staffId: colleague.id, version: 1, active: false });
    expect(await colleague.browser.refused(readMe, {})).toMatchObject({ code: "sign_in_needed" });
    expect(told).toContain(colleague.id);
    const left = await server.test.asOwner.sql(
      `select from auth_session s join staff t on t.user_id = s."userId" where t.id = $1`,
      [colleague.id],
    );
    expect(left).toHaveLength(0);
  });
});
