import { describe, expect, it } from "vitest";
import { exportNotebook } from "./export-notebook.ts";
import { anAuthor } from "./testing/an-author.ts";
import { openAgeFile } from "./testing/open-age-file.ts";
import { zip } from "./zip.ts";

const { ring, recoveryKey } = await anAuthor();
const notes = [
  { day: "2026-03-02", text: "He laughed when he spoke of the fire." },
  { day: "2026-03-09", text: "Łukasz — “again” 🙂\n".repeat(9000) },
  { day: "2026-03-16", text: "" },
];

describe("an exported notebook", () => {
  it("opens with the recovery key in an independent implementation of age, word for word", async () => {
    const files = await exportNotebook(notes, ring.recoveryRecipient);
    expect(files.map(({ bytes }) => openAgeFile(bytes, recoveryKey).toString("utf8"))).toEqual(
      notes.map(({ text }) => text),
    );
  });

  it("opens with nobody else's, and not once it was changed", async () => {
    const [file] = await exportNotebook(notes, ring.recoveryRecipient);
    const bytes = file?.bytes ?? new Uint8Array();
    const { recoveryKey: anothers } = await anAuthor();
    expect(() => openAgeFile(bytes, anothers)).toThrow("No stanza is for this identity");
    expect(() => openAgeFile(bytes.with(bytes.length - 1, (bytes.at(-1) ?? 0) ^ 1), recoveryKey)).toThrow();
    // In the line of the authentication code.
    const line = bytes.lastIndexOf(0x0a, bytes.indexOf(0x0a, 180)) - 3;
    expect(() => openAgeFile(bytes.with(line, (bytes[line] ?? 0) ^ 1), recoveryKey)).toThrow();
  });

  it("says of its notes by their names no more than their order", async () => {
    const files = await exportNotebook(notes, ring.recoveryRecipient);
    expect(files.map(({ name }) => name)).toEqual(["note-00001.txt.age", "note-00002.txt.age", "note-00003.txt.age"]);
  });

  it("says how far it has come", async () => {
    const heard: number[] = [];
    await exportNotebook(notes, ring.recoveryRecipient, (done) => heard.push(done));
    expect(heard).toEqual([1, 2, 3]);
  });
});

describe("the archive", () => {
  it("holds every file, stored as it is, with the check sum that the format asks for", () => {
    const bytes = new TextEncoder().encode("123456789");
    const archive = Buffer.from(
      zip([
        { name: "a.age", bytes },
        { name: "b.age", bytes: new Uint8Array() },
      ]),
    );
    expect(archive.readUInt32LE(0)).toBe(0x04034b50);
    // The check value that every description of CRC-32 gives for these nine digits.
    expect(archive.readUInt32LE(14)).toBe(0xcbf43926);
    expect(archive.subarray(35, 44).toString()).toBe("123456789");
    const end = archive.length - 22;
    expect(archive.readUInt32LE(end)).toBe(0x06054b50);
    expect(archive.readUInt16LE(end + 10)).toBe(2);
    const directory = archive.readUInt32LE(end + 16);
    expect(archive.readUInt32LE(directory)).toBe(0x02014b50);
    expect(archive.readUInt32LE(directory + 46 + 5 + 42)).toBe(44);
  });
});
