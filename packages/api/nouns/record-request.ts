import { z } from "zod";
import { mostPassedOnAtOnce } from "@goldthread/clinical/disclosure/intermediary-list.ts";
import { requestKinds } from "@goldthread/clinical/disclosure/request-kind.ts";
import { defineEndpoint } from "../endpoint.ts";
import { day, id, line, optionalLine, paragraph } from "../field.ts";
import { documentType } from "./document.ts";

/*
 * The register of requests: what somebody asked of a record, how it was checked who they are, by when it has to be answered,
 * and how it was. A request to amend stands beside its note.
 */

export const requestKind = z.enum(requestKinds.map((kind) => kind.id));
export const requestOutcome = z.enum(["given", "given-in-part", "refused", "withdrawn"]);

/** Whom an intermediary named as having got the records: 42 CFR 2.24. */
const passedOn = z.object({ to: line(120), on: day, what: line(120) });

export const recordRequest = z.object({
  id: z.uuid(),
  clientId: z.uuid(),
  clientName: z.string(),
  kind: requestKind,
  askedBy: z.string(),
  /** What was looked at, so that it is known who asks. */
  identity: z.string(),
  words: z.string(),
  receivedOn: z.string(),
  /** The last day for the answer; null where there is none. */
  dueOn: z.string().nullable(),
  isOverdue: z.boolean(),
  extension: z.object({ because: z.string() }).nullable(),
  answer: z
    .object({
      outcome: requestOutcome,
      on: z.string(),
      words: z.string(),
      by: z.string(),
      /** Whom the intermediary named, with the answer and since; only where the list of an intermediary was asked for. */
      passedOn: z.array(z.object({ to: z.string(), on: z.string(), what: z.string() })),
    })
    .nullable(),
  recordedBy: z.string(),
  /** Scans of the paper by which it was asked: a subpoena, an order, a signed form. Each is a document by its id. */
  papers: z.array(
    z.object({
      id: z.uuid(),
      title: z.string(),
      type: documentType,
      bytes: z.number(),
      version: z.number(),
    }),
  ),
});

export const listRecordRequests = defineEndpoint({
  method: "GET",
  path: "/api/clients/:clientId/requests",
  summary: "What was asked of a record, newest first: by whom, by when it has to be answered, and how it was",
  input: z.object({ clientId: id }),
  output: z.object({
    requests: z.array(recordRequest),
    /** The largest scan that is taken. */
    mostBytes: z.number(),
  }),
});

export const addRecordRequest = defineEndpoint({
  method: "POST",
  path: "/api/clients/:clientId/requests",
  summary: "A request was received: from today on its clock runs",
  input: z.object({
    clientId: id,
    kind: requestKind,
    askedBy: line(200),
    identity: line(300),
    words: paragraph(2000),
    receivedOn: day,
    /** By when the request itself wants it; only of somebody else's. */
    wantedBy: day.nullable().default(null),
  }),
  output: z.object({ id: z.uuid() }),
});

export const extendRecordRequest = defineEndpoint({
  method: "POST",
  path: "/api/requests/:recordRequestId/extension",
  summary: "More time, once, with the reason that was written to whoever asked",
  input: z.object({ recordRequestId: id, because: line(1000) }),
  output: z.object({}),
});

export const answerRecordRequest = defineEndpoint({
  method: "POST",
  path: "/api/requests/:recordRequestId/answer",
  summary: "How a request was answered, and when",
  input: z.object({
    recordRequestId: id,
    outcome: requestOutcome,
    on: day,
    /** What was given, or why not. */
    words: optionalLine(1000).default(""),
    /** Whom the intermediary named, in its order: who got records, on which day, which kind. */
    passedOn: z.array(passedOn).max(mostPassedOnAtOnce).default([]),
  }),
  output: z.object({}),
});

export const addPassedOn = defineEndpoint({
  method: "POST",
  path: "/api/requests/:recordRequestId/passed-on",
  summary: "Add to an answered request more of those whom the intermediary named",
  input: z.object({
    recordRequestId: id,
    passedOn: z.array(passedOn).min(1, "expected at least one").max(mostPassedOnAtOnce),
  }),
  output: z.object({}),
});

export const addRequestPaper = defineEndpoint({
  method: "POST",
  path: "/api/requests/:recordRequestId/papers",
  summary:
    "Add the scan of a subpoena, an order or a signed form to its request: the body is the file, as application/octet-stream, its title stands in the query",
  input: z.object({ recordRequestId: id, title: line(200) }),
  output: z.object({ id: z.uuid() }),
});
