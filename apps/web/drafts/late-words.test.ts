import { expect, it } from "vitest";
import * as Y from "yjs";
import { lateWords } from "./late-words.ts";

function changesOf(write: (doc: Y.Doc) => void, before: (doc: Y.Doc) => void = () => undefined): Uint8Array[] {
  const doc = new Y.Doc();
  before(doc);
  const changes: Uint8Array[] = [];
  doc.on("update", (change: Uint8Array) => changes.push(change));
  write(doc);
  return changes;
}

it("words typed letter by letter after a signature are read back as they were typed", () => {
  const typing = (doc: Y.Doc) =>
    "He called back.".split("").forEach((letter, index) => doc.getText("t").insert(6 + index, letter));
  expect(lateWords(changesOf(typing, (doc) => doc.getText("t").insert(0, "Saved. ")))).toBe("He called back.");
});

it("words in two places stand on two lines, and what was deleted is not among them", () => {
  const write = (doc: Y.Doc) => {
    doc.getText("one").insert(0, "First.");
    doc.getText("two").insert(0, "Second!!");
    doc.getText("two").delete(6, 2);
  };
  const words = lateWords(changesOf(write)).split("\n");
  expect(words).toEqual(["First.", "Second"]);
});

it("nothing written leaves nothing", () => expect(lateWords([])).toBe(""));
