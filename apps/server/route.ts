import type { FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import type { Endpoint } from "@goldthread/api/endpoint.ts";
import type { role } from "@goldthread/api/nouns/staff.ts";
import type { Transaction } from "@goldthread/store/db.ts";
import type { Download } from "./download.ts";
import { serveMember, serveOpen } from "./serve-route.ts";
import type { Clock, Server } from "./services.ts";
import type { Actor, Practice } from "./sign-in/presence.ts";

export type Role = z.infer<typeof role>;
/**
 * Who may call a route; a role that does not fit is answered as if the thing did not exist. `signed-in` is everybody who
 * has to do with records: not whoever works at the front desk alone, whose routes name that role or say `everyone-here`.
 */
export type May = "anyone" | "everyone-here" | "signed-in" | readonly [Role, ...Role[]];

export interface Call<Input> {
  readonly input: Input;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly request: FastifyRequest;
  readonly server: Server;
  readonly setCookies: (cookies: readonly string[]) => void;
}

/** Before the transaction: for what must not hold one open, such as the hashing of a passphrase. */
export interface MemberCall<Input> extends Call<Input> {
  readonly actor: Actor;
  readonly practice: Practice;
}

/** Inside the actor's transaction: every query sees what this person may see, and no more. */
export interface ActingCall<Input, Prepared> extends MemberCall<Input> {
  readonly tx: Transaction;
  readonly prepared: Prepared;
  /** What the audit row of this route names. */
  readonly about: (subject: AuditSubject) => void;
  /** Runs once the transaction is committed: for what the outside is told. */
  readonly afterCommit: (run: () => Promise<void> | void) => void;
}

/** The row that a call leaves in the audit trail, in its own transaction. `about` in `run` says whom and what. */
export interface Audit {
  readonly act: string;
}

/** `clientId` opens the row to that client's care team; `subject` is an id, or the words of a search. */
export interface AuditSubject {
  readonly clientId?: string;
  readonly subject?: string;
}

type Result<Output extends z.ZodType> = Promise<z.input<Output> | Download>;

export interface OpenRoute<Input extends z.ZodType, Output extends z.ZodType> {
  readonly endpoint: Endpoint<Input, Output>;
  readonly may: "anyone";
  /** For one address: where each try costs a passphrase's hashing. */
  readonly triesPerMinute?: number;
  run(call: Call<z.output<Input>>): Result<Output>;
}

export interface MemberRoute<Input extends z.ZodType, Output extends z.ZodType, Prepared> {
  readonly endpoint: Endpoint<Input, Output>;
  readonly may: Exclude<May, "anyone">;
  readonly audit?: Audit;
  /**
   * The body is a file, as `application/octet-stream`, and the input stands in path and query. `prepare` MUST read it
   * from `request.body`; nobody else does.
   */
  readonly takesFile?: true;
  /** For one address: where each try costs a passphrase's hashing. */
  readonly triesPerMinute?: number;
  prepare?(call: MemberCall<z.output<Input>>): Promise<Prepared>;
  run(call: ActingCall<z.output<Input>, Prepared>): Result<Output>;
  /** Takes back what `prepare` has made outside the database, when the rest failed. */
  discard?(prepared: Prepared, call: MemberCall<z.output<Input>>): Promise<void>;
}

/** A route as the server sees it: the order of its steps is closed in and cannot vary. */
export interface Route {
  readonly endpoint: Endpoint;
  /** `client`: somebody in their own view (`defineClientRoute`), who is nobody to every other route. */
  readonly may: May | "client";
  readonly triesPerMinute: number | undefined;
  readonly takesFile: boolean;
  serve(server: Server, request: FastifyRequest, reply: FastifyReply): Promise<unknown>;
}

/**
 * One endpoint, who may call it, and what it does. The order is always: parse, authenticate, authorise, run in
 * `asActor`, present, audit. `run` throws by `refuse` for what a person can act on.
 */
export function defineRoute<Input extends z.ZodType, Output extends z.ZodType>(route: OpenRoute<Input, Output>): Route;
export function defineRoute<Input extends z.ZodType, Output extends z.ZodType, Prepared = undefined>(
  route: MemberRoute<Input, Output, Prepared>,
): Route;
export function defineRoute<Input extends z.ZodType, Output extends z.ZodType, Prepared>(
  route: OpenRoute<Input, Output> | MemberRoute<Input, Output, Prepared>,
): Route {
  const serve = route.may === "anyone" ? serveOpen(route) : serveMember(route);
  const takesFile = "takesFile" in route && (route.takesFile ?? false);
  return Object.freeze({
    endpoint: route.endpoint,
    may: route.may,
    triesPerMinute: route.triesPerMinute,
    takesFile,
    serve,
  });
}
