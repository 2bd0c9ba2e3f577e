import { randomUUID } from "node:crypto";
import { giveClientAccess } from "@goldthread/api/nouns/client-access.ts";
import { acceptMyLink, listMyNotes, readMyself } from "@goldthread/api/nouns/my.ts";
import { aCareTeamPlace, aClient, aPractice } from "@goldthread/store/testing/index.ts";
import { aSignedNote } from "@goldthread/store/testing/signed-records.ts";
import type { InjectOptions } from "fastify";
import { beforeAll, describe, expect, it } from "vitest";
import type { Route } from "./route.ts";
import { allRoutes } from "./routes/all-routes.ts";
import type { Browser } from "./testing/a-browser.ts";
import { somebody, type Somebody, testPassphrase } from "./testing/somebody.ts";
import { withTestServer } from "./testing/test-server.ts";

const server = withTestServer();
let clinician: Somebody;
let client: Browser;
let nobody: Browser;
const ids = new Map<string, string>();

beforeAll(async () => {
  const { asOwner } = server.test;
  await aPractice(asOwner);
  clinician = await somebody(server);
  const clientId = (await aClient(asOwner)).id;
  await aCareTeamPlace(asOwner, { client_id: clientId, staff_id: clinician.id });
  const note = await aSignedNote(asOwner, { client_id: clientId, author_id: clinician.id });
  ids.set("clientId", clientId).set("noteId", note.id).set("sessionId", note.session_id).set("staffId", clinician.id);
  const { link } = await clinician.browser.ask(giveClientAccess, { clientId, holder: "client" });
  client = server.browser();
  await client.ask(acceptMyLink, { token: link.split("#")[1] ?? "", passphrase: testPassphrase });
  nobody = server.browser();
});

/** With the ids of a record that is there, so that what is refused is refused for the cookie. */
function requestTo({ endpoint, takesFile }: Route): InjectOptions {
  const url = endpoint.path.replaceAll(/:(\w+)/g, (_, name: string) => ids.get(name) ?? randomUUID());
  if (endpoint.method === "GET") return { method: "GET", url };
  if (takesFile)
    return { method: endpoint.method, url, payload: "x", headers: { "content-type": "application/octet-stream" } };
  return { method: endpoint.method, url, payload: {} };
}

const told = ({ status, text }: { status: number; text: string }) => ({ status, text });

describe("a client's session", () => {
  it("is served its own view (the control)", async () => {
    await client.ask(readMyself, {});
    expect((await client.ask(listMyNotes, {})).notes).toHaveLength(1);
  });

  it("is nobody on every route of the staff: the answer is the one that nobody gets", async () => {
    const staffRoutes = allRoutes.filter(({ may }) => may !== "anyone" && may !== "client");
    expect(staffRoutes.length).toBeGreaterThan(150);
    for (const route of staffRoutes) {
      const asked = [told(await client.send(requestTo(route))), told(await nobody.send(requestTo(route)))];
      expect([route.endpoint.path, asked[0]]).toEqual([route.endpoint.path, asked[1]]);
      expect([route.endpoint.path, asked[0]?.status]).not.toEqual([route.endpoint.path, 200]);
    }
  }, 60_000);
});

describe("a session of the staff", () => {
  it("is nobody on every route of a client's own view", async () => {
    const clientRoutes = allRoutes.filter(({ may }) => may === "client");
    expect(clientRoutes.length).toBeGreaterThan(10);
    for (const route of clientRoutes) {
      const asked = told(await clinician.browser.send(requestTo(route)));
      expect([route.endpoint.path, asked]).toEqual([route.endpoint.path, told(await nobody.send(requestTo(route)))]);
      expect([400, 401]).toContain(asked.status);
    }
  });

  it("is not a client's, also when its token is sent under the clients' name, nor the reverse", async () => {
    const swapped = (browser: Browser, name: string) =>
      `${name}=${browser.cookie?.split("=").slice(1).join("=") ?? ""}`;
    const asClient = {
      method: "GET" as const,
      url: "/api/my",
      headers: { cookie: swapped(clinician.browser, "goldthread.my") },
    };
    const asStaff = {
      method: "GET" as const,
      url: "/api/me",
      headers: { cookie: swapped(client, "goldthread.session") },
    };
    expect((await nobody.send(asClient)).status).toBe(401);
    expect((await nobody.send(asStaff)).status).toBe(401);
    const itself = { method: "GET" as const, url: "/api/my", headers: { cookie: swapped(client, "goldthread.my") } };
    expect((await nobody.send(itself)).status).toBe(200);
  });
});
