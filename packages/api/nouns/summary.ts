import { sourceKinds, summaryKinds, summarySections } from "@goldthread/clinical/summary/summary.ts";
import { origins } from "@goldthread/clinical/summary/summary-edits.ts";
import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { actPasskey } from "../passkey-answer.ts";
import { id, paragraph, passphrase, placeDay } from "../field.ts";

const source = z.object({
  kind: z.enum(sourceKinds),
  id: z.string(),
  /** The day it is about; null where it is not known. */
  day: z.string().nullable(),
  /** Of a group's shared part, its session, to open it there. */
  sessionId: z.uuid().nullable(),
});

const period = {
  kind: z.enum(summaryKinds).default("periodic"),
  /** Both days included. */
  from: placeDay,
  to: placeDay,
};

/** What its author did to a composed summary, and nothing of what was composed but the words it was done to. */
const edits = z.object({
  sentences: z
    .record(
      z.string().max(400),
      z.object({
        isTaken: z.boolean(),
        isOut: z.boolean(),
        /** Null: as it was composed. */
        text: paragraph(4000).nullable(),
        /** What the record said then; empty where it said nothing. */
        of: z.string().max(20_000),
      }),
    )
    .refine((sentences) => Object.keys(sentences).length <= 3000, "expected at most 3000 sentences"),
  own: z.array(z.object({ id, section: z.enum(summarySections), text: paragraph(4000) })).max(300),
});

const composed = z.object({
  kind: z.enum(summaryKinds),
  from: z.string(),
  to: z.string(),
  sections: z.array(
    z.object({
      key: z.enum(summarySections),
      sentences: z.array(
        z.object({
          /** What the sentence is about: the same however the record goes on. */
          key: z.string(),
          text: z.string(),
          sources: z.array(source),
        }),
      ),
    }),
  ),
  /** The first contact on record, to reach back to; null where there is none. */
  firstDay: z.string().nullable(),
  /** The caller's own, unsigned; null where there is none. */
  draft: z.object({ version: z.number(), edits }).nullable(),
});

const client = z.object({
  id: z.uuid(),
  name: z.string(),
  recordNumber: z.string(),
  birthDate: z.string().nullable(),
});
const group = z.object({ id: z.uuid(), name: z.string() });

const keep = {
  ...period,
  /** The version that it was done on; 0: there is none yet. */
  version: z.number().int().min(0).max(1_000_000),
};
const kept = z.object({ version: z.number() });
const proof = { passphrase: passphrase.optional(), passkey: actPasskey.optional() };
const sign = { ...keep, ...proof };
const signed = z.object({ id: z.uuid() });

const summaryList = z.object({
  /** Newest first. */
  signed: z.array(
    z.object({
      id: z.uuid(),
      kind: z.enum(summaryKinds),
      from: z.string(),
      to: z.string(),
      signedAt: z.string(),
      author: z.string(),
    }),
  ),
  /** The caller's own. */
  drafts: z.array(z.object({ kind: z.enum(summaryKinds), from: z.string(), to: z.string(), changedAt: z.string() })),
});

export const readSummary = defineEndpoint({
  method: "GET",
  path: "/api/clients/:clientId/summary",
  summary:
    "What the signed record says of a period, or of the whole of care at discharge, in sentences that each name their sources",
  input: z.object({ clientId: id, ...period }),
  output: composed.extend({ client }),
});

export const keepSummaryDraft = defineEndpoint({
  method: "PUT",
  path: "/api/clients/:clientId/summary/draft",
  summary: "Keep what was done to a client's composed summary: what was taken on, changed, left out, added",
  input: z.object({ clientId: id, ...keep, edits }),
  output: kept,
});

export const signSummary = defineEndpoint({
  method: "POST",
  path: "/api/clients/:clientId/summary/signature",
  summary: "Sign the draft of a client's summary; refused while a sentence waits to be taken on or left out",
  input: z.object({ clientId: id, ...sign }),
  output: signed,
});

export const listClientSummaries = defineEndpoint({
  method: "GET",
  path: "/api/clients/:clientId/summaries",
  summary: "A client's signed summaries, and the caller's own drafts",
  input: z.object({ clientId: id }),
  output: summaryList,
});

export const readGroupSummary = defineEndpoint({
  method: "GET",
  path: "/api/groups/:groupId/summary",
  summary: "What the signed shared parts of a group say of a period; for those who lead it, and naming no member",
  input: z.object({ groupId: id, ...period }),
  output: composed.extend({ group }),
});

export const keepGroupSummaryDraft = defineEndpoint({
  method: "PUT",
  path: "/api/groups/:groupId/summary/draft",
  summary: "Keep what was done to a group's composed summary",
  input: z.object({ groupId: id, ...keep, edits }),
  output: kept,
});

export const signGroupSummary = defineEndpoint({
  method: "POST",
  path: "/api/groups/:groupId/summary/signature",
  summary: "Sign the draft of a group's summary; refused while a sentence waits, or where one names a member",
  input: z.object({ groupId: id, ...sign }),
  output: signed,
});

export const listGroupSummaries = defineEndpoint({
  method: "GET",
  path: "/api/groups/:groupId/summaries",
  summary: "A group's signed summaries, and the caller's own drafts",
  input: z.object({ groupId: id }),
  output: summaryList,
});

export const readSignedSummary = defineEndpoint({
  method: "GET",
  path: "/api/summaries/:summaryId",
  summary: "A signed summary, with its digest and its place in the ledger",
  input: z.object({ summaryId: id }),
  output: z.object({
    id: z.uuid(),
    kind: z.enum(summaryKinds),
    from: z.string(),
    to: z.string(),
    practice: z.string(),
    zone: z.string(),
    client: client.nullable(),
    group: group.nullable(),
    author: z.object({ name: z.string(), credential: z.string() }),
    method: z.string(),
    says: z.string(),
    signedAt: z.string(),
    sections: z.array(
      z.object({
        key: z.enum(summarySections),
        title: z.string(),
        sentences: z.array(z.object({ text: z.string(), origin: z.enum(origins), sources: z.array(source) })),
      }),
    ),
    /** SHA-256 of the content, in hex. */
    digest: z.string(),
    place: z.number().nullable(),
    /** Beside its author's, oldest first. */
    coSignatures: z.array(
      z.object({ name: z.string(), credential: z.string(), method: z.string(), signedAt: z.string() }),
    ),
    /** Notes that it rests on and that were retracted since it was signed, by their day. */
    retracted: z.array(z.object({ id: z.uuid(), day: z.string().nullable() })),
    /** A trainee's that its supervisor has not signed yet. */
    awaitsCoSignature: z.boolean(),
    /** The caller supervises its author and has not signed. */
    toCoSign: z.boolean(),
  }),
});

export const coSignSummary = defineEndpoint({
  method: "POST",
  path: "/api/summaries/:summaryId/co-signature",
  summary: "Co-sign a trainee's summary that was read; until then it leaves in no packet",
  input: z.object({
    summaryId: id,
    digest: z.string().regex(/^[0-9a-f]{64}$/, "expected 64 hexadecimal digits"),
    ...proof,
  }),
  output: signed,
});

/** Answers with application/pdf. */
export const readSummaryPdf = defineEndpoint({
  method: "GET",
  path: "/api/summaries/:summaryId/pdf",
  summary: "A signed summary as PDF",
  input: z.object({ summaryId: id }),
  output: z.unknown(),
});

/** Answers with application/json as a download. */
export const readSummaryJson = defineEndpoint({
  method: "GET",
  path: "/api/summaries/:summaryId/json",
  summary: "A signed summary as JSON: the content to the byte, its ledger entry and proof",
  input: z.object({ summaryId: id }),
  output: z.unknown(),
});
