import { describe, expect, it } from "vitest";
import { begunBefore, firstToOpen, latenessWords, missedWords, noteWords, sessionFacts } from "./session-words.ts";

describe("the state of a note in words", () => {
  const session = { status: "held", signed: 3, enrolled: 8, kind: "group" } as const;

  it.each([
    ["none", "No note yet", "empty"],
    ["draft", "Draft", "half"],
    ["part-signed", "3 of 8 signed", "half"],
    ["signed", "All signed", "full"],
    ["upcoming", "Upcoming", "none"],
  ] as const)("%s: %s", (noteState, words, mark) => {
    expect(noteWords({ ...session, noteState })).toEqual({ words, mark });
  });

  it("a session that was not held says why it needs no note", () => {
    expect(noteWords({ ...session, noteState: "not-needed", status: "no-show" }).words).toBe("No-show, no note");
    expect(noteWords({ ...session, noteState: "not-needed", status: "cancelled" }).words).toBe("Cancelled, no note");
    expect(noteWords({ ...session, noteState: "set-aside", status: "cancelled" })).toEqual({
      words: "Cancelled, draft kept",
      mark: "half",
    });
  });
});

describe("where the focus goes when the day opens", () => {
  const signed = { id: "signed", noteState: "signed" } as const;
  const draft = { id: "draft", noteState: "draft" } as const;
  const old = { id: "old", noteState: "none" } as const;
  const later = { id: "later", noteState: "upcoming" } as const;

  it("is the first session of the day that is not written, then an earlier one, then the next to come", () => {
    expect(firstToOpen([signed, draft, later], [old])).toBe("draft");
    expect(firstToOpen([signed, later], [old])).toBe("old");
    expect(firstToOpen([signed, later], [])).toBe("later");
    expect(firstToOpen([signed], [])).toBeNull();
  });
});

describe("the facts of a session at a glance", () => {
  it("say its kind, its way and its place, and a title only where it adds something", () => {
    const facts = {
      service: "group",
      start: "2026-11-22T14:00:00Z",
      plannedStart: null,
      modality: "in-person",
      place: "Room 2",
      name: "Skills",
      title: "Skills",
      unplanned: null,
      contact: null,
    } as const;
    expect(sessionFacts(facts)).toBe("Group · In person · Room 2");
    expect(sessionFacts({ ...facts, title: "Skills: saying no" })).toBe("Group · In person · Room 2 · saying no");
    expect(sessionFacts({ ...facts, title: "Individual session" })).toBe("Group · In person · Room 2");
    expect(sessionFacts({ ...facts, service: "individual", title: "Message", contact: "message" })).toBe("Message");
    expect(sessionFacts({ ...facts, service: "individual", contact: "no-show" })).toBe(
      "Individual · In person · Room 2",
    );
    expect(sessionFacts({ ...facts, service: "individual", modality: "phone", place: "", unplanned: "crisis" })).toBe(
      "Individual · Crisis · Phone",
    );
  });
});

describe("what became of a session", () => {
  it("says by how much it began late", () => {
    const start = "2026-11-22T14:12:00Z";
    expect(latenessWords({ start, plannedStart: "2026-11-22T14:00:00Z" })).toBe("Began 12 min late");
    expect(latenessWords({ start, plannedStart: null })).toBe("");
  });
  it("says who cancelled it, how late, whether it is charged, and why", () => {
    const none = { statusBy: null, statusReason: "", shortNotice: null, charge: null };
    expect(missedWords({ status: "cancelled", ...none })).toBe("Cancelled");
    expect(
      missedWords({ status: "cancelled", statusBy: "client", statusReason: "ill", shortNotice: true, charge: true }),
    ).toBe("Cancelled by the client at short notice, charged: ill");
    expect(missedWords({ ...none, status: "no-show", statusBy: "client", charge: false })).toBe("No-show, not charged");
  });
});

it("the mark for now stands after every session that has begun", () => {
  const sessions = ["2026-11-22T09:00:00Z", "2026-11-22T10:00:00Z"].map((start) => ({ start }));
  expect([begunBefore(sessions, "2026-11-22T08:59:00Z"), begunBefore(sessions, "2026-11-22T09:00:00Z")]).toEqual([
    0, 1,
  ]);
});
