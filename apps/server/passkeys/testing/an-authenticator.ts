import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from "node:crypto";
import { isoCBOR } from "@simplewebauthn/server/helpers";

export interface Asked {
  readonly challenge: string;
  readonly origin?: string;
  readonly rpId?: string;
  /** Left out, somebody was verified. */
  readonly flags?: number;
}

const verified = 0x01 | 0x04;
const withKey = 0x40;

/** For tests: an authenticator in software (ES256), which answers what it is asked and lies where a test wants it to. */
export function anAuthenticator() {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const credentialId = randomBytes(16);
  let count = 0;
  return {
    make({ challenge, flags = verified, ...site }: Asked) {
      const data = Buffer.concat([
        authenticatorData({ ...site, flags: flags | withKey, count }),
        Buffer.alloc(16),
        Buffer.from([0, credentialId.length]),
        credentialId,
        isoCBOR.encode(coseOf(publicKey)),
      ]);
      const attestation = new Map<string, string | Uint8Array | Map<string, string>>([
        ["fmt", "none"],
        ["attStmt", new Map<string, string>()],
        ["authData", new Uint8Array(data)],
      ]);
      return {
        credentialId: credentialId.toString("base64url"),
        clientDataJson: clientData("webauthn.create", challenge, site.origin),
        attestationObject: Buffer.from(isoCBOR.encode(attestation)).toString("base64url"),
        transports: ["internal"],
      };
    },
    answer({ challenge, flags = verified, ...site }: Asked) {
      count += 1;
      const data = authenticatorData({ ...site, flags, count });
      const clientDataJson = clientData("webauthn.get", challenge, site.origin);
      const signed = Buffer.concat([
        data,
        createHash("sha256").update(Buffer.from(clientDataJson, "base64url")).digest(),
      ]);
      return {
        credentialId: credentialId.toString("base64url"),
        clientDataJson,
        authenticatorData: data.toString("base64url"),
        signature: sign("sha256", signed, privateKey).toString("base64url"),
      };
    },
  };
}

function clientData(type: string, challenge: string, origin = "http://localhost:4600"): string {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })).toString("base64url");
}

function authenticatorData({
  rpId = "localhost",
  flags,
  count,
}: {
  rpId?: string;
  flags: number;
  count: number;
}): Buffer {
  const counter = Buffer.alloc(4);
  counter.writeUInt32BE(count);
  return Buffer.concat([createHash("sha256").update(rpId).digest(), Buffer.from([flags]), counter]);
}

function coseOf(publicKey: KeyObject): Map<number, number | Uint8Array> {
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  return new Map<number, number | Uint8Array>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, new Uint8Array(Buffer.from(x, "base64url"))],
    [-3, new Uint8Array(Buffer.from(y, "base64url"))],
  ]);
}
