import type { FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import type { Endpoint } from "@goldthread/api/endpoint.ts";
import { staffHeader } from "@goldthread/api/page-owner.ts";
import { asActor } from "@goldthread/store/as-actor.ts";
import type { Transaction } from "@goldthread/store/db.ts";
import { addAuditEvent } from "@goldthread/store/queries/audit-event.ts";
import { Download } from "./download.ts";
import { refuse } from "./errors.ts";
import { isPageOf } from "./http/is-page-of.ts";
import { parserOf } from "./parse-input.ts";
import { recordRefusal } from "./record-refusal.ts";
import type { Audit, AuditSubject, Call, May, MemberCall, MemberRoute, OpenRoute, Role, Route } from "./route.ts";
import type { Server } from "./services.ts";
import type { Presence } from "./sign-in/presence.ts";

type Serve = Route["serve"];

/** For whoever is there: parse, run, present. */
export function serveOpen<Input extends z.ZodType, Output extends z.ZodType>(route: OpenRoute<Input, Output>): Serve {
  const parse = parserOf(route.endpoint);
  return async (server, request, reply) => {
    const call = openCall(server, request, reply, parse(request));
    return present(route.endpoint, await route.run(call));
  };
}

/** For somebody signed in: parse, authenticate, authorise, run in `asActor`, present, audit. */
export function serveMember<Input extends z.ZodType, Output extends z.ZodType, Prepared>(
  route: MemberRoute<Input, Output, Prepared>,
): Serve {
  const parse = parserOf(route.endpoint, route.takesFile);
  return async (server, request, reply) => {
    const input = parse(request);
    const presence = await authenticate(server, request);
    const call = { ...openCall(server, request, reply, input), actor: presence.actor, practice: presence.practice };
    try {
      authorise(route.may, presence.actor.roles);
      return await prepareAndAct(route, call);
    } catch (error) {
      await recordRefusal(error, { route, call });
      throw error;
    }
  };
}

async function prepareAndAct<Input extends z.ZodType, Output extends z.ZodType, Prepared>(
  route: MemberRoute<Input, Output, Prepared>,
  call: MemberCall<z.output<Input>>,
): Promise<unknown> {
  const prepared = await route.prepare?.(call);
  try {
    return await actInTransaction(route, call, prepared);
  } catch (error) {
    if (prepared !== undefined) await route.discard?.(prepared, call);
    throw error;
  }
}

async function actInTransaction<Input extends z.ZodType, Output extends z.ZodType, Prepared>(
  route: MemberRoute<Input, Output, Prepared>,
  call: MemberCall<z.output<Input>>,
  prepared: Prepared | undefined,
): Promise<unknown> {
  const { server, actor, clock } = call;
  const { audit } = route;
  let afterwards: (() => Promise<void> | void)[] = [];
  let subject: AuditSubject = {};
  const run = async (tx: Transaction) => {
    // A deadlock is tried once more: what the first try wanted to tell is forgotten with it.
    afterwards = [];
    subject = {};
    const result = await route.run({
      ...call,
      tx,
      prepared: preparedOf(route, prepared),
      about: (named) => void (subject = named),
      afterCommit: (run) => void afterwards.push(run),
    });
    return present(route.endpoint, result);
  };
  const last = audit && ((tx: Transaction) => leaveTrace(tx, { ...audit, ...subject }, call));
  const answer = await asActor(server.db, { staffId: actor.staffId, clock: clock().toISOString() }, run, { last });
  for (const run of afterwards) await run();
  return answer;
}

export function preparedOf<Prepared>(route: { readonly prepare?: unknown }, prepared: Prepared | undefined): Prepared {
  if (isPrepared(route, prepared)) return prepared;
  throw new TypeError("Cannot run the route: its preparation gave nothing");
}

/** Without `prepare`, `Prepared` is `undefined` by its default, and undefined is what it is. */
function isPrepared<Prepared>(
  route: { readonly prepare?: unknown },
  prepared: Prepared | undefined,
): prepared is Prepared {
  return route.prepare === undefined || prepared !== undefined;
}

async function authenticate(server: Server, request: FastifyRequest): Promise<Presence> {
  const presence = await server.signIn.read(request.headers.cookie);
  if (presence === undefined) refuse("sign_in_needed");
  if (!isPageOf(request.headers[staffHeader], presence.actor.staffId)) refuse("another_signed_in");
  // Reading ends no session early and keeps none alive: a page left open polls.
  if (request.method !== "GET") await server.signIn.keepAlive(presence);
  return presence;
}

/** As `is_desk_only()` in the database. */
function isDeskOnly(roles: readonly Role[]): boolean {
  return roles.length > 0 && roles.every((role) => role === "front-desk");
}

function authorise(may: Exclude<May, "anyone">, roles: readonly Role[]): void {
  if (may === "everyone-here") return;
  const isAllowed = may === "signed-in" ? !isDeskOnly(roles) : may.some((role) => roles.includes(role));
  if (!isAllowed) refuse("not_found");
}

export function openCall<Input>(
  server: Server,
  request: FastifyRequest,
  reply: FastifyReply,
  input: Input,
): Call<Input> {
  const { clock, newId } = server;
  return {
    input,
    clock,
    newId,
    request,
    server,
    setCookies: (cookies) => void reply.header("set-cookie", [...cookies]),
  };
}

/** What leaves is what the contract says: a column selected too many never reaches the wire. */
export function present<Output extends z.ZodType>(
  endpoint: Endpoint<z.ZodType, Output>,
  result: unknown,
): z.output<Output> | Download {
  return result instanceof Download ? result : endpoint.output.parse(result);
}

async function leaveTrace(
  tx: Transaction,
  trace: Audit & AuditSubject,
  { actor, request }: MemberCall<unknown>,
): Promise<void> {
  await addAuditEvent(tx, { staffId: actor.staffId, origin: request.ip, ...trace });
}
