import { elementText, readDraft } from "@goldthread/draft";
import { expect, it } from "vitest";
import * as Y from "yjs";
import { beginWith } from "./begin-with.ts";

const schedule = [{ element: "narrative", text: "The client did not come.\n", from: "template:schedule" }];

it("an empty draft begins with the schedule's facts, which say where they come from", () => {
  const doc = new Y.Doc();
  beginWith(doc, schedule);
  expect(readDraft(doc).elements).toMatchObject([
    { element: "narrative", text: "The client did not come.\n", spans: [{ from: "template:schedule" }] },
  ]);
});

it("opened again, or taken out by its author, they do not come back", () => {
  const doc = new Y.Doc();
  beginWith(doc, schedule);
  beginWith(doc, schedule);
  expect(readDraft(doc).elements[0]?.text).toBe("The client did not come.\n");
  elementText(doc, "narrative").delete(0, 25);
  beginWith(doc, schedule);
  expect(readDraft(doc).elements).toEqual([]);
});

it("a draft with words of its own is left alone", () => {
  const doc = new Y.Doc();
  elementText(doc, "reported").insert(0, "Called back.");
  beginWith(doc, schedule);
  expect(readDraft(doc).elements.map(({ element }) => element)).toEqual(["reported"]);
});
