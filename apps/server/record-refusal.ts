import type { Endpoint } from "@goldthread/api/endpoint.ts";
import type { RefusalCode } from "@goldthread/api/refusal.ts";
import { asActor } from "@goldthread/store/as-actor.ts";
import { addAuditEvent } from "@goldthread/store/queries/audit-event.ts";
import { z } from "zod";
import { Refusal } from "./errors.ts";
import { errorFacts } from "./http/safe-log.ts";
import type { Audit, MemberCall } from "./route.ts";

/**
 * Tries at what is signed, at what is not one's own, at what is held or not due, and at doing alone what takes two. A slip
 * of the hand, or a question asked back, is none.
 */
const tries: ReadonlySet<RefusalCode> = new Set([
  "not_found",
  "may_not_sign",
  "licence_ended",
  "credential_does_not_sign",
  "already_signed",
  "draft_differs",
  "note_differs",
  "passage_differs",
  "signed_by_you",
  "session_documented",
  "attendance_stands",
  "retracted_already",
  "not_retracted",
  "amendment_decided",
  "amendment_not_denied",
  "charge_handed_over",
  "record_held",
  "record_not_due",
  "notebook_held",
  "destruction_needs_another",
  "merge_needs_another",
  "review_needs_another",
  "review_by_another",
]);

/**
 * Puts a refused try on record: who, what, the id that they named, why not. What is not there and what is not theirs are
 * one, as in the answer. What was rolled back takes its own trace with it, so this is a transaction of its own; when it
 * fails, the refusal is answered all the same and the log says so.
 */
export async function recordRefusal(
  error: unknown,
  { route, call }: { readonly route: Tried; readonly call: MemberCall<unknown> },
): Promise<void> {
  if (!(error instanceof Refusal) || !tries.has(error.code)) return;
  const { server, actor, request } = call;
  const subject = `${what(route)}, ${idIn(request.params)} (${error.code})`.slice(0, 200);
  const { staffId } = actor;
  try {
    await asActor(server.db, { staffId }, (tx) =>
      addAuditEvent(tx, { staffId, act: "refused", subject, origin: request.ip }),
    );
  } catch (cause) {
    request.log.error({ error: errorFacts(cause) }, "a refused try could not be put on record");
  }
}

type Tried = { readonly endpoint: Endpoint; readonly audit?: Audit };

function what({ endpoint, audit }: Tried): string {
  return audit?.act ?? `${endpoint.method} ${endpoint.path}`;
}

const params = z.record(z.string(), z.string()).catch({});

/** The first id in the address, in small letters as everywhere; ids are nobody's words. */
function idIn(given: unknown): string {
  return Object.values(params.parse(given))[0]?.toLowerCase() ?? "nothing by name";
}
