import { isBlank } from "@goldthread/clinical/note/is-blank.ts";
import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { day, id, line, optionalLine, paragraph, passphrase } from "../field.ts";
import { actPasskey } from "../passkey-answer.ts";

/*
 * Supervision notes: what two people met about, signed by both and read by the two alone. They are no part of any client's
 * record and name no client.
 */

const kind = z.enum(["individual", "group"]);
const place = z.enum(["in-person", "remote"]);

const words = {
  /** Everybody else who was there, in group supervision. */
  present: optionalLine(500).default(""),
  topics: paragraph(8000).refine((text) => !isBlank(text), "expected what was worked on"),
  risk: paragraph(4000).default(""),
  recommendations: paragraph(4000).default(""),
  followUp: paragraph(4000).default(""),
};

const method = z.enum(["passphrase", "passkey"]);
const signature = z.object({ name: z.string(), credential: z.string(), at: z.string(), method });

const proof = { passphrase: passphrase.optional(), passkey: actPasskey.optional() };

const supervisionNote = z.object({
  id: z.uuid(),
  supervisorId: z.uuid(),
  superviseeId: z.uuid(),
  on: z.string(),
  minutes: z.number(),
  kind,
  place,
  present: z.string(),
  topics: z.string(),
  risk: z.string(),
  recommendations: z.string(),
  followUp: z.string(),
  /** By whom it was written. */
  first: signature,
  second: signature.nullable(),
  /** The caller is the one who has not signed. */
  isMineToSign: z.boolean(),
  /** SHA-256 of what was signed: what the second signature is over. */
  digest: z.string(),
});

export const listSupervision = defineEndpoint({
  method: "GET",
  path: "/api/supervision",
  summary:
    "The caller's supervision notes on either side, and the hours of each pair by kind, toward what is to be reached",
  input: z.object({}),
  output: z.object({
    notes: z.array(supervisionNote),
    pairs: z.array(
      z.object({
        supervisorId: z.uuid(),
        supervisorName: z.string(),
        superviseeId: z.uuid(),
        superviseeName: z.string(),
        isCurrent: z.boolean(),
      }),
    ),
    totals: z.array(
      z.object({
        superviseeId: z.uuid(),
        superviseeName: z.string(),
        /** Minutes in notes that both have signed, and of those that wait. Of these two people's notes alone. */
        individual: z.number(),
        group: z.number(),
        waiting: z.number(),
        goal: z.object({ totalHours: z.number(), individualHours: z.number(), version: z.number() }).nullable(),
        /** Minutes that are still missing; null where no goal is set. */
        missing: z.object({ total: z.number(), individual: z.number() }).nullable(),
      }),
    ),
  }),
});

export const addSupervisionNote = defineEndpoint({
  method: "POST",
  path: "/api/supervision/notes",
  summary: "Write and sign a supervision note; the other of the two signs it next. Refused where it names a client",
  input: z.object({
    supervisorId: id,
    superviseeId: id,
    on: day,
    minutes: z.number().int().min(5).max(600),
    kind,
    place,
    ...words,
    /** What looks like a name is nobody's: said by whoever writes. */
    namesNobody: z.boolean().default(false),
    ...proof,
  }),
  output: z.object({ id: z.uuid() }),
});

export const signSupervisionNote = defineEndpoint({
  method: "POST",
  path: "/api/supervision/notes/:supervisionNoteId/signature",
  summary: "Sign a supervision note as the second of the two, over the digest that was shown",
  input: z.object({ supervisionNoteId: id, digest: line(64), ...proof }),
  output: z.object({}),
});

export const putSupervisionGoal = defineEndpoint({
  method: "PUT",
  path: "/api/supervision/goals/:superviseeId",
  summary: "How many hours are to be reached, and how many of them individual",
  input: z.object({
    superviseeId: id,
    totalHours: z.number().int().min(1).max(10_000),
    individualHours: z.number().int().min(0).max(10_000),
    /** 0 where none is set yet. */
    version: z.number().int().min(0),
  }),
  output: z.object({ version: z.number() }),
});
