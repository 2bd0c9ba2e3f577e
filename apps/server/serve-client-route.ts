import type { IncomingHttpHeaders } from "node:http";
import type { z } from "zod";
import { viewHeader } from "@goldthread/api/page-owner.ts";
import { asClient } from "@goldthread/store/as-client.ts";
import type { Transaction } from "@goldthread/store/db.ts";
import { addAuditEvent } from "@goldthread/store/queries/audit-event.ts";
import type { ClientRoute, HolderCall } from "./client-route.ts";
import { Download } from "./download.ts";
import { refuse } from "./errors.ts";
import { isPageOf } from "./http/is-page-of.ts";
import type { HolderPresence } from "./my/holder.ts";
import { parserOf } from "./parse-input.ts";
import type { Route } from "./route.ts";
import type { Server } from "./services.ts";
import { openCall, preparedOf, present } from "./serve-route.ts";

/** For somebody in their own view: parse, authenticate, run in `asClient`, present, audit. */
export function serveClient<Input extends z.ZodType, Output extends z.ZodType, Prepared>(
  route: ClientRoute<Input, Output, Prepared>,
): Route["serve"] {
  const parse = parserOf(route.endpoint);
  return async (server, request, reply) => {
    const input = parse(request);
    const presence = await authenticate(server, request);
    const { holder, practice } = presence;
    const call = { ...openCall(server, request, reply, input), holder, practice, presence };
    return await act(route, call, await route.prepare?.(call));
  };
}

async function authenticate(
  server: Server,
  request: { readonly method: string; readonly headers: IncomingHttpHeaders },
): Promise<HolderPresence> {
  const presence = await server.clients.read(request.headers.cookie);
  if (presence === undefined) refuse("sign_in_needed");
  if (!isPageOf(request.headers[viewHeader], presence.holder.accessId)) refuse("another_signed_in");
  // As for the staff: reading keeps no session alive, because a page left open polls.
  if (request.method !== "GET") await server.clients.keepAlive(presence);
  return presence;
}

async function act<Input extends z.ZodType, Output extends z.ZodType, Prepared>(
  route: ClientRoute<Input, Output, Prepared>,
  call: HolderCall<z.output<Input>>,
  prepared: Prepared | undefined,
): Promise<unknown> {
  const { server, clock, holder } = call;
  const { audit } = route;
  let afterwards: (() => Promise<void> | void)[] = [];
  let subject: string | null = null;
  const run = async (tx: Transaction) => {
    // A deadlock is tried once more: what the first try wanted to tell is forgotten with it.
    afterwards = [];
    subject = null;
    const result = await route.run({
      ...call,
      tx,
      prepared: preparedOf(route, prepared),
      about: (named) => void (subject = named),
      afterCommit: (later) => void afterwards.push(later),
    });
    return result instanceof Download ? result : present(route.endpoint, result);
  };
  const last = audit && ((tx: Transaction) => leaveTrace(tx, { act: audit.act, subject }, call));
  const who = { clientId: holder.clientId, accessId: holder.accessId, clock: clock().toISOString() };
  const answer = await asClient(server.db, who, run, { last });
  for (const later of afterwards) await later();
  return answer;
}

async function leaveTrace(
  tx: Transaction,
  { act: words, subject }: { readonly act: string; readonly subject: string | null },
  { holder, request }: HolderCall<unknown>,
): Promise<void> {
  await addAuditEvent(tx, {
    staffId: null,
    act: `${words} by the ${holder.as}`,
    clientId: holder.clientId,
    subject: subject ?? holder.accessId,
    origin: request.ip,
  });
}
