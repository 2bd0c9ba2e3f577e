import type { z } from "zod";
import type { passkeyAnswer } from "@goldthread/api/passkey-answer.ts";
import { findPasskeyFault, parseBase64Url, writePasskeyAct } from "@goldthread/ledger";
import { asPart } from "@goldthread/store/as-part.ts";
import { addAuditEvent } from "@goldthread/store/queries/audit-event.ts";
import { countPasskeyUse, findPasskey, type KnownPasskey } from "@goldthread/store/queries/passkey.ts";
import { refuse } from "../errors.ts";
import type { MemberCall } from "../route.ts";
import type { SignedByPasskey } from "../signing/sign-parts.ts";
import { answerChallenge } from "./challenges.ts";
import { jwkOfCose } from "./jwk-of-cose.ts";
import { needPasskeySite } from "./passkey-site.ts";

export type PasskeyAnswer = z.output<typeof passkeyAnswer>;
export type GivenPasskey = { readonly nonce: string; readonly answer: PasskeyAnswer };

export interface PasskeyProof {
  readonly seed: Uint8Array;
  readonly by: SignedByPasskey;
}

/**
 * Checks a passkey's answer by the very function that checks it years later, and gives what is kept with the signature.
 * Outside the signing transaction: the challenge is used up whatever comes of it.
 */
export async function proveByPasskey(
  { nonce: given, answer }: GivenPasskey,
  wanted: { readonly act: string; readonly subject: string },
  { actor, server, request }: MemberCall<unknown>,
): Promise<PasskeyProof> {
  const nonce = parseBase64Url(given);
  const { sign } = await answerChallenge(server, { nonce, purpose: "sign", staffId: actor.staffId });
  if (sign === undefined || sign.act !== wanted.act || sign.subject !== wanted.subject) refuse("passkey_over");
  const key = await asPart(server.db, "auth", (tx) => findPasskey(tx, answer.credentialId));
  const content = key === undefined ? null : await actOf(key, { given, answer, digests: sign.digests, server });
  const [digest = ""] = sign.digests;
  const fits =
    content !== null && key?.staffId === actor.staffId && (await findPasskeyFault(content, digest)) === undefined;
  if (!fits || !(await isCounted(server, key, answer))) {
    const event = { staffId: actor.staffId, act: "passkey refused", origin: request.ip };
    await asPart(server.db, "auth", (tx) => addAuditEvent(tx, event));
    refuse("passkey_refused");
  }
  return { seed: sign.seed, by: { method: "passkey", at: sign.at, digests: sign.digests, content } };
}

type Given = {
  readonly given: string;
  readonly answer: PasskeyAnswer;
  readonly digests: readonly string[];
  readonly server: MemberCall<unknown>["server"];
};

async function actOf(key: KnownPasskey, { given, answer, digests, server }: Given): Promise<string> {
  const { rpId, origin } = needPasskeySite(server.settings.publicUrl);
  const { algorithm, jwk } = await jwkOfCose(key.publicKey);
  return writePasskeyAct({
    algorithm,
    authenticatorData: answer.authenticatorData,
    clientDataJSON: answer.clientDataJson,
    digests,
    nonce: given,
    origin,
    publicKey: jwk,
    rpId,
    signature: answer.signature,
  });
}

/** Not where the count went back: then there is a copy of the authenticator. */
function isCounted(
  { db, clock }: MemberCall<unknown>["server"],
  { id }: KnownPasskey,
  { authenticatorData }: PasskeyAnswer,
): Promise<boolean> {
  const signCount = countIn(authenticatorData);
  return asPart(db, "auth", (tx) => countPasskeyUse(tx, { id, signCount, at: clock() }));
}

/** How often the authenticator says it was used: bytes 33 to 36, the most significant first. */
function countIn(authenticatorData: string): number {
  const bytes = Buffer.from(authenticatorData, "base64url");
  return bytes.length >= 37 ? bytes.readUInt32BE(33) : 0;
}
