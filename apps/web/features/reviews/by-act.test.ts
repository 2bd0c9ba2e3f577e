import { expect, it } from "vitest";
import { byAct, type AdditionLine } from "./by-act.ts";

const line = (given: Partial<AdditionLine>): AdditionLine => ({
  additionId: "x1",
  actId: "act1",
  kind: "addendum",
  digest: "0",
  addedAt: "2026-11-21T09:00:00Z",
  authorId: "a1",
  author: "Trainee Fictional",
  noteId: "n1",
  sessionId: "s1",
  clientId: "c1",
  name: "Noor Invented",
  groupId: null,
  group: null,
  happenedAt: "2026-11-20T14:00:00Z",
  isRequired: true,
  ...given,
});

it("says what was added, and to whose note", () => {
  const ofGroup = { groupId: "g", group: "Skills group" };
  const rows = byAct([
    line({}),
    line({ actId: "act2", kind: "correction", ...ofGroup }),
    line({ actId: "act3", kind: "late-entry" }),
  ]);
  expect(rows.map(({ title }) => title)).toEqual([
    "Addendum to the note of Noor Invented",
    "Correction to the group note of Noor Invented",
    "Late entry to the note of Noor Invented",
  ]);
});

it("what was added to a group's part is one row with every note that it is on", () => {
  const ofGroup = { groupId: "g", group: "Skills group" };
  const rows = byAct([
    line({ ...ofGroup, additionId: "x1", noteId: "n1" }),
    line({ ...ofGroup, additionId: "x2", noteId: "n2", name: "Somebody Else" }),
  ]);
  expect(rows.map(({ title, additions }) => [title, additions.map(({ additionId }) => additionId)])).toEqual([
    ["Addendum to Skills group", ["x1", "x2"]],
  ]);
});
