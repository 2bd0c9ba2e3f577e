import { generateKeyPairSync, randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Secrets } from "@goldthread/store/embedded/secrets.ts";
import { withTestDatabase, type TestDatabase } from "@goldthread/store/testing/index.ts";
import { afterAll, beforeAll } from "vitest";
import { z } from "zod";
import { startServer, type RunningServer } from "../main.ts";
import { aBrowser, type Browser } from "./a-browser.ts";

/** A whole server on a database of this test file's own, with a clock that the test moves and a log it can read. */
export interface TestServer {
  readonly test: TestDatabase;
  readonly running: RunningServer;
  readonly log: readonly string[];
  readonly secrets: Secrets;
  /** A browser with no cookie yet, at an address of its own. */
  browser(): Browser;
  moveClock(minutes: number): void;
}

export function withTestServer(options: { host?: string; publicUrl?: string } = {}): TestServer {
  const test = withTestDatabase({ connections: 8 });
  const log: string[] = [];
  const secrets = testSecrets();
  let running: RunningServer | undefined;
  let ahead = 0;
  beforeAll(async () => {
    running = await startServer({
      db: test.loginConfig,
      secrets,
      host: "127.0.0.1",
      port: 0,
      dataDir: tmpdir(),
      webFolder: join(tmpdir(), "goldthread-no-web-app"),
      logLevel: "trace",
      logStream: { write: (line) => void log.push(line) },
      clock: () => new Date(Date.now() + ahead * 60_000),
      ...options,
    });
  });
  afterAll(async () => {
    await running?.close();
  });
  const open = (): RunningServer => {
    if (running === undefined) throw new Error("The test server runs only while tests and their hooks run");
    return running;
  };
  return {
    test,
    log,
    secrets,
    get running() {
      return open();
    },
    browser: () => aBrowser(open().app),
    moveClock: (minutes) => void (ahead += minutes),
  };
}

function testSecrets(): Secrets {
  const jwk = z.object({ kty: z.literal("OKP"), crv: z.literal("Ed25519"), x: z.string(), d: z.string() });
  return {
    authSecret: randomBytes(32).toString("base64url"),
    ledgerPrivateKey: jwk.parse(generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" })),
    loginPassword: "unused here",
    ownerPassword: "unused here",
    setupCode: "ABCDE-FGHJK",
  };
}
