import type { EventEmitter } from "node:events";
import type { FastifyBaseLogger } from "fastify";
import type { Database } from "@goldthread/store/db.ts";
import type { Secrets } from "@goldthread/store/embedded/secrets.ts";
import type { Sequencer } from "@goldthread/store/sequencer.ts";
import type { DocumentStore } from "./documents/document-store.ts";
import type { Mail } from "./mail/mail.ts";
import type { LiveServer } from "./live/live-server.ts";
import type { ClientSignIn } from "./my/client-sign-in.ts";
import type { SetUp } from "./set-up/set-up.ts";
import type { SignIn } from "./sign-in/sign-in.ts";

export type Clock = () => Date;

export type ServerEvents = EventEmitter<{
  /** What this person may see or do has changed, or a session of theirs has ended: their live sockets are judged anew. */
  "access-changed": [staffId: string];
}>;

export interface Settings {
  readonly host: string;
  /** Where people reach Goldthread, without a trailing slash. */
  readonly publicUrl: string;
  readonly dataDir: string;
}

/** What routes and the live part share: one per running server. */
export interface Server {
  readonly db: Database;
  readonly signIn: SignIn;
  /** The clients' own door, apart from the staff's. */
  readonly clients: ClientSignIn;
  readonly setUp: SetUp;
  readonly live: LiveServer;
  /** Gives the ledger's entries their places: kicked after an act was committed. */
  readonly sequencer: Sequencer;
  /** Emit `access-changed` after the commit of whatever changes what somebody may see. */
  readonly events: ServerEvents;
  readonly documents: DocumentStore;
  /** Null where the environment sets up none. */
  readonly mail: Mail | null;
  readonly settings: Settings;
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly log: FastifyBaseLogger;
  /** Runs when the server stops, while the database is still open; in the order given. */
  onShutdown(run: () => Promise<void> | void): void;
}
