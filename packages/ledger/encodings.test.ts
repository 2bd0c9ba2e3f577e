import { sha256 as inScript } from "@noble/hashes/sha2.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseBase64, toBase64 } from "./base64.ts";
import { isDigestHex, parseHex, toHex } from "./hex.ts";
import { sha256, utf8 } from "./sha256.ts";

test("bytes come back from hexadecimal and from base64 as they were", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(parseHex(toHex(bytes))).toEqual(Uint8Array.from(bytes));
      expect(parseBase64(toBase64(bytes))).toEqual(Uint8Array.from(bytes));
    }),
  );
});

test("a second spelling of the same bytes is refused", () => {
  for (const text of ["AB", "a", "0x00", " 00", "zz"])
    expect(() => parseHex(text)).toThrow("not lowercase hexadecimal");
  for (const text of ["AA", "AB==", "AA ==", "AA==\n", "-_-_", "A===", "é"])
    expect(() => parseBase64(text)).toThrow("not standard base64");
});

test("base64 is that of RFC 4648 section 10", () => {
  expect(["", "f", "fo", "foo", "foob", "fooba", "foobar"].map((text) => toBase64(utf8(text)))).toEqual([
    "",
    "Zg==",
    "Zm8=",
    "Zm9v",
    "Zm9vYg==",
    "Zm9vYmE=",
    "Zm9vYmFy",
  ]);
});

test("SHA-256 is that of FIPS 180, over a text's UTF-8 bytes", () => {
  expect(toHex(sha256("abc"))).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  expect(sha256("é")).toEqual(sha256(Uint8Array.of(0xc3, 0xa9)));
  expect(() => sha256("\ud800")).toThrow("lone surrogate");
});

test("SHA-256 is the same on a server as in a browser, where it is computed in script", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(sha256(bytes)).toEqual(new Uint8Array(inScript(bytes)));
    }),
  );
});

test("a digest is written in one way", () => {
  expect(isDigestHex("ab".repeat(32))).toBe(true);
  for (const text of ["AB".repeat(32), "ab".repeat(31), `${"ab".repeat(32)}\n`]) expect(isDigestHex(text)).toBe(false);
});
