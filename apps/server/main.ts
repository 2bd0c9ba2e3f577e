import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import type { PoolConfig } from "@goldthread/store/auth-database.ts";
import type { Secrets } from "@goldthread/store/embedded/secrets.ts";
import { makeApp, mount } from "./app.ts";
import { compressAssets } from "./http/compress-assets.ts";
import { errorFacts } from "./http/safe-log.ts";
import type { LogStream } from "./http/log.ts";
import type { DocumentSettings } from "./documents/document-store.ts";
import type { MailSettings } from "./mail/mail.ts";
import { openServices } from "./open-services.ts";
import { warnOfOtherHosts } from "./passkeys/warn-of-other-hosts.ts";
import { allRoutes } from "./routes/all-routes.ts";
import type { Clock, Server } from "./services.ts";

export interface ServerOptions {
  /** As `goldthread_login`. */
  readonly db: PoolConfig;
  readonly secrets: Secrets;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Where people reach it; left out, this machine's own address. */
  readonly publicUrl?: string | undefined;
  readonly dataDir: string;
  /** Left out, no mail is sent: an invitation's link is copied from the page. */
  readonly mail?: MailSettings | undefined;
  /** What looks at scans and letters, and how large they may be. */
  readonly documents?: DocumentSettings | undefined;
  readonly logLevel: string;
  /** The built web app; left out, apps/web/dist. */
  readonly webFolder?: string;
  /** Milliseconds that the process may lag behind before it answers "busy"; 0 for never. */
  readonly busyAfter?: number;
  /** Takes away a sample practice whose filling failed, by the owner's connection, which the server has not. */
  readonly discardUnfinished?: () => Promise<unknown>;
  readonly clock?: Clock;
  readonly logStream?: LogStream;
}

export interface RunningServer {
  readonly address: string;
  readonly port: number;
  /** What routes share; for tests and commands that work inside the server's process. */
  readonly server: Server;
  readonly app: FastifyInstance;
  /** What the first visit will ask for, where it comes from beyond this machine; null where nothing is asked. */
  readonly setUpCode: () => Promise<string | null>;
  /** Takes no more requests, lets the live part commit what it has taken, then lets go of the database. */
  close(): Promise<void>;
}

export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const given = options.publicUrl?.replace(/\/+$/, "");
  const app = makeApp({
    logLevel: options.logLevel,
    logStream: options.logStream,
    behindProxy: given?.startsWith("https:") ?? false,
  });
  const settings = {
    host: options.host,
    publicUrl: given ?? `http://localhost:${options.port}`,
    dataDir: options.dataDir,
  };
  const { server, close } = await openServices(options, settings, app.log);
  const webFolder = options.webFolder ?? join(import.meta.dirname, "../web/dist");
  const stop = once(async () => {
    // An open socket would keep the HTTP server from closing, so both stop at once.
    await Promise.all([app.close(), server.live.close()]);
    await close();
  });
  try {
    await mount(app, { server, routes: allRoutes, webFolder, busyAfter: options.busyAfter });
    server.live.attach(app.server);
    await app.listen({ host: options.host, port: options.port, listenTextResolver: () => "listening" });
  } catch (error) {
    await stop();
    throw error;
  }
  // A folder that may not be written to is served as it is.
  void compressAssets(webFolder).catch((error: unknown) =>
    app.log.info({ error: errorFacts(error) }, "assets are served uncompressed"),
  );
  const port = portOf(app.server.address()) ?? options.port;
  if (given === undefined) settings.publicUrl = `http://localhost:${port}`;
  await warnOfOtherHosts(server).catch((error: unknown) =>
    app.log.error({ error: errorFacts(error) }, "whether passkeys belong here could not be asked"),
  );
  const setUpCode = async () =>
    server.setUp.codeRequired && (await server.setUp.needed()) ? options.secrets.setupCode : null;
  return { address: settings.publicUrl, port, server, app, setUpCode, close: stop };
}

function once(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => (running ??= run());
}

function portOf(address: string | AddressInfo | null): number | undefined {
  return typeof address === "object" ? address?.port : undefined;
}
