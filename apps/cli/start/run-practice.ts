import { setTimeout as delay } from "node:timers/promises";
import { Refusal } from "../command.ts";
import type { PracticeDatabase } from "./database.ts";
import { findFreePort } from "./free-port.ts";
import type { RunningServer, StartParts } from "./parts.ts";
import type { StartSettings } from "./settings.ts";

/** A browser may hold a connection open for ever; drafts are written in milliseconds. */
const closingPatience = 20_000;

export type PracticeEvents = {
  readonly stopRequested: Promise<void>;
  readonly onProgress: (line: string) => void;
  readonly onReady: (address: string) => void;
  readonly onStopping: () => void;
};

export type Practice = {
  readonly settings: StartSettings;
  readonly database: PracticeDatabase;
  readonly parts: StartParts;
  readonly events: PracticeEvents;
};

/** Brings the database to the newest migration; a sample practice that was cut short does not stay. */
export async function bringUpToDate({ database, parts, events }: Practice): Promise<void> {
  const { loginPassword } = database.secrets;
  events.onProgress("Bringing the database up to date");
  await parts.migrate(database.owner, { loginPassword });
  if (await parts.discardUnfinished(database.owner, { loginPassword }))
    events.onProgress("Removed a sample practice that was cut short while it was filled");
}

/** Serves until asked to stop, then closes the server: its drafts need the database, which is stopped after it. */
export async function servePractice({ settings, database, parts, events }: Practice): Promise<void> {
  const { server, address } = await listen({ settings, database, parts });
  events.onReady(address);
  const code = await server.setUpCode();
  if (code !== null) events.onProgress(`The first visit asks for this set-up code: ${code}`);
  const lost = await Promise.race([events.stopRequested.then(() => false), database.ended.then(() => true)]);
  events.onStopping();
  // Without its database the server cannot close in order; that it is gone is the news.
  await closeServer(server).catch((error: unknown) => {
    if (!lost) throw error;
  });
  if (lost)
    throw new Refusal(
      "database_lost",
      "The database stopped by itself, so Goldthread stopped too. Start it again; what was saved is kept.",
    );
}

async function listen({
  settings,
  database,
  parts,
}: Omit<Practice, "events">): Promise<{ server: RunningServer; address: string }> {
  const port = settings.port === 0 ? await findFreePort(settings.host) : settings.port;
  const address = settings.publicUrl ?? `http://localhost:${port}`;
  const { host, dataDir, logLevel, mail, documents } = settings;
  const server = await parts.startServer({
    db: database.login,
    secrets: database.secrets,
    host,
    port,
    publicUrl: address,
    dataDir,
    logLevel,
    mail,
    documents,
    discardUnfinished: () => parts.discardUnfinished(database.owner, { loginPassword: database.secrets.loginPassword }),
  });
  return { server, address };
}

async function closeServer(server: RunningServer): Promise<void> {
  const patience = new AbortController();
  await Promise.race([server.close(), delay(closingPatience, undefined, { signal: patience.signal }).catch(() => {})]);
  patience.abort();
}
