import { randomUUID } from "node:crypto";
import { EventEmitter } from "node:events";
import type { FastifyBaseLogger } from "fastify";
import { openDatabase } from "@goldthread/store/db.ts";
import { startSequencer } from "@goldthread/store/sequencer.ts";
import { isLoopback } from "./http/loopback.ts";
import { isPageOf } from "./http/is-page-of.ts";
import { isFromOurPages } from "./http/origin-check.ts";
import { errorFacts } from "./http/safe-log.ts";
import { ledgerSigner } from "./ledger-signer.ts";
import { createLiveServer, type LiveOptions } from "./live/live-server.ts";
import { openDocumentStore } from "./documents/document-store.ts";
import { openMail } from "./mail/mail.ts";
import type { ServerOptions } from "./main.ts";
import type { Server, ServerEvents, Settings } from "./services.ts";
import { openClientSignIn } from "./my/client-sign-in.ts";
import { openSetUp } from "./set-up/set-up.ts";
import { openAuthDatabase } from "@goldthread/store/auth-database.ts";
import { openSignIn, type SignIn } from "./sign-in/sign-in.ts";

const sweepEveryMs = 30_000;

export interface Opened {
  readonly server: Server;
  /** Once the last request and the last socket are answered: what worked by itself, then the database. */
  close(): Promise<void>;
}

/** Everything that routes share, opened; `settings.publicUrl` may still change until the server listens. */
export async function openServices(
  options: ServerOptions,
  settings: Settings,
  log: FastifyBaseLogger,
): Promise<Opened> {
  const { secrets, clock = () => new Date(), discardUnfinished } = options;
  let closing = false;
  // A connection that is being closed may hear the database stop before its own good-bye is through: no news.
  const onError = (error: unknown) => {
    if (!closing) log.error({ error: errorFacts(error) }, "database connection lost");
  };
  const db = openDatabase(options.db, { onError });
  const auth = openAuthDatabase(options.db, onError);
  const events: ServerEvents = new EventEmitter();
  const signIn = openSignIn({
    auth,
    secret: secrets.authSecret,
    publicUrl: settings.publicUrl,
    clock,
    onReplaced: (staffId) => void events.emit("access-changed", staffId),
  });
  const newId = () => randomUUID();
  const clients = openClientSignIn({ auth, publicUrl: settings.publicUrl, clock, newId });
  const codeRequired = !isLoopback(settings.host) || !isLoopback(new URL(settings.publicUrl).hostname);
  const documents = await openDocumentStore(settings.dataDir, options.documents);
  const mail = await openMail(options.mail, log);
  const setUp = openSetUp({ db, setupCode: secrets.setupCode, codeRequired, clock, log, documents, discardUnfinished });
  const live = createLiveServer({ db, identify: identifyBy(signIn, settings) });
  events.on("access-changed", (staffId) => live.closePerson(staffId));
  const signer = await ledgerSigner(secrets);
  const sequencer = startSequencer(db, {
    signer,
    origin: signer.name,
    now: clock,
    onError: (error) => log.error({ error: errorFacts(error) }, "the ledger's entries wait for their places"),
  });
  const shutdown: (() => Promise<void> | void)[] = [];
  const server: Server = {
    db,
    signIn,
    clients,
    setUp,
    live,
    sequencer,
    events,
    documents,
    mail,
    settings,
    secrets,
    clock,
    log,
    newId,
    onShutdown: (run) => void shutdown.push(run),
  };
  const sweeper = setInterval(() => void sweep(server), sweepEveryMs);
  return {
    server,
    async close() {
      clearInterval(sweeper);
      for (const run of shutdown) await run();
      await setUp.settled();
      await sequencer.stop();
      closing = true;
      await auth.close();
      await db.close();
    },
  };
}

function identifyBy(signIn: SignIn, settings: Settings): LiveOptions["identify"] {
  return async (request) => {
    if (!isFromOurPages(request, settings.publicUrl)) return null;
    const presence = await signIn.read(request.headers.cookie);
    if (presence === undefined) return null;
    const { staffId, name, sessionId } = presence.actor;
    // As for a request: a page of one person opens no text for whoever signed in beside it.
    if (!isPageOf(new URLSearchParams(request.url?.split("?")[1]).get("staff"), staffId)) return null;
    return { staffId, name, sessionId };
  };
}

/** Sessions that idled out are taken away, and their sockets with them; open drafts are judged anew. */
async function sweep({ signIn, clients, live, events, log }: Server): Promise<void> {
  try {
    for (const { staffId } of await signIn.sweep()) events.emit("access-changed", staffId);
    await clients.sweep();
    await live.judgeEverybody();
  } catch (error) {
    log.warn({ error: errorFacts(error) }, "idle sessions could not be taken away, or open drafts not be judged anew");
  }
}
