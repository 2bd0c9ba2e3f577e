import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { id, line, optionalLine } from "../field.ts";

export const recordInShort = z.object({ id: z.uuid(), name: z.string(), recordNumber: z.string() });

/** A record that was merged into this one, why, and by which two people. */
export const mergedRecord = recordInShort.extend({
  reason: z.string(),
  proposedBy: z.string(),
  confirmedBy: z.string(),
  confirmedAt: z.string(),
});

/** Beside each other, so that a second person can see whether it is one person. */
const recordToCompare = recordInShort.extend({
  /** Null where unknown or where the reader may not see it. */
  birthDate: z.string().nullable(),
});

export const mergeProposal = z.object({
  id: z.uuid(),
  /** The record that goes into the other; without a name where the reader may not see it. */
  from: recordToCompare,
  /** The record that stays. */
  into: recordToCompare,
  reason: z.string(),
  proposedBy: z.string(),
  proposedAt: z.string(),
  /** Proposed by the caller, who may withdraw and not confirm it. */
  mine: z.boolean(),
});

export const listMerges = defineEndpoint({
  method: "GET",
  path: "/api/merges",
  summary:
    "Merges that wait for a second person: for keepers of the records all, for others those of two records that they treat",
  input: z.object({}),
  output: z.object({ proposed: z.array(mergeProposal) }),
});

export const proposeMerge = defineEndpoint({
  method: "POST",
  path: "/api/merges",
  summary: "Propose that two records are of one person; a second person confirms",
  input: z.object({
    /** The record that goes into the other. */
    fromId: id,
    /** The record that stays. */
    intoId: id,
    reason: line(1000),
  }),
  output: z.object({ id: z.uuid() }),
});

export const confirmMerge = defineEndpoint({
  method: "POST",
  path: "/api/merges/:mergeId/confirm",
  summary: "Confirm a merge that somebody else proposed; it is not undone",
  input: z.object({ mergeId: id, words: optionalLine(1000).default("") }),
  output: z.object({}),
});

export const withdrawMerge = defineEndpoint({
  method: "POST",
  path: "/api/merges/:mergeId/withdraw",
  summary: "Take back a proposal, or decline somebody else's",
  input: z.object({ mergeId: id, words: optionalLine(1000).default("") }),
  output: z.object({}),
});

/** Two records that may be of one person, the one that was begun first as `one`: alike by name and birth date. */
export const alikePair = z.object({ one: recordToCompare, other: recordToCompare });

export const listPairs = defineEndpoint({
  method: "GET",
  path: "/api/alike",
  summary: "Records that may be of one person and that nobody has looked at yet, those found first on top",
  input: z.object({}),
  output: z.object({
    pairs: z.array(alikePair),
    /** There are others; they come up as these are looked at. */
    more: z.boolean(),
  }),
});

export const tellApart = defineEndpoint({
  method: "POST",
  path: "/api/alike/apart",
  summary: "Say of two records that look alike that they are of two people; they are not asked about again",
  input: z.object({ oneId: id, otherId: id }),
  output: z.object({}),
});
