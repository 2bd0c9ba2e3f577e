import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { describe, expect, it } from "vitest";
import { toBase64Url } from "../base64url.ts";
import { sha256, utf8 } from "../sha256.ts";
import { toHex } from "../hex.ts";
import { anExportedNote } from "./an-exported-note.ts";
import { renderExportedNote } from "./exported-note.ts";
import { writePasskeyAct, type PasskeyAlgorithm, type WrittenPasskeyAct } from "./passkey-act.ts";
import { passkeyChallenge } from "./passkey-challenge.ts";
import { verifyExportedNote } from "./verify-exported-note.ts";
import { findPasskeyFault } from "./verify-passkey-act.ts";

const digest = toHex(sha256("a note"));
const nonce = new Uint8Array(32).fill(4);
const keys = {
  ES256: generateKeyPairSync("ec", { namedCurve: "P-256" }),
  EdDSA: generateKeyPairSync("ed25519"),
  RS256: generateKeyPairSync("rsa", { modulusLength: 2048 }),
} as const;

type Lie = { readonly origin?: string; readonly rpId?: string; readonly flags?: number; readonly type?: string };

function anAct(algorithm: PasskeyAlgorithm, over: readonly string[] = [digest], lie: Lie = {}): WrittenPasskeyAct {
  const { origin = "https://records.example", rpId = "records.example", flags = 0x05, type = "webauthn.get" } = lie;
  const { publicKey, privateKey } = keys[algorithm];
  const challenge = toBase64Url(passkeyChallenge(over, nonce));
  const client = utf8(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const data = Buffer.concat([createHash("sha256").update(rpId).digest(), Buffer.from([flags, 0, 0, 0, 1])]);
  const message = Buffer.concat([data, createHash("sha256").update(client).digest()]);
  const { x = "", y = "", e = "", n = "" } = publicKey.export({ format: "jwk" });
  const jwk = {
    ES256: { crv: "P-256", kty: "EC", x, y },
    EdDSA: { crv: "Ed25519", kty: "OKP", x },
    RS256: { e, kty: "RSA", n },
  };
  return {
    algorithm,
    authenticatorData: toBase64Url(data),
    clientDataJSON: toBase64Url(client),
    digests: over,
    nonce: toBase64Url(nonce),
    origin: "https://records.example",
    publicKey: jwk[algorithm],
    rpId: "records.example",
    signature: toBase64Url(sign(algorithm === "EdDSA" ? null : "sha256", message, privateKey)),
  };
}

const faultOf = (act: WrittenPasskeyAct, over = digest) => findPasskeyFault(writePasskeyAct(act), over);

describe("a passkey's signature", () => {
  it.each(["ES256", "EdDSA", "RS256"] as const)(
    "by %s fits the note that it was asked about, and no other",
    async (algorithm) => {
      expect(await faultOf(anAct(algorithm))).toBeUndefined();
      expect(await faultOf(anAct(algorithm, ["ab".repeat(32), digest]))).toBeUndefined();
      expect(await faultOf(anAct(algorithm), "ab".repeat(32))).toBe("it is over other notes");
      const other = anAct(algorithm === "ES256" ? "EdDSA" : "ES256");
      expect(await faultOf({ ...anAct(algorithm), signature: other.signature })).toBe(
        "the passkey's signature does not fit",
      );
    },
  );

  it("that was made elsewhere, unverified, or for something else is named", async () => {
    const act = anAct("ES256");
    expect(await faultOf(anAct("ES256", [digest], { type: "webauthn.create" }))).toContain("something else");
    expect(await faultOf(anAct("ES256", [digest], { origin: "https://evil.example" }))).toBe(
      "the browser was at another address",
    );
    expect(await faultOf(anAct("ES256", [digest], { rpId: "evil.example" }))).toContain("another address");
    expect(await faultOf(anAct("ES256", [digest], { flags: 0x04 }))).toBe("nobody was there");
    expect(await faultOf(anAct("ES256", [digest], { flags: 0x01 }))).toContain("did not check who");
    expect(await faultOf({ ...act, digests: [digest, "ab".repeat(32)] })).toContain("challenge");
    expect(await faultOf({ ...act, rpId: "ample" })).toContain("does not belong");
    expect(await faultOf({ ...act, authenticatorData: "AAAA" })).toContain("cut short");
    expect(await findPasskeyFault("{}", digest)).toContain("passkey: ");
    expect(await findPasskeyFault("no JSON", digest)).toBe("it cannot be read");
  });

  it("in an exported note: whichever byte of it is changed is noticed", async () => {
    const note = await anExportedNote({ passkeyOver: async (over) => writePasskeyAct(anAct("ES256", [over])) });
    const text = renderExportedNote(note);
    expect(await verifyExportedNote(utf8(text))).toMatchObject({ ok: true, findings: [] });
    const [start, end] = [text.indexOf('"passkey": "{'), text.indexOf('"entry": {')];
    for (let at = utf8(text.slice(0, start)).length + 14; at < utf8(text.slice(0, end)).length - 10; at += 3) {
      const changed = utf8(text);
      changed[at] = (changed[at] ?? 0) ^ 0x01;
      expect([at, (await verifyExportedNote(changed)).ok]).toEqual([at, false]);
    }
  });
});
