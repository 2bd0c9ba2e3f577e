import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sign } from "@goldthread/api/nouns/session.ts";
import { openDatabase } from "@goldthread/store/db.ts";
import { openOwner } from "@goldthread/store/testing/owner.ts";
import { ledgerSigner } from "../../ledger-signer.ts";
import { startServer } from "../../main.ts";
import { anIndividualSession, openPages } from "../../signing/testing/a-session.ts";
import { aBrowser } from "../a-browser.ts";
import type { Somebody } from "../somebody.ts";
import { testSecrets, type TestServer } from "../test-server.ts";
import { newDatabase, type PostgresToUse } from "./new-database.ts";

/** A practice with a server that stays, beside which others are killed. */
export interface PracticeToKill {
  readonly postgres: PostgresToUse;
  /** The one that stays: arranges, and does again what another did not finish. */
  readonly server: TestServer;
  readonly vkey: string;
  readonly folder: string;
  /** A signed note that is added to. */
  readonly witness: { readonly noteId: string; readonly author: Somebody };
  /** Everything that was answered with a yes, by whichever server. */
  readonly acknowledged: { readonly notes: string[]; readonly additions: string[] };
  close(): Promise<void>;
}

export async function aPracticeToKill(
  postgres: PostgresToUse,
  clock: () => Date = () => new Date(),
): Promise<PracticeToKill> {
  const database = await newDatabase(postgres);
  const folder = await mkdtemp(join(tmpdir(), "goldthread-crash-"));
  const secrets = testSecrets();
  const test = {
    ...database,
    db: openDatabase(database.loginConfig),
    asOwner: openOwner(database.ownerConfig),
  };
  const running = await startServer({
    db: database.loginConfig,
    secrets,
    host: "127.0.0.1",
    port: 0,
    dataDir: folder,
    webFolder: join(folder, "no-web-app"),
    logLevel: "silent",
    busyAfter: 0,
    clock,
  });
  const server: TestServer = {
    test,
    running,
    log: [],
    secrets,
    dataDir: folder,
    browser: () => aBrowser(running.app),
    moveClock: () => {},
  };
  const { vkey } = await ledgerSigner(secrets);
  const witness = await aWitness(server);
  return {
    postgres,
    server,
    vkey,
    folder,
    witness,
    acknowledged: { notes: [witness.noteId], additions: [] },
    async close() {
      await running.close();
      await test.db.close();
      await test.asOwner.close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function aWitness(server: TestServer): Promise<PracticeToKill["witness"]> {
  const { author, session } = await anIndividualSession(server);
  const { page } = await openPages(server, author, session.id);
  await page.type({ words: "The week went well." }).save();
  const { notes } = await author.browser.ask(sign, { sessionId: session.id, parts: [page.shown()] });
  return { noteId: notes[0]?.noteId ?? "", author };
}
