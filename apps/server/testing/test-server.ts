import { generateKeyPairSync, randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Secrets } from "@goldthread/store/embedded/secrets.ts";
import { withTestDatabase, type TestDatabase } from "@goldthread/store/testing/index.ts";
import { afterAll, beforeAll } from "vitest";
import { z } from "zod";
import type { DocumentSettings } from "../documents/document-store.ts";
import type { MailSettings } from "../mail/mail.ts";
import { startServer, type RunningServer } from "../main.ts";
import { aBrowser, type Browser } from "./a-browser.ts";

/** A whole server on a database of this test file's own, with a clock that the test moves and a log it can read. */
export interface TestServer {
  readonly test: TestDatabase;
  readonly running: RunningServer;
  readonly log: readonly string[];
  readonly secrets: Secrets;
  /** A folder of its own, taken away at the end. */
  readonly dataDir: string;
  /** A browser with no cookie yet, at an address of its own. */
  browser(): Browser;
  moveClock(minutes: number): void;
}

export function withTestServer({
  client,
  ...options
}: {
  host?: string;
  publicUrl?: string;
  documents?: DocumentSettings;
  webFolder?: string;
  mail?: MailSettings;
  /** What the server's connections are made with, for a test that listens to the database. */
  client?: TestDatabase["loginConfig"]["Client"];
} = {}): TestServer {
  const test = withTestDatabase({ connections: 8 });
  let dataDir = "";
  const log: string[] = [];
  const secrets = testSecrets();
  let running: RunningServer | undefined;
  let ahead = 0;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "goldthread-test-server-"));
    running = await startServer({
      db: client === undefined ? test.loginConfig : { ...test.loginConfig, Client: client },
      secrets,
      host: "127.0.0.1",
      port: 0,
      dataDir,
      webFolder: join(tmpdir(), "goldthread-no-web-app"),
      logLevel: "trace",
      // Never: the tests of four files share a processor, and a second in which none of this one's turn came counts as endless.
      busyAfter: 0,
      logStream: { write: (line) => void log.push(line) },
      clock: () => new Date(Date.now() + ahead * 60_000),
      ...options,
    });
  });
  afterAll(async () => {
    await running?.close();
    await rm(dataDir, { recursive: true, force: true });
  });
  const open = (): RunningServer => {
    if (running === undefined) throw new Error("The test server runs only while tests and their hooks run");
    return running;
  };
  return {
    test,
    log,
    secrets,
    get dataDir() {
      return dataDir;
    },
    get running() {
      return open();
    },
    browser: () => aBrowser(open().app),
    moveClock: (minutes) => void (ahead += minutes),
  };
}

export function testSecrets(): Secrets {
  const jwk = z.object({ kty: z.literal("OKP"), crv: z.literal("Ed25519"), x: z.string(), d: z.string() });
  return {
    authSecret: randomBytes(32).toString("base64url"),
    ledgerPrivateKey: jwk.parse(generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" })),
    loginPassword: "unused here",
    ownerPassword: "unused here",
    setupCode: "ABCDE-FGHJK",
  };
}
