import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { day, id, line, optionalLine } from "../field.ts";

/*
 * Keeping: when a record is due to be destroyed and why, legal holds on records, and destruction by two people. None of it
 * opens a note to whoever keeps the records.
 */

const reason = z.object({
  /** "practice" for the practice's own years. */
  ruleId: z.string(),
  ruleTitle: z.string(),
  /** "7 years from the last contact". */
  words: z.string(),
  fromOn: z.string(),
  until: z.string(),
});

/** When a record is due. A hold overrides it. */
const due = z.discriminatedUnion("state", [
  z.object({ state: z.literal("on"), on: z.string(), because: reason, beside: z.array(reason) }),
  z.object({ state: z.literal("in-use"), why: z.enum(["admission", "planned", "member", "draft"]) }),
  z.object({ state: z.literal("unknown"), missing: z.literal("birth-date"), ruleTitle: z.string() }),
]);

const destruction = z.object({
  id: z.uuid(),
  clientId: z.uuid(),
  /** As the record is called today; nobody's once it is gone. */
  clientName: z.string(),
  recordNumber: z.string(),
  dueOn: z.string(),
  ruleTitle: z.string(),
  proposedAt: z.string(),
  proposedBy: z.string(),
  /** Proposed by the caller, who may withdraw and not confirm it. */
  mine: z.boolean(),
  ended: z
    .object({
      step: z.enum(["withdrawn", "confirmed"]),
      actId: z.uuid(),
      at: z.string(),
      by: z.string(),
      /** How many entries of the ledger stand for what is gone, and how many rows of which table went; null where none did. */
      entries: z.number().nullable(),
      counts: z.record(z.string(), z.number()).nullable(),
    })
    .nullable(),
});

export const listRetention = defineEndpoint({
  method: "GET",
  path: "/api/retention",
  summary:
    "Which records are due to be destroyed within a year and why, those that nobody can say it of, and those held",
  input: z.object({}),
  output: z.object({
    today: z.string(),
    records: z.array(
      z.object({
        clientId: z.uuid(),
        name: z.string(),
        recordNumber: z.string(),
        lastContactOn: z.string(),
        due,
        /** Due today or before, and not held. */
        mayBeDestroyed: z.boolean(),
        isHeld: z.boolean(),
      }),
    ),
    /** Records that are listed above for none of these reasons. */
    others: z.number(),
    /** More than the list holds. */
    more: z.boolean(),
    destructions: z.array(destruction),
  }),
});

export const listRetentionRules = defineEndpoint({
  method: "GET",
  path: "/api/retention/rules",
  summary:
    "Every rule of keeping, with its source and whether the fact was checked, and which of them the practice goes by",
  input: z.object({}),
  output: z.object({
    practice: z.object({ years: z.number(), yearsAfterMajority: z.number(), ageOfMajority: z.number() }),
    rules: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        jurisdiction: z.string(),
        recordClass: z.enum(["clinical", "disclosures"]),
        effective: z.string(),
        /** "7 years from the last contact", and what holds for minors and after a death. */
        words: z.array(z.string()),
        cite: z.string(),
        url: z.string().nullable(),
        status: z.enum(["verified", "unverified"]),
        statusOn: z.string(),
        applies: z.boolean(),
      }),
    ),
  }),
});

export const readRetention = defineEndpoint({
  method: "GET",
  path: "/api/clients/:clientId/retention",
  summary: "When this record is due and why, for keepers of the records; its legal holds, for them and the care team",
  input: z.object({ clientId: id }),
  output: z.object({
    /** Null for whoever does not keep the records, and of a record that is gone. */
    due: due.nullable(),
    holds: z.array(
      z.object({
        id: z.uuid(),
        placedAt: z.string(),
        placedBy: z.string(),
        reason: z.string(),
        reference: z.string(),
        lifted: z.object({ at: z.string(), by: z.string(), reason: z.string() }).nullable(),
      }),
    ),
  }),
});

export const placeRecordHold = defineEndpoint({
  method: "POST",
  path: "/api/clients/:clientId/holds",
  summary: "Place a legal hold on a record: nothing of it is destroyed until it is lifted, whatever any rule says",
  input: z.object({
    clientId: id,
    reason: line(500),
    /** The case, the order, the letter. */
    reference: optionalLine(200).default(""),
  }),
  output: z.object({ id: z.uuid() }),
});

export const liftRecordHold = defineEndpoint({
  method: "POST",
  path: "/api/record-holds/:holdId/lift",
  summary: "Lift a legal hold on a record, with a reason",
  input: z.object({ holdId: id, reason: line(500), reference: optionalLine(200).default("") }),
  output: z.object({}),
});

export const proposeDestruction = defineEndpoint({
  method: "POST",
  path: "/api/clients/:clientId/destruction",
  summary: "Propose that a record which is due be destroyed; somebody else confirms",
  input: z.object({
    clientId: id,
    /** The day that was shown: where it is another by now, nothing is proposed. */
    dueOn: day,
  }),
  output: z.object({ id: z.uuid() }),
});

export const confirmDestruction = defineEndpoint({
  method: "POST",
  path: "/api/destructions/:destructionId/confirm",
  summary:
    "Destroy a record that somebody else proposed to destroy; with one's passphrase, given anew. It is not undone",
  input: z.object({ destructionId: id, passphrase: z.string().min(1).max(200) }),
  output: z.object({ actId: z.uuid(), entries: z.number(), counts: z.record(z.string(), z.number()) }),
});

export const withdrawDestruction = defineEndpoint({
  method: "POST",
  path: "/api/destructions/:destructionId/withdraw",
  summary: "Take back a proposal to destroy a record, or decline somebody else's",
  input: z.object({ destructionId: id }),
  output: z.object({}),
});
