import { z } from "zod";
import { releaseGrounds } from "@goldthread/clinical/private-notes/release-grounds.ts";
import { defineEndpoint } from "../endpoint.ts";
import { day, id, line, optionalLine, paragraph, version } from "../field.ts";

/*
 * The private notebook: one to an author, sealed in the author's browser. The server keeps bytes that it cannot open and
 * knows neither what kind an item is, nor whom or which session it is about. Days stand where elsewhere moments do.
 */

/** What an item's content is padded to, so that its size says next to nothing; the browser pads (`packages/vault`). */
const paddedKibibytes = [1, 2, 4, 8, 16, 32, 64, 128, 192, 256, 320, 384, 448, 512, 576, 640];
/** Version, generation of the key, nonce and tag. */
const envelopeBytes = 30;
/** How many bytes a sealed item may have: exactly one of these. */
export const sealedSizes = paddedKibibytes.map((kibibytes) => kibibytes * 1024 + envelopeBytes);

const base64Text = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** The number of bytes that a base64 text with padding stands for. */
export function bytesOfBase64(text: string): number {
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  return (text.length / 4) * 3 - padding;
}

function base64(maxBytes: number) {
  return z
    .string()
    .max(Math.ceil(maxBytes / 3) * 4, { error: `expected at most ${maxBytes} bytes`, abort: true })
    .regex(base64Text, { error: "expected base64", abort: true });
}

const sealed = base64(sealedSizes.at(-1) ?? 0).refine(
  (text) => sealedSizes.includes(bytesOfBase64(text)),
  `expected a sealed item: its content padded to ${paddedKibibytes.join(", ")} KiB, and ${envelopeBytes} bytes`,
);

/** `age-encryption.org/v1` in base64, as every age file begins: what is no age file is not taken for a wrapped key. */
const ageFile = base64(16 * 1024).refine(
  (text) => text.startsWith("YWdlLWVuY3J5cHRpb24ub3JnL3Yx"),
  "expected an age file",
);

export const wrapKind = z.enum(["passphrase", "passkey", "recovery"]);

const wrapFields = {
  kind: wrapKind,
  /** What the author calls this way in, such as the device; never more than is needed to tell it from another. */
  label: line(60),
  /** What the browser must know to ask for this way in (a passkey's public identity); nothing secret. */
  hint: optionalLine(2000).default(""),
  wrapped: ageFile,
};

/** Random, made in the browser. A time-ordered UUID would tell when an item was begun. */
const itemId = z.uuid({ version: "v4", error: "expected a random id (UUID version 4)" });

export const sealedItem = z.object({
  id: z.uuid(),
  revision: z.number(),
  /** Empty for what was deleted. */
  sealed: z.string(),
  isDeleted: z.boolean(),
});

export const regime = z.enum(["hipaa", "part2"]);

export const readNotebook = defineEndpoint({
  method: "GET",
  path: "/api/notebook",
  summary: "The caller's own notebook: the ways in to its key, each wrapped, and whether they may begin one",
  input: z.object({}),
  output: z.object({
    exists: z.boolean(),
    wraps: z.array(
      z.object({
        id: z.uuid(),
        kind: wrapKind,
        label: z.string(),
        hint: z.string(),
        wrapped: z.string(),
        createdAt: z.string(),
      }),
    ),
    version: z.number(),
    recoveryProvenAt: z.string().nullable(),
    /** A legal hold stands: nothing sealed and no way in is deleted, and older versions are kept. */
    isHeld: z.boolean(),
    /** Under which law the caller may author private notes, by which credential, and where that is written. */
    authorship: z.object({
      regimes: z.array(regime),
      credential: z.string().nullable(),
      sources: z.array(z.object({ cite: z.string(), isChecked: z.boolean() })),
    }),
  }),
});

export const createNotebook = defineEndpoint({
  method: "POST",
  path: "/api/notebook",
  summary: "Begin the caller's notebook, its key wrapped in at least one way",
  input: z.object({
    wraps: z
      .array(z.object({ id: itemId, ...wrapFields }))
      .min(1, "expected at least one way in")
      .max(20, "expected at most 20 ways in"),
  }),
  output: z.object({ version: z.number() }),
});

export const putWrap = defineEndpoint({
  method: "PUT",
  path: "/api/notebook/wraps/:wrapId",
  summary: "Add a way in to the notebook's key, or replace it",
  input: z.object({ wrapId: itemId, version, ...wrapFields }),
  output: z.object({ version: z.number() }),
});

export const removeWrap = defineEndpoint({
  method: "POST",
  path: "/api/notebook/wraps/:wrapId/remove",
  summary: "Take away a way in; never the last one, and none under a legal hold",
  input: z.object({ wrapId: itemId, version }),
  output: z.object({ version: z.number() }),
});

export const proveRecovery = defineEndpoint({
  method: "POST",
  path: "/api/notebook/recovery-proven",
  summary: "Note that the author has shown that they hold the printed recovery key; none of it is sent",
  input: z.object({}),
  output: z.object({ recoveryProvenAt: z.string() }),
});

export const listItems = defineEndpoint({
  method: "GET",
  path: "/api/notebook/items",
  summary: "Sealed items changed after a revision, oldest change first; ask again from `next` until it is null",
  input: z.object({ since: z.coerce.number().int().min(0).default(0) }),
  output: z.object({ items: z.array(sealedItem), next: z.number().nullable() }),
});

export const saveItem = defineEndpoint({
  method: "PUT",
  path: "/api/notebook/items/:itemId",
  summary: "Keep a sealed item; refused with the other version when it is not based on the newest one",
  input: z.object({
    itemId,
    sealed,
    /** The revision that this was made from; null for a new item. */
    basedOn: z.number().int().positive().nullable(),
  }),
  output: z.object({ revision: z.number() }),
});

export const removeItem = defineEndpoint({
  method: "POST",
  path: "/api/notebook/items/:itemId/remove",
  summary: "Delete a sealed item for good, with what was kept of it; refused under a legal hold",
  input: z.object({ itemId, basedOn: z.number().int().positive() }),
  output: z.object({ revision: z.number() }),
});

export const listKept = defineEndpoint({
  method: "GET",
  path: "/api/notebook/items/:itemId/kept",
  summary: "Older versions of a sealed item that a legal hold kept, oldest first",
  input: z.object({ itemId, after: z.coerce.number().int().min(0).default(0) }),
  output: z.object({
    versions: z.array(z.object({ revision: z.number(), sealed: z.string() })),
    next: z.number().nullable(),
  }),
});

/** On what ground a private note may leave its notebook: `packages/clinical/private-notes/release-grounds.ts`. */
export const releaseGround = z.enum(releaseGrounds.map(({ id: ground }) => ground));

/** What an authorisation must state; its own form, signed for private notes alone. */
export const authorisationElements = z.object({
  information: line(500),
  discloser: line(200),
  recipient: line(200),
  purpose: line(500),
  /** A day, or null with the event that ends it. */
  expiresOn: day.nullable(),
  expiresWith: optionalLine(200).default(""),
  signedBy: line(200),
  /** By what right somebody signed in the client's place; empty where the client did. */
  capacity: optionalLine(200).default(""),
  signedOn: day,
  saysHowToRevoke: z.literal(true, "expected that the form says how to revoke it"),
  saysNothingDependsOnIt: z.literal(true, "expected that the form says that treatment does not depend on it"),
  saysMayBeRedisclosed: z.literal(true, "expected that the form says what may become of it at the recipient"),
  isItsOwnForm: z.literal(true, "expected a form for private notes alone"),
});

const releaseFields = {
  regime,
  ground: releaseGround,
  /** Where the ground is written; the order's number and court where there is one. */
  citation: line(300),
  /** With the ground `authorisation`, and only then. */
  authorisation: authorisationElements.nullable(),
  /** Whose notes these are: for the accounting to the client. Null where the notes are about nobody alone. */
  clientId: id.nullable(),
  recipient: line(200),
  purpose: line(500),
  /** SHA-256 of the packet as the browser made it, in hexadecimal. */
  digest: z.string().regex(/^[0-9a-f]{64}$/, "expected a SHA-256 in hexadecimal"),
};

export const addRelease = defineEndpoint({
  method: "POST",
  path: "/api/notebook/releases",
  summary:
    "Account for private notes that their author gives out. What was given out is made in the browser and not sent",
  input: z.object(releaseFields),
  output: z.object({ id: z.uuid(), at: z.string() }),
});

export const listReleases = defineEndpoint({
  method: "GET",
  path: "/api/notebook/releases",
  summary: "What the caller gave out of their own notebook, newest first",
  input: z.object({ before: z.iso.datetime("expected a time").optional() }),
  output: z.object({
    releases: z.array(z.object({ id: z.uuid(), at: z.string(), ...releaseFields })),
    next: z.string().nullable(),
  }),
});

export const readReleaseAccounting = defineEndpoint({
  method: "GET",
  path: "/api/notebook/accounting/:clientId",
  summary: "For a client's accounting: when, to whom and why private notes about them were given out; not how many",
  input: z.object({ clientId: id }),
  output: z.object({
    releases: z.array(
      z.object({
        id: z.uuid(),
        at: z.string(),
        author: z.string(),
        regime,
        ground: releaseGround,
        citation: z.string(),
        recipient: z.string(),
        purpose: z.string(),
      }),
    ),
  }),
});

export const addNotebookRequest = defineEndpoint({
  method: "POST",
  path: "/api/notebook/requests",
  summary: "Ask an author to look into their notebook",
  input: z.object({
    authorId: id,
    words: paragraph(1000).refine((text) => text.trim() !== "", "expected what to look for"),
  }),
  output: z.object({ id: z.uuid() }),
});

export const listNotebookRequests = defineEndpoint({
  method: "GET",
  path: "/api/notebook/requests",
  summary: "What the caller was asked to look for, and what the caller asked others, newest first",
  input: z.object({}),
  output: z.object({
    requests: z.array(
      z.object({
        id: z.uuid(),
        authorId: z.uuid(),
        authorName: z.string(),
        askedById: z.uuid(),
        askedByName: z.string(),
        askedOn: z.string(),
        words: z.string(),
        /** The day on which the author said that they have looked. It says nothing about what they found. */
        lookedOn: z.string().nullable(),
      }),
    ),
  }),
});

export const closeNotebookRequest = defineEndpoint({
  method: "POST",
  path: "/api/notebook/requests/:requestId/looked",
  summary: "Say that one has looked, and nothing about what was found",
  input: z.object({ requestId: id }),
  output: z.object({}),
});

export const readNotebookStanding = defineEndpoint({
  method: "GET",
  path: "/api/notebook/of/:staffId",
  summary: "Whether a colleague keeps a notebook: yes or no, and nothing else",
  input: z.object({ staffId: id }),
  output: z.object({ exists: z.boolean() }),
});

export const placeNotebookHold = defineEndpoint({
  method: "POST",
  path: "/api/notebook/holds",
  summary: "Place a legal hold on an author's whole notebook: nothing in it is deleted and nothing is opened",
  input: z.object({ authorId: id, reason: line(500) }),
  output: z.object({ id: z.uuid() }),
});

export const liftNotebookHold = defineEndpoint({
  method: "POST",
  path: "/api/notebook/holds/:holdId/lift",
  summary: "Lift a legal hold with a reason",
  input: z.object({ holdId: id, reason: line(500) }),
  output: z.object({}),
});

export const listNotebookHolds = defineEndpoint({
  method: "GET",
  path: "/api/notebook/holds",
  summary: "Legal holds on notebooks, standing and lifted, newest first",
  input: z.object({}),
  output: z.object({
    holds: z.array(
      z.object({
        id: z.uuid(),
        authorId: z.uuid(),
        authorName: z.string(),
        placedAt: z.string(),
        placedBy: z.string(),
        reason: z.string(),
        lifted: z.object({ at: z.string(), by: z.string(), reason: z.string() }).nullable(),
      }),
    ),
  }),
});
