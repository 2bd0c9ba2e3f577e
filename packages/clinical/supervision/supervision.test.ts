import { describe, expect, it } from "vitest";
import { findClientIdentifiers } from "./find-client-identifiers.ts";
import { missingTo, sumSupervision } from "./hours.ts";

const client = { name: "Orla Featherstone", preferredName: "Birdie", aliases: ["Orly"], recordNumber: "R-0417" };
const find = (text: string) =>
  findClientIdentifiers([{ element: "topics", text }], { clients: [client], staff: ["Ingrid Vossmere"] });

describe("a supervision note", () => {
  it.each([
    "Talked about Orla and the move.",
    "Featherstone's second missed session.",
    "How to answer Birdie when she cries.",
    "Case R-0417: boundaries.",
    "Wrote to orla.f@example.org.",
  ])("must not say whom a case is about: %s", (text) => {
    expect(find(text).certain.length).toBeGreaterThan(0);
  });
  it.each([
    "Case A: boundaries, and how to end on time.",
    "Dr. Vossmere watched a tape; countertransference.",
    "Agreed on two readings about exposure for panic.",
  ])("may say what was worked on: %s", (text) => {
    expect(find(text).certain).toEqual([]);
  });
  it("asks about a word that looks like a name", () => {
    expect(find("Thought about what Marigold said to him.").possible.map(({ text }) => text)).toEqual(["Marigold"]);
  });
});

it("hours count by kind once both have signed, and toward what is to be reached", () => {
  const done = sumSupervision([
    { kind: "individual", minutes: 60, isComplete: true },
    { kind: "individual", minutes: 30, isComplete: true },
    { kind: "group", minutes: 120, isComplete: true },
    { kind: "group", minutes: 90, isComplete: false },
  ]);
  expect(done).toEqual({ individual: 90, group: 120, waiting: 90 });
  expect(missingTo({ totalHours: 10, individualHours: 5 }, done)).toEqual({ total: 390, individual: 210 });
  expect(missingTo({ totalHours: 3, individualHours: 3 }, done)).toEqual({ total: 90, individual: 90 });
  expect(missingTo({ totalHours: 2, individualHours: 1 }, done)).toEqual({ total: 0, individual: 0 });
});
