import fc from "fast-check";
import { expect, test } from "vitest";
import { buildEntry, parseEntry } from "./entry.ts";
import type { Entry } from "./entry.ts";
import { ENTRY_KINDS } from "./entry-kinds.ts";
import { toHex } from "./hex.ts";
import { leafHash } from "./merkle.ts";
import { sha256, utf8 } from "./sha256.ts";

function anEntry(over: Partial<Entry> = {}): Entry {
  const subject = toHex(sha256("a record"));
  return { kind: "note-signed", at: "2026-01-31T09:05:00.000Z", subject, salt: new Uint8Array(32).fill(7), ...over };
}

function leafWith(change: (leaf: string) => string): () => Entry {
  return () => parseEntry(change(buildEntry(anEntry()).leaf));
}

test("a leaf is exactly these five fields in this order", () => {
  const { leaf, hash } = buildEntry(anEntry());
  expect(leaf).toBe(
    `{"at":"2026-01-31T09:05:00.000Z","digest":"${toHex(sha256("a record"))}","goldthread":"entry/1",` +
      `"kind":"note-signed","salt":"${"07".repeat(32)}"}`,
  );
  expect(hash).toEqual(leafHash(utf8(leaf)));
});

test("every kind of entry comes back from its leaf as it was", () => {
  const entries = fc.record({
    kind: fc.constantFrom(...ENTRY_KINDS),
    at: fc
      .date({ min: new Date("1970-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
      .map((at) => at.toISOString()),
    subject: fc.uint8Array({ minLength: 32, maxLength: 32 }).map(toHex),
    salt: fc.uint8Array({ minLength: 32, maxLength: 32 }),
  });
  fc.assert(
    fc.property(entries, (entry) => {
      expect(parseEntry(buildEntry(entry).leaf)).toEqual(entry);
    }),
  );
});

test("the same act with another salt is another leaf", () => {
  expect(buildEntry(anEntry()).hash).not.toEqual(buildEntry(anEntry({ salt: new Uint8Array(32) })).hash);
});

test("the list of kinds cannot be changed and names each kind once", () => {
  expect(Object.isFrozen(ENTRY_KINDS)).toBe(true);
  expect(new Set(ENTRY_KINDS).size).toBe(ENTRY_KINDS.length);
});

test.each([
  ["2026-02-30T09:05:00.000Z"],
  ["2026-01-31T24:00:00.000Z"],
  ["2026-01-31T09:05:00Z"],
  ["2026-01-31T09:05:00.000+00:00"],
  ["2026-01-31 09:05:00.000Z"],
  [""],
])("the time %j is refused", (at) => {
  expect(() => buildEntry(anEntry({ at }))).toThrow("at is not a UTC time");
});

test("a digest or a salt of another length or spelling is refused", () => {
  expect(() => buildEntry(anEntry({ subject: "ab" }))).toThrow("digest is not 64");
  expect(() => buildEntry(anEntry({ subject: "AB".repeat(32) }))).toThrow("digest is not 64");
  expect(() => buildEntry(anEntry({ salt: new Uint8Array(31) }))).toThrow("salt is not 32 bytes");
});

test.each([
  ["a further field", (leaf: string) => leaf.replace('"digest"', '"client":"x","digest"'), "its fields are not"],
  ["a missing field", (leaf: string) => leaf.replace('"kind":"note-signed",', ""), "its fields are not"],
  ["another version", (leaf: string) => leaf.replace("entry/1", "entry/2"), "goldthread is not entry/1"],
  ["an unknown kind", (leaf: string) => leaf.replace("note-signed", "note-lost"), "kind is not one of"],
  ["a short salt", (leaf: string) => leaf.replace("0707", ""), "salt is not 32 bytes"],
  ["white space", (leaf: string) => leaf.replace(",", ", "), "not its own canonical form"],
  ["an array", () => "[1,2,3,4,5]", "its fields are not"],
  ["no JSON", () => "leaf", "the text is not JSON"],
])("a leaf with %s is refused", (_, change, message) => {
  expect(leafWith(change)).toThrow(message);
});
