import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseBase64, toBase64 } from "./base64.ts";
import { parseKeyRing, renderKeyRing, wipeKeys } from "./key-ring.ts";
import { anAuthor } from "./testing/an-author.ts";
import { openAgeFile } from "./testing/open-age-file.ts";
import { unwrapWithPassphrase, unwrapWithRecoveryKey, wrapForRecovery, wrapWithPassphrase } from "./wrap.ts";

// As easy as the format allows: the tests would else wait a second for every guess.
const quick = { workFactor: 1 };
const { ring, recoveryKey } = await anAuthor();

describe("the notebook's key", () => {
  it("comes back with the passphrase, and with no other", async () => {
    const wrapped = await wrapWithPassphrase(ring, "seven quiet lamps over the river", quick);
    expect(await unwrapWithPassphrase(wrapped, "seven quiet lamps over the river", ring.author)).toEqual(ring);
    await expect(unwrapWithPassphrase(wrapped, "seven quiet lamps over the rivers", ring.author)).rejects.toThrow(
      "not the notebook's passphrase",
    );
  });

  it("comes back with the same passphrase however a keyboard writes its accents", async () => {
    const wrapped = await wrapWithPassphrase(ring, "caf\u00e9 au lait sans histoire", quick);
    expect(await unwrapWithPassphrase(wrapped, "cafe\u0301 au lait sans histoire", ring.author)).toEqual(ring);
  });

  it("comes back with the recovery key as it was typed from paper, and with no other notebook's", async () => {
    const wrapped = await wrapForRecovery(ring);
    const typed = recoveryKey.toLowerCase().replaceAll(/(.{5})/g, "$1 ");
    expect(await unwrapWithRecoveryKey(wrapped, typed, ring.author)).toEqual(ring);
    const { recoveryKey: anothers } = await anAuthor();
    await expect(unwrapWithRecoveryKey(wrapped, anothers, ring.author)).rejects.toThrow("another notebook");
  });

  it("is no other author's, even where a server hands it to them", async () => {
    const wrapped = await wrapWithPassphrase(ring, "seven quiet lamps over the river", quick);
    await expect(
      unwrapWithPassphrase(wrapped, "seven quiet lamps over the river", crypto.randomUUID()),
    ).rejects.toThrow("another notebook");
  });

  it("does not come back when any byte of what wraps it was changed", async () => {
    const wrapped = await wrapForRecovery(ring);
    const opened = await Promise.allSettled(
      Array.from(wrapped, (byte, at) => unwrapWithRecoveryKey(wrapped.with(at, byte ^ 1), recoveryKey, ring.author)),
    );
    expect(opened.filter(({ status }) => status === "fulfilled")).toEqual([]);
  });

  it("is asked of whoever guesses the passphrase at the price of 2^17 rounds", async () => {
    const wrapped = new TextDecoder().decode(await wrapWithPassphrase(ring, "seven quiet lamps over the river"));
    expect(wrapped).toMatch(/^age-encryption\.org\/v1\n-> scrypt [\w+/]{22} 17\n/);
  });

  it("is read by another implementation of age with the recovery key", async () => {
    const wrapped = await wrapForRecovery(ring);
    expect(parseKeyRing(openAgeFile(wrapped, recoveryKey), ring.author)).toEqual(ring);
  });

  it("lies in its wrap as it was, whatever it is", () => {
    const key = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => new Uint8Array(bytes));
    const keys = fc.array(key, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(keys, fc.uuid(), fc.string(), (some, author, recoveryRecipient) => {
        const any = { author, keys: some, recoveryRecipient };
        expect(parseKeyRing(renderKeyRing(any), author)).toEqual(any);
      }),
    );
  });

  it("is wiped where it is no longer needed", async () => {
    const { ring: other } = await anAuthor();
    wipeKeys(other);
    expect(other.keys).toEqual([new Uint8Array(32)]);
  });

  it("opens what was wrapped by the first version of this program", async () => {
    const vector = JSON.parse(await readFile(new URL("vectors/wraps-1.json", import.meta.url), "utf8"));
    const ofVector = { author: vector.author, keys: [parseBase64(vector.key)], recoveryRecipient: vector.recipient };
    const { passphrase, byPassphrase, recoveryKey: printed, byRecovery } = vector;
    expect(await unwrapWithPassphrase(parseBase64(byPassphrase), passphrase, vector.author)).toEqual(ofVector);
    expect(await unwrapWithRecoveryKey(parseBase64(byRecovery), printed, vector.author)).toEqual(ofVector);
  });
});

describe("base64", () => {
  it("gives back what it was given", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100_000 }), (bytes) => {
        expect(parseBase64(toBase64(bytes))).toEqual(new Uint8Array(bytes));
      }),
      { numRuns: 30 },
    );
    expect(() => parseBase64("*")).toThrow("not base64");
  });
});
