import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDraft } from "@goldthread/draft";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import * as Y from "yjs";
import { startServer } from "../main.ts";
import { anIndividualSession, openPages } from "../signing/testing/a-session.ts";
import { withTestServer } from "../testing/test-server.ts";
import { aTab } from "./testing/a-tab.ts";

const server = withTestServer();

async function aDraft() {
  const made = await anIndividualSession(server);
  const { writer } = await openPages(server, made.author, made.session.id);
  return { ...made, draftId: writer.draft?.id ?? "" };
}

async function committed(draftId: string): Promise<string> {
  const rows = await server.test.asOwner.sql<{ change: Buffer }>(
    "select change from draft_update where draft_id = $1 order by seq",
    [draftId],
  );
  const document = new Y.Doc();
  for (const { change } of rows) Y.applyUpdate(document, change);
  return readDraft(document)
    .elements.map(({ text }) => text)
    .join("|");
}

async function serveInAProcess(): Promise<{ process: ChildProcess; port: number }> {
  const given = JSON.stringify({ db: server.test.loginConfig, secrets: server.secrets });
  const child = spawn(process.execPath, [join(import.meta.dirname, "testing/serve.ts"), given], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const [line] = await once(child.stdout, "data");
  return { process: child, port: Number(String(line)) };
}

const lanes = [1, 2, 3, 4];
const roundsEach = 5;

describe("what the page calls saved", () => {
  it(
    `is there after the server is killed in the same moment, ${lanes.length * roundsEach} times`,
    { timeout: 180_000 },
    async () => {
      await Promise.all(
        lanes.map(async (lane) => {
          const { author, draftId } = await aDraft();
          let saved = "";
          for (let round = 0; round < roundsEach; round += 1) {
            const { process: child, port } = await serveInAProcess();
            const tab = aTab({ port, cookie: author.browser.cookie });
            const draft = tab.open(draftId);
            await draft.saved();
            expect(draft.text()).toBe(saved);
            draft.type(`lane ${lane} round ${round} `);
            await new Promise((resolve) => setTimeout(resolve, Math.random() * 30));
            draft.type("and on. ");
            await draft.saved();
            child.kill("SIGKILL");
            saved = draft.text();
            await once(child, "exit");
            tab.close();
            expect(await committed(draftId)).toBe(saved);
          }
        }),
      );
    },
  );

  it(
    "is nothing while the database is away: the page is told, and saves when it is back",
    { timeout: 120_000 },
    async () => {
      vi.spyOn(console, "error").mockImplementation(() => {});
      const line = await aLineToTheDatabase();
      const { draftId, author } = await aDraft();
      const running = await startServer({
        db: { ...server.test.loginConfig, host: "127.0.0.1", port: line.port },
        secrets: server.secrets,
        host: "127.0.0.1",
        port: 0,
        dataDir: tmpdir(),
        logLevel: "silent",
      });
      try {
        const open = () => aTab({ port: running.port, cookie: author.browser.cookie }).open(draftId);
        const draft = open();
        draft.type("Before. ");
        await draft.saved();
        line.cut();
        draft.type("Meanwhile. ");
        expect(await draft.closed()).toBe("not-saved");
        expect(draft.isSaved()).toBe(false);
        const away = aTab({ port: running.port, cookie: author.browser.cookie });
        away.open(draftId);
        await expect.poll(() => away.closings[0], { timeout: 50_000 }).toEqual({ code: 1013, reason: "not-saved" });
        expect(await committed(draftId)).toBe("Before. ");
        line.mend();
        const back = open();
        await back.saved();
        Y.applyUpdate(back.document, Y.encodeStateAsUpdate(draft.document));
        await back.saved();
        expect(await committed(draftId)).toBe("Before. Meanwhile. ");
      } finally {
        line.mend();
        await running.close();
      }
    },
  );

  it("is committed before the server stops in order", { timeout: 120_000 }, async () => {
    const { draftId, author } = await aDraft();
    const running = await startServer({
      db: server.test.loginConfig,
      secrets: server.secrets,
      host: "127.0.0.1",
      port: 0,
      dataDir: tmpdir(),
      logLevel: "silent",
    });
    const draft = aTab({ port: running.port, cookie: author.browser.cookie }).open(draftId);
    await draft.saved();
    for (let at = 0; at < 30; at += 1) draft.type(`${at} `);
    await draft.saved();
    await running.close();
    expect(await committed(draftId)).toBe(draft.text());
    expect(await draft.closed()).toBe("not-saved");
  });
});

/** Something between the server and its database that a test can cut. */
async function aLineToTheDatabase() {
  const { host, port } = server.test.loginConfig;
  const open = new Set<Socket>();
  let isCut = false;
  const line = createServer((near) => {
    if (isCut) return void near.destroy();
    const far = host?.startsWith("/")
      ? connect(`${host}/.s.PGSQL.${port}`)
      : connect({ host: host ?? "127.0.0.1", port: port ?? 5432 });
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => {
        open.delete(socket);
        (socket === near ? far : near).destroy();
      });
    }
    near.pipe(far).pipe(near);
  });
  line.listen(0, "127.0.0.1");
  await once(line, "listening");
  onTestFinished(() => void line.close());
  const address = line.address();
  if (typeof address !== "object" || address === null) throw new Error("The line has no port");
  return {
    port: address.port,
    cut() {
      isCut = true;
      for (const socket of open) socket.destroy();
    },
    mend() {
      isCut = false;
    },
  };
}
