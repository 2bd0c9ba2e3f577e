import { afterEach, expect, test, vi } from "vitest";
import { signerFromSeed, verifyEd25519 } from "./ed25519.ts";
import { utf8 } from "./sha256.ts";
import { verifyInScript } from "./verify-in-script.ts";
import { parseVerifierKey } from "./verifier-key.ts";

afterEach(() => void vi.restoreAllMocks());

const signer = await signerFromSeed({ name: "records.example/ledger", seed: new Uint8Array(32).fill(5) });
const publicKey = new Uint8Array(parseVerifierKey(signer.vkey).publicKey);
const signature = new Uint8Array(await signer.sign(utf8("a text")));

test("a browser without Ed25519 comes to the same verdict by script", async () => {
  expect(verifyInScript(publicKey, utf8("a text"), signature)).toBe(true);
  expect(verifyInScript(publicKey, utf8("a test"), signature)).toBe(false);
  expect(verifyInScript(new Uint8Array(32).fill(0xff), utf8("a text"), signature)).toBe(false);
  const refuse = vi.spyOn(globalThis.crypto.subtle, "importKey").mockRejectedValue(new Error("NotSupportedError"));
  expect(await verifyEd25519(publicKey, utf8("a text"), signature)).toBe(true);
  expect(await verifyEd25519(publicKey, utf8("a test"), signature)).toBe(false);
  expect(refuse).toHaveBeenCalled();
});
