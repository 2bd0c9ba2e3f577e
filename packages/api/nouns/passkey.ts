import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { id, line, passphrase, version } from "../field.ts";
import { me } from "./me.ts";
import { creationOptions, madeKey, passkeyAnswer, requestOptions } from "../passkey-answer.ts";
import { sign } from "./session.ts";

export const listPasskeys = defineEndpoint({
  method: "GET",
  path: "/api/me/passkeys",
  summary: "The passkeys of whoever is signed in, and whether this address can have any",
  input: z.object({}),
  output: z.object({
    /** Browsers know passkeys on https, and on localhost; not on an address of numbers. */
    isAvailable: z.boolean(),
    rpId: z.string(),
    passkeys: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        addedAt: z.string(),
        usedAt: z.string().nullable(),
        /** False where Goldthread was reached at another address then: it works there only. */
        isOfHere: z.boolean(),
        version: z.number(),
      }),
    ),
  }),
});

export const askToAddPasskey = defineEndpoint({
  method: "POST",
  path: "/api/me/passkeys/options",
  summary: "What to ask the authenticator for a new passkey; needs a fresh proof (refusal `proof_needed`)",
  input: z.object({ passphrase: passphrase.optional() }),
  output: z.object({ options: creationOptions }),
});

export const addPasskey = defineEndpoint({
  method: "POST",
  path: "/api/me/passkeys",
  summary: "Keep the passkey that the authenticator made",
  input: z.object({ name: line(80), made: madeKey }),
  output: z.object({ id: z.uuid() }),
});

export const changePasskey = defineEndpoint({
  method: "PATCH",
  path: "/api/me/passkeys/:passkeyId",
  summary: "Name a passkey",
  input: z.object({ passkeyId: id, name: line(80), version }),
  output: z.object({ version: z.number() }),
});

export const removePasskey = defineEndpoint({
  method: "DELETE",
  path: "/api/me/passkeys/:passkeyId",
  summary: "Remove a passkey; what it signed stays valid",
  input: z.object({ passkeyId: id }),
  output: z.object({}),
});

export const askToSignIn = defineEndpoint({
  method: "POST",
  path: "/api/sign-in/passkey/options",
  summary: "What to ask the authenticator for a sign-in by passkey",
  input: z.object({}),
  output: z.object({ options: requestOptions }),
});

export const signInByPasskey = defineEndpoint({
  method: "POST",
  path: "/api/sign-in/passkey",
  summary: "Sign in by passkey",
  input: z.object({ answer: passkeyAnswer }),
  output: me,
});

export const askToSign = defineEndpoint({
  method: "POST",
  path: "/api/sessions/:sessionId/sign/passkey",
  summary: "What to ask the authenticator so that it signs exactly these parts; nothing is signed by this",
  input: sign.input.pick({ sessionId: true, parts: true }),
  output: z.object({
    /** Goes back with the answer. */
    nonce: z.string(),
    /** SHA-256 of each note that would be made, in order. */
    digests: z.array(z.string()),
    options: requestOptions,
  }),
});
