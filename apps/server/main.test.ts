import { request } from "node:http";
import { WebSocket } from "ws";
import { readMe, stayHere } from "@goldthread/api/nouns/me.ts";
import { describe, expect, it } from "vitest";
import { openDatabase } from "@goldthread/store/db.ts";
import { startServer } from "./main.ts";
import { somebody } from "./testing/somebody.ts";
import { withTestServer } from "./testing/test-server.ts";

const server = withTestServer();
const address = () => `http://127.0.0.1:${server.running.port}`;

async function closing(socket: WebSocket): Promise<number> {
  return await new Promise((resolve, reject) => {
    socket.on("close", resolve);
    socket.on("error", reject);
  });
}

describe("a running server", () => {
  it("answers on a real port, with every header that protects a page", async () => {
    const answer = await fetch(`${address()}/api/me`);
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ error: { code: "sign_in_needed" } });
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("content-security-policy")).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(answer.headers.get("x-powered-by")).toBeNull();
    expect(server.running.address).toBe(`http://localhost:${server.running.port}`);
  });

  it("hands out its own document", async () => {
    const answer = await fetch(`${address()}/api/openapi.json`);
    expect(await answer.json()).toMatchObject({ openapi: "3.1.0", info: { title: "Goldthread" } });
  });

  it("is healthy while it can write, and leaves nothing behind by saying so", async () => {
    const count = async () => (await server.test.asOwner.sql("select from auth_rate_limit")).length;
    const before = await count();
    const answer = await fetch(`${address()}/healthz`);
    expect([answer.status, await answer.json()]).toEqual([200, { ok: true }]);
    expect(await count()).toBe(before);
  });

  it("is not healthy when the database takes no writing", async () => {
    const { asOwner } = server.test;
    await asOwner.sql("revoke insert on auth_rate_limit from gt_auth");
    expect((await fetch(`${address()}/healthz`)).status).toBe(503);
    await asOwner.sql("grant insert on auth_rate_limit to gt_auth");
    expect((await fetch(`${address()}/healthz`)).status).toBe(200);
  });

  it("is not healthy when the disk that holds its data is full", async () => {
    const full = await startServer({
      db: server.test.loginConfig,
      secrets: server.secrets,
      host: "127.0.0.1",
      port: 0,
      // A file system on which nothing is ever free.
      dataDir: "/proc",
      logLevel: "silent",
    });
    try {
      expect((await fetch(`http://127.0.0.1:${full.port}/healthz`)).status).toBe(503);
    } finally {
      await full.close();
    }
  });

  it("survives what is no HTTP", async () => {
    const socket = request({
      port: server.running.port,
      method: "GET",
      path: "/api/me",
      headers: { "x-long": "y".repeat(100_000) },
    });
    const status = await new Promise((resolve) => {
      socket.on("response", (answer) => resolve(answer.statusCode));
      socket.on("error", () => resolve("ended"));
      socket.end();
    });
    expect([400, 431, "ended"]).toContain(status);
    expect((await fetch(`${address()}/healthz`)).status).toBe(200);
  });
});

describe("a live socket", () => {
  const open = (headers: Record<string, string>) =>
    new WebSocket(`${address().replace("http", "ws")}/api/live`, { headers });

  it("is opened for somebody signed in, and closed when their access changes", async () => {
    const { browser, id } = await somebody(server);
    const socket = open({ cookie: browser.cookie ?? "" });
    await new Promise((resolve) => socket.on("open", resolve));
    // The socket is known to the live part once its upgrade was judged.
    await browser.ask(stayHere, {});
    const closed = closing(socket);
    server.running.server.events.emit("access-changed", id);
    expect(await closed).toBe(4403);
  });

  it("is refused without a session, and to another site's page", async () => {
    const { browser } = await somebody(server);
    expect(await closing(open({}))).toBe(4401);
    expect(await closing(open({ cookie: browser.cookie ?? "", origin: "https://evil.example" }))).toBe(4401);
  });
});

describe("stopping", () => {
  it("closes open sockets, runs what others asked for while the database is open, and ends", async () => {
    const { secrets, test } = server;
    const options = {
      db: test.loginConfig,
      secrets,
      host: "127.0.0.1",
      port: 0,
      dataDir: "/tmp",
      webFolder: "/tmp/goldthread-no-web-app",
      logLevel: "silent",
    };
    const running = await startServer(options);
    const { browser } = await somebody(server);
    const socket = new WebSocket(`ws://127.0.0.1:${running.port}/api/live`, {
      headers: { cookie: browser.cookie ?? "" },
    });
    await new Promise((resolve) => socket.on("open", resolve));
    const closed = closing(socket);
    const ran: string[] = [];
    running.server.onShutdown(async () => {
      const rows = await running.server.signIn.read(browser.cookie);
      ran.push(rows === undefined ? "nobody" : "somebody");
    });
    await Promise.all([running.close(), running.close()]);
    expect(await closed).toBe(1001);
    expect(ran).toEqual(["somebody"]);
    await expect(fetch(`http://127.0.0.1:${running.port}/healthz`)).rejects.toThrow();
    await browser.ask(readMe, {});
  });

  it("of a server whose port is taken leaves nothing open", async () => {
    const { secrets, test } = server;
    const options = {
      db: test.loginConfig,
      secrets,
      host: "127.0.0.1",
      port: server.running.port,
      dataDir: "/tmp",
      webFolder: "/tmp/goldthread-no-web-app",
      logLevel: "silent",
    };
    await expect(startServer(options)).rejects.toMatchObject({ code: "EADDRINUSE" });
    const [row] = await test.asOwner.sql<{ count: number }>(
      "select count(*) from pg_stat_activity where datname = current_database()",
    );
    const db = openDatabase(test.loginConfig);
    await db.close();
    expect(row?.count).toBeLessThan(40);
  });
});
