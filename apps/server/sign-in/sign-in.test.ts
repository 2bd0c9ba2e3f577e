import { readMe, signIn, setUpEmpty } from "@goldthread/api/index.ts";
import { expect, it } from "vitest";
import { withTestServer } from "../testing/test-server.ts";

const { browser } = withTestServer();
it("sets up", async () => {
  const one = browser();
  const made = await one.ask(setUpEmpty, { practiceName: "P", zone: "Europe/Berlin", name: "Ada", email: "Ada@Example.org", credential: "", alsoClinician: true, passphrase: "correct horse battery" });
  console.log(made, one.cookie, await one.ask(readMe, {}));
  const two = browser();
  console.log(await two.ask(signIn, { email: "ada@example.org", passphrase: "correct horse battery" }));
  expect(await two.refused(signIn, { email: "ada@example.org", passphrase: "x" })).toMatchObject({ code: "sign_in_failed" });
});
