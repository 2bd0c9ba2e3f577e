import { addClient, listClients, readChart } from "@goldthread/api/nouns/client.ts";
import { addStaff } from "@goldthread/api/nouns/staff.ts";
import { signOut } from "@goldthread/api/nouns/me.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { somebody, type Somebody } from "./testing/somebody.ts";
import { withTestServer } from "./testing/test-server.ts";

const server = withTestServer();
let clinician: Somebody;
beforeAll(async () => {
  clinician = await somebody(server);
});

const refused = async (input: unknown) => {
  const { code, status, fields } = await clinician.browser.refused(addClient, input);
  return { code, status, fields };
};
const post = (payload: string, headers: Record<string, string> = { "content-type": "application/json" }) =>
  clinician.browser.send({ method: "POST", url: "/api/clients", payload, headers });

describe("hostile and mistaken input", () => {
  it("keeps HTML as the text it is", async () => {
    const name = '<img src=x onerror="alert(1)"> & Co';
    const { id } = await clinician.browser.ask(addClient, { name, aliases: ["</script>"] });
    expect((await clinician.browser.ask(readChart, { clientId: id })).client).toMatchObject({
      name,
      aliases: ["</script>"],
    });
  });

  it.each([
    ["a null character", "Nul\u0000l"],
    ["an escape sequence", "Red\u001b[31m"],
    ["a right-to-left override", "Evil\u202eeman"],
    ["half of a surrogate pair", "Half\ud800"],
    ["two lines where one is asked for", "One\nTwo"],
  ])("refuses %s and names the field", async (_what, name) => {
    expect(await refused({ name })).toMatchObject({
      code: "invalid_input",
      status: 400,
      fields: [{ field: "name", expected: expect.stringMatching(/^expected /) }],
    });
  });

  it.each([
    [{ name: "" }, "name", "expected at least one character"],
    [{ name: "   " }, "name", "expected at least one character"],
    [{ name: "x".repeat(201) }, "name", "expected at most 200 characters"],
    [{}, "name", "expected text"],
    [{ name: 7 }, "name", "expected text"],
    [{ name: null }, "name", "expected text"],
    [{ name: "A", aliases: "B" }, "aliases", "expected a list"],
    [{ name: "A", aliases: Array(21).fill("B") }, "aliases", "expected at most 20 aliases"],
    [{ name: "A", aliases: ["ok", "x".repeat(101)] }, "aliases.1", "expected at most 100 characters"],
    [{ name: "A", birthDate: "12/31/1990" }, "birthDate", "expected a date as YYYY-MM-DD"],
    [{ name: "A", birthDate: "1990-02-30" }, "birthDate", "expected a date as YYYY-MM-DD"],
    [{ name: "A", birthDate: "1066-10-14" }, "birthDate", "expected a day from 1880 on"],
    [{ name: "A", anotherOfThisName: "yes" }, "anotherOfThisName", "expected true or false"],
    [{ name: "A", colour: "red" }, "colour", "no such field"],
    [{ name: "A", __proto__x: {} }, "__proto__x", "no such field"],
    [{ name: "A", careTeam: [{ staffId: "1", capacity: "clinician" }] }, "careTeam.0.staffId", "expected an id"],
    [
      { name: "A", careTeam: [{ staffId: "00000000-0000-4000-8000-000000000000", capacity: "boss" }] },
      "careTeam.0.capacity",
      "expected one of clinician, trainee, supervisor, nurse, aide",
    ],
    [
      { name: "A", careTeam: [{ staffId: "00000000-0000-4000-8000-000000000000", capacity: "nurse", from: "x" }] },
      "careTeam.0.from",
      "no such field",
    ],
  ])("%j names %s", async (input, field, expected) => {
    expect(await refused(input)).toEqual({ code: "invalid_input", status: 400, fields: [{ field, expected }] });
  });

  it("refuses a birth date that is still to come, by the practice's calendar", async () => {
    const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
    expect(await refused({ name: "A", birthDate: tomorrow })).toMatchObject({
      code: "invalid_input",
      fields: [{ field: "birthDate", expected: expect.stringMatching(/^expected a day not after \d{4}-\d\d-\d\d$/) }],
    });
    const today = new Date().toISOString().slice(0, 10);
    await clinician.browser.ask(addClient, { name: "Born Today", birthDate: today });
  });

  it("names every field that is wrong at once, and no more than fifty", async () => {
    const { fields } = await refused({ name: "", pronouns: 1, birthDate: "x" });
    expect(fields?.map(({ field }) => field)).toEqual(["name", "pronouns", "birthDate"]);
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`k${at}`, 1]));
    expect((await refused({ name: "A", ...many })).fields).toHaveLength(50);
  });

  it("names the field that holds five megabytes, and what a whole request may hold", async () => {
    const long = (mebibytes: number) => "x".repeat(mebibytes * 1024 * 1024);
    const expected = "expected at most 200 characters";
    expect(await refused({ name: long(5) })).toEqual({
      code: "invalid_input",
      status: 400,
      fields: [{ field: "name", expected }],
    });
    expect(await refused({ name: long(8) })).toEqual({
      code: "too_large",
      status: 413,
      fields: [{ field: "body", expected: "expected at most 8 MB in all" }],
    });
  });

  it("reads no more than an ordinary request of somebody who is not signed in", async () => {
    const stranger = server.browser();
    const send = (url: string, mebibytes: number) => {
      const payload = JSON.stringify({ name: "x".repeat(mebibytes * 1024 * 1024) });
      return stranger.send({ method: "POST", url, payload, headers: { "content-type": "application/json" } });
    };
    const codes = async (mebibytes: number) => {
      const answers = [await send("/api/clients", mebibytes), await send("/api/sign-in", mebibytes)];
      return answers.map(({ text }) => JSON.parse(text).error.code);
    };
    // Looked at before whoever sends it is asked for: a small one is read, and its field named.
    expect(await codes(0.5)).toEqual(["invalid_input", "invalid_input"]);
    expect(await codes(2)).toEqual(["sign_in_needed", "too_large"]);
  });

  it.each([
    ["a body that is no JSON", "{name:", { "content-type": "application/json" }, "body"],
    ["a body that is a list", "[]", { "content-type": "application/json" }, "body"],
    ["a body that is a word", '"x"', { "content-type": "application/json" }, "body"],
    ["a poisoned prototype", '{"name":"A","__proto__":{"admin":true}}', { "content-type": "application/json" }, "body"],
    ["a form", "name=A", { "content-type": "application/x-www-form-urlencoded" }, "content-type"],
    ["plain text", '{"name":"A"}', { "content-type": "text/plain" }, "content-type"],
  ])("refuses %s", async (_what, payload, headers, field) => {
    const { status, text } = await post(payload, headers);
    expect(status).toBe(400);
    expect(JSON.parse(text).error).toMatchObject({ code: "invalid_input", fields: [{ field }] });
  });

  it("refuses fields in a place where they do not belong", async () => {
    const { browser } = clinician;
    const query = await browser.send({ method: "POST", url: "/api/clients?name=A", payload: { name: "A" } });
    expect(JSON.parse(query.text).error).toMatchObject({
      code: "invalid_input",
      fields: [{ field: "name", expected: "expected nothing in the query" }],
    });
    const id = "00000000-0000-4000-8000-000000000000";
    const twice = await browser.send({
      method: "PATCH",
      url: `/api/clients/${id}`,
      payload: { clientId: id, version: 1 },
    });
    expect(JSON.parse(twice.text).error).toMatchObject({
      fields: [{ field: "clientId", expected: "expected in the path only" }],
    });
    expect(await browser.refused(listClients, { q: "a", page: 2 })).toMatchObject({
      fields: [{ field: "page", expected: "no such field" }],
    });
  });

  it("answers an address that is none in the same form", async () => {
    for (const url of ["/api/nothing", "/api", "/api/clients/not-an-id/x", "/api/%", `/api/${"x".repeat(3000)}`]) {
      const { status, text } = await clinician.browser.send({ method: "GET", url });
      expect([url, status, JSON.parse(text).error.code]).toEqual([url, 404, "not_found"]);
    }
    expect(await clinician.browser.refused(readChart, { clientId: "not-an-id" })).toMatchObject({
      code: "invalid_input",
      fields: [{ field: "clientId", expected: "expected an id" }],
    });
  });

  it("never says back what was typed", async () => {
    const secret = "Confidential Person";
    const answers = [
      await post(`{"name":"${secret}`),
      await post(JSON.stringify({ name: secret.repeat(100) })),
      await post(
        JSON.stringify({ name: secret, birthDate: secret, careTeam: [{ staffId: secret, capacity: secret }] }),
      ),
    ];
    for (const { text } of answers) expect(text).not.toContain(secret);
  });
});

describe("requests that are not from our pages", () => {
  const headers = (given: Record<string, string>) => server.browser().refused(signOut, {}, given);

  it.each([
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "http://localhost:9999" },
    { origin: "http://rebound.example:4600", host: "rebound.example:4600" },
  ])("are refused before anything is looked at: %j", async (given) => {
    expect(await headers(given)).toMatchObject({ code: "invalid_input", fields: [{ field: "origin" }] });
  });

  it("read nothing as somebody signed in, so that the trail says of nobody what another page did", async () => {
    const { browser } = await somebody(server);
    expect(await browser.refused(listClients, {}, { "sec-fetch-site": "same-site" })).toMatchObject({
      code: "invalid_input",
      fields: [{ field: "origin" }],
    });
    await browser.ask(listClients, {});
  });

  it("read nothing by another way of writing the address either, and what that answers is kept nowhere", async () => {
    const { browser } = await somebody(server);
    for (const url of ["/%61pi/clients", "/ap%69/clients"]) {
      const asked = await browser.send({ method: "GET", url, headers: { "sec-fetch-site": "same-site" } });
      expect([url, asked.status, asked.text]).toEqual([url, 400, expect.stringContaining("origin")]);
      const { status, headers } = await browser.send({ method: "GET", url });
      expect([url, status, headers["cache-control"]]).toEqual([url, 200, "no-store"]);
    }
  });

  it.each([
    { origin: "http://localhost:4600" },
    { origin: "http://127.0.0.1:4600", host: "127.0.0.1:4600" },
    { origin: "http://192.168.1.7:4600", host: "192.168.1.7:4600" },
  ])("from our own are looked at: %j", async (given) => {
    expect(await headers(given)).toMatchObject({ code: "sign_in_needed" });
  });

  it("are not read with another person's rights: every route but the first visit's and sign-in needs a session", async () => {
    expect(
      await server.browser().refused(addStaff, {
        name: "A",
        email: "a@example.org",
        credential: "",
        roles: ["aide"],
        supervisorId: null,
        passphrase: "a long enough phrase",
      }),
    ).toMatchObject({ code: "sign_in_needed", status: 401 });
    expect(await server.browser().refused(listClients, {})).toMatchObject({ code: "sign_in_needed" });
  });
});
