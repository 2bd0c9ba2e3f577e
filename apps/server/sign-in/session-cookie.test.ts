import { signIn } from "@goldthread/api/nouns/me.ts";
import { expect, it } from "vitest";
import { somebody, testPassphrase } from "../testing/somebody.ts";
import { withTestServer } from "../testing/test-server.ts";
import { makeBetterAuth } from "./better-auth.ts";
import { openAuthDatabase } from "@goldthread/store/auth-database.ts";
import { sessionCookie, tokenFromCookies } from "./session-cookie.ts";

const server = withTestServer();

it("reads the same session from a cookie as better-auth, and refuses what better-auth refuses", async () => {
  const secret = server.secrets.authSecret;
  const auth = openAuthDatabase(server.test.loginConfig, () => {});
  const better = makeBetterAuth({
    pool: auth.pool,
    secret,
    publicUrl: server.running.address,
    clock: () => new Date(),
    idleMinutesOf: async () => 15,
  });
  const { browser, email } = await somebody(server);
  await browser.ask(signIn, { email, passphrase: testPassphrase });
  const cookie = browser.cookie ?? "";
  const theirs = async (header: string) =>
    (await better.api.getSession({ headers: new Headers({ cookie: header }) }))?.session.token;
  const ours = (header: string) => tokenFromCookies(header, { secret, name: sessionCookie });
  expect(ours(cookie)).toBe(await theirs(cookie));
  expect(ours(cookie)).toMatch(/^\w{32}$/);
  const withOthers = `theme=dark; ${cookie}; x=${cookie}`;
  expect(ours(withOthers)).toBe(await theirs(withOthers));
  for (const forged of [
    cookie.replace("=", "=a"),
    cookie.replace(".", ""),
    `${cookie.slice(0, -8)}AAAA%3D`,
    `x${cookie}`,
    "",
  ]) {
    expect([forged, ours(forged), await theirs(forged)]).toEqual([forged, undefined, undefined]);
  }
  await auth.close();
});
