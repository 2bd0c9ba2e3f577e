import {
  readMe,
  readSamplePeople,
  readSetup,
  readSetupProgress,
  setUpEmpty,
  setUpSample,
  signIn,
} from "@goldthread/api/index.ts";
import { describe, expect, it } from "vitest";
import { withTestServer } from "../../testing/test-server.ts";

const first = {
  practiceName: "Linden Practice",
  zone: "Europe/Berlin",
  name: "Ada Fictional",
  email: "Ada@Example.org",
  credential: "PhD",
  alsoClinician: true,
  passphrase: "a long enough phrase",
};

describe("the first visit, on this machine", () => {
  const server = withTestServer();

  it("is told that there is a choice to make, and that no code is needed", async () => {
    expect(await server.browser().ask(readSetup, {})).toEqual({ needed: true, codeRequired: false });
    expect(await server.browser().ask(readSetupProgress, {})).toMatchObject({ state: "idle" });
  });

  it("cannot sign in yet, and is told why", async () => {
    expect(await server.browser().refused(signIn, { email: "ada@example.org", passphrase: "x" })).toMatchObject({
      code: "set_up_needed",
      status: 409,
    });
  });

  it("names each field of an empty practice that is not as expected, and makes nothing", async () => {
    const { code, fields } = await server
      .browser()
      .refused(setUpEmpty, { ...first, zone: "Mars/Base", passphrase: "short", email: "ada", colour: "red" });
    expect(code).toBe("invalid_input");
    expect(fields?.map(({ field }) => field).toSorted()).toEqual(["colour", "email", "passphrase", "zone"]);
    expect(await server.test.asOwner.sql("select from practice")).toHaveLength(0);
  });

  it("makes an empty practice with its administrator, who is signed in", async () => {
    const browser = server.browser();
    const { staffId } = await browser.ask(setUpEmpty, first);
    expect(await browser.ask(readMe, {})).toMatchObject({
      staff: { id: staffId, email: "ada@example.org", roles: ["administrator", "biller", "clinician"] },
      practice: { name: "Linden Practice", zone: "Europe/Berlin", sample: false, version: 1 },
    });
    await server.browser().ask(signIn, { email: "ada@example.org", passphrase: first.passphrase });
  });

  it("happens once", async () => {
    expect(await server.browser().ask(readSetup, {})).toMatchObject({ needed: false });
    expect(await server.browser().refused(setUpEmpty, { ...first, email: "eve@example.org" })).toMatchObject({
      code: "set_up_done",
      status: 409,
    });
    expect(await server.browser().refused(setUpSample, { zone: "UTC" })).toMatchObject({ code: "set_up_done" });
  });

  it("leaves nobody who can sign in without working here, and nobody who works here without a sign-in", async () => {
    const [counts] = await server.test.asOwner.sql(
      `select (select count(*) from auth_user u where not exists (select from staff s where s.user_id = u.id)) as orphans,
              (select count(*) from staff s where not exists (select from auth_account a where a."userId" = s.user_id)) as locked_out`,
    );
    expect(counts).toEqual({ orphans: 0, locked_out: 0 });
  });

  it("shows the sample's people nowhere but in a sample practice", async () => {
    expect(await server.browser().refused(readSamplePeople, {})).toMatchObject({ code: "not_found", status: 404 });
  });
});

describe("two first visits at once", () => {
  const server = withTestServer();

  it("make one practice, and the later one is told", async () => {
    const [one, two] = [server.browser(), server.browser()].map((browser, at) =>
      browser.send({
        method: "POST",
        url: "/api/setup/empty",
        payload: { ...first, email: `person-${at}@example.org` },
      }),
    );
    const answers = [await one, await two];
    expect(answers.map((answer) => answer?.status).toSorted()).toEqual([200, 409]);
    expect(await server.test.asOwner.sql("select from auth_user")).toHaveLength(1);
  });
});

describe("the first visit, from another machine", () => {
  const server = withTestServer({ publicUrl: "https://practice.example" });

  it("needs the code that the terminal shows", async () => {
    const browser = server.browser();
    expect(await browser.ask(readSetup, {})).toEqual({ needed: true, codeRequired: true });
    expect(await browser.refused(setUpEmpty, first)).toMatchObject({ code: "set_up_code_wrong", status: 403 });
    expect(await browser.refused(setUpSample, { zone: "UTC", code: "ABCDE-00000" })).toMatchObject({
      code: "set_up_code_wrong",
    });
    await browser.ask(setUpEmpty, { ...first, code: server.secrets.setupCode.toLowerCase() });
    expect(await browser.ask(readMe, {})).toMatchObject({ staff: { name: first.name } });
    expect(browser.cookie).toMatch(/^__Secure-goldthread\.session=/);
  });
});

describe("guessing the code", () => {
  const server = withTestServer({ publicUrl: "https://practice.example" });

  it("is stopped after twenty tries a minute from one address", async () => {
    const browser = server.browser();
    const codes: string[] = [];
    for (let tries = 0; tries < 21; tries++)
      codes.push((await browser.refused(setUpEmpty, { ...first, code: `WRONG-${tries}` })).code);
    expect(codes.slice(0, 20).every((code) => code === "set_up_code_wrong")).toBe(true);
    expect(codes[20]).toBe("too_many_tries");
    expect(await server.browser().refused(setUpEmpty, first)).toMatchObject({ code: "set_up_code_wrong" });
  });
});

describe("the sample practice", () => {
  const server = withTestServer();

  it("is filled in the background, tells how far it is, and shows its people", async () => {
    const browser = server.browser();
    expect(await browser.ask(setUpSample, { zone: "America/New_York" })).toEqual({ started: true });
    expect(await browser.ask(readSetupProgress, {})).toMatchObject({ state: "running" });
    expect(await browser.refused(setUpEmpty, first)).toMatchObject({ code: "set_up_done" });
    expect(await browser.ask(readSetup, {})).toMatchObject({ needed: true });
    await server.running.server.setUp.settled();
    const { state, done, total } = await browser.ask(readSetupProgress, {});
    expect({ state, left: total - done }).toEqual({ state: "done", left: 0 });
    expect(await browser.ask(readSetup, {})).toMatchObject({ needed: false });
    const { people, passphrase } = await browser.ask(readSamplePeople, {});
    expect(people.length).toBeGreaterThan(3);
    await browser.ask(signIn, { email: people[0]?.email ?? "", passphrase });
    expect((await browser.ask(readMe, {})).practice).toMatchObject({ sample: true, zone: "America/New_York" });
  }, 120_000);
});
