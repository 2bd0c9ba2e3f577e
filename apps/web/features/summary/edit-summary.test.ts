import { editSummary, noEdits, openSentences, type SummaryEdits } from "@goldthread/clinical/summary/summary-edits.ts";
import { expect, it } from "vitest";
import { addOwn, changeOwn, editSentence, removeOwn, takeAllOn, withoutGone } from "./edit-summary.ts";

const note = [{ kind: "note", id: "n" }] as const;
const summary = (two = "Two.") => ({
  sections: [
    {
      key: "contacts" as const,
      sentences: [
        { key: "contacts/one", text: "One.", sources: note },
        { key: "contacts/two", text: two, sources: note },
      ],
    },
    { key: "risk" as const, sentences: [{ key: "risk/three", text: "Three.", sources: note }] },
  ],
});
const sentence = (edits: SummaryEdits, key: string, of = summary()) =>
  editSummary(of, edits)
    .flatMap(({ sentences }) => sentences)
    .find((one) => one.key === key) ?? expect.fail(`no ${key}`);
const open = (edits: SummaryEdits) => openSentences(editSummary(summary(), edits)).map(({ key }) => key);

it("a sentence waits until somebody takes it on, writes it anew or leaves it out", () => {
  const taken = editSentence(noEdits, sentence(noEdits, "contacts/one"), { isTaken: true });
  const changed = editSentence(taken, sentence(taken, "contacts/two"), { text: "Two, in my words." });
  expect(open(changed)).toEqual(["risk/three"]);
  expect(open(editSentence(changed, sentence(changed, "risk/three"), { isOut: true }))).toEqual([]);
});

it("taking all on brings back nothing that was left out, and nothing that the record says otherwise by now", () => {
  const out = editSentence(noEdits, sentence(noEdits, "risk/three"), { isOut: true });
  const changed = editSentence(out, sentence(out, "contacts/two"), { text: "Mine." });
  const later = summary("Two, and more.");
  const all = takeAllOn(changed, editSummary(later, changed));
  expect(sentence(all, "risk/three", later)).toMatchObject({ isOut: true, isTaken: false });
  expect(sentence(all, "contacts/two", later)).toMatchObject({ text: "Mine.", isTaken: false, isStale: true });
  expect(sentence(all, "contacts/one", later)).toMatchObject({ isTaken: true });
});

it("my words stay mine when I take them on beside what the record says now", () => {
  const mine = editSentence(noEdits, sentence(noEdits, "contacts/two"), { text: "Mine." });
  const later = summary("Two, and more.");
  const kept = editSentence(mine, sentence(mine, "contacts/two", later), { isTaken: true });
  expect(sentence(kept, "contacts/two", later)).toMatchObject({ text: "Mine.", isTaken: true, isStale: false });
  const record = editSentence(mine, sentence(mine, "contacts/two", later), { isTaken: true, text: null });
  expect(sentence(record, "contacts/two", later)).toMatchObject({ text: "Two, and more.", origin: "composed" });
});

it("a sentence of one's own is added, written and taken away again", () => {
  const added = changeOwn(addOwn(noEdits, { id: "o", section: "risk" }), "o", "Seen weekly.");
  expect(sentence(added, "o")).toMatchObject({ text: "Seen weekly.", origin: "own" });
  expect(removeOwn(added, "o").own).toEqual([]);
});

it("a decision about what the record no longer gives is forgotten when it is composed again", () => {
  const taken = editSentence(noEdits, sentence(noEdits, "risk/three"), { isTaken: true });
  expect(withoutGone(taken, ["risk/three"])).toEqual(noEdits);
});
