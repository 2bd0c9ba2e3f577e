import { expect, it } from "vitest";
import { bySession, type CoSignLine } from "./by-session.ts";

const line = (given: Partial<CoSignLine>): CoSignLine => ({
  noteId: "n1",
  sessionId: "s1",
  clientId: "c1",
  name: "Noor Invented",
  authorId: "a1",
  author: "Trainee Fictional",
  groupId: null,
  group: null,
  happenedAt: "2026-11-20T14:00:00Z",
  signedAt: "2026-11-20T15:00:00Z",
  digest: "0",
  isRequired: true,
  returnedAt: null,
  comments: 0,
  additions: [],
  ...given,
});

it("a group's session is one row with its notes; an individual note is a row of its own", () => {
  const ofGroup = { sessionId: "s2", group: "Skills group", groupId: "g" };
  const rows = bySession([
    line({}),
    line({ ...ofGroup, noteId: "n2" }),
    line({ ...ofGroup, noteId: "n3", name: "Somebody Else" }),
  ]);
  expect(rows.map(({ title, notes }) => [title, notes.map(({ noteId }) => noteId)])).toEqual([
    ["Noor Invented", ["n1"]],
    ["Skills group", ["n2", "n3"]],
  ]);
});

it("what two people wrote of one session are two rows", () => {
  const rows = bySession([line({}), line({ authorId: "a2", author: "Somebody Else", noteId: "n4" })]);
  expect(rows).toHaveLength(2);
});
