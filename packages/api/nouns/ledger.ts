import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { id } from "../field.ts";

/** A size of the ledger, as it stands in an address. */
const size = z.coerce
  .number("expected a number of entries")
  .int("expected a number of entries")
  .min(0, "expected a number of entries")
  .max(Number.MAX_SAFE_INTEGER, "expected a number of entries");

const jwk = z.object({
  alg: z.literal("EdDSA"),
  crv: z.literal("Ed25519"),
  kid: z.string(),
  kty: z.literal("OKP"),
  use: z.literal("sig"),
  x: z.string(),
});
/** Of checkpoints up to that size; a restored copy goes on under a key of its own. */
const earlierKey = z.object({ vkey: z.string(), upTo: z.number() });

export const readLedgerKeys = defineEndpoint({
  method: "GET",
  path: "/api/ledger/keys",
  summary: "The public key that signs the ledger's checkpoints, as verifier key and as JWK; for everybody",
  input: z.object({}),
  output: z.object({
    /** `name+id+base64`, the form of C2SP's signed note. */
    vkey: z.string(),
    /** JSON Web Keys (RFC 7517): the present one first, then those that signed before. */
    keys: z.array(jwk),
    /** Oldest first. */
    earlier: z.array(earlierKey.extend({ kid: z.string() })),
  }),
});

export const readLedgerCheckpoint = defineEndpoint({
  method: "GET",
  path: "/api/ledger/checkpoint",
  summary: "The ledger's newest signed checkpoint, to be kept by somebody outside; for everybody",
  input: z.object({}),
  output: z.object({
    size: z.number(),
    signedAt: z.string(),
    /** A C2SP signed note, three lines and a signature. */
    checkpoint: z.string(),
  }),
});

export const readLedgerConsistency = defineEndpoint({
  method: "GET",
  path: "/api/ledger/consistency",
  summary: "What proves that the ledger of `to` entries begins with that of `from` entries; for everybody",
  input: z.object({ from: size, to: size }),
  output: z.object({
    from: z.number(),
    to: z.number(),
    proof: z.array(z.string()),
    /** Which keys a kept checkpoint may be signed by, oldest first; none where the ledger had one key only. */
    earlier: z.array(earlierKey),
  }),
});

/** Answers with text/html as a download: one file that carries the note and checks it without a network. */
export const readNotePage = defineEndpoint({
  method: "GET",
  path: "/api/notes/:noteId/verify.html",
  summary: "The signed note as a page that checks itself, in any browser and without a network",
  input: z.object({ noteId: id }),
  output: z.unknown(),
});
