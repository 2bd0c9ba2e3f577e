import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NamedClient } from "../review/note-to-review.ts";
import { anElement, aSharedPart } from "../testing/a-note.ts";
import { composeGroupSummary, type GroupSession, type GroupSummaryInput } from "./compose-group-summary.ts";

const member = (name: string, preferredName?: string): NamedClient => ({
  name,
  preferredName,
  aliases: undefined,
  pronouns: undefined,
});
const members = [member("Marcus Okafor"), member("Hope Lindqvist"), member("Robert Delgado-Ruiz", "Bobby")];

function aMeeting(nr: number, topic: string, given: Partial<GroupSession> = {}): GroupSession {
  return {
    sessionId: `s${nr}`,
    start: `2026-03-0${nr}T16:00:00Z`,
    status: "held",
    minutes: 90,
    part: {
      id: `p${nr}`,
      body: aSharedPart({
        elements: [anElement({ element: "topic", text: topic })],
        counts: { enrolled: 8, present: 4 + nr, absent: 4 - nr },
      }),
      amended: null,
      interventions: nr === 1 ? ["role play"] : ["role plays", "urge surfing"],
    },
    ...given,
  };
}

const input = (sessions: readonly GroupSession[]): GroupSummaryInput => ({
  zone: "UTC",
  group: { id: "g1", name: "Skills group" },
  sessions,
  members,
});
const march = { kind: "periodic", from: "2026-03-01", to: "2026-03-31" } as const;
const told = (sessions: readonly GroupSession[]) =>
  Object.fromEntries(
    composeGroupSummary(input(sessions), march).sections.map(({ key, sentences }) => [
      key,
      sentences.map(({ text }) => text),
    ]),
  );

describe("a group's month, against what was counted by hand", () => {
  const month = [
    aMeeting(1, "Noticing early signs of stress"),
    aMeeting(2, "Asking for help."),
    aMeeting(3, "", { status: "cancelled", part: null }),
    aMeeting(4, "", { part: null }),
    aMeeting(5, "", { start: "2026-04-01T16:00:00Z" }),
  ];
  it("tells sessions, attendance, topics and interventions", () => {
    expect(told(month)).toEqual({
      sessions: [
        "3 sessions held, 270 minutes in all.",
        "1 session did not take place: 3 March 2026.",
        "Of those held, 1 session had no signed shared part when this was put together.",
      ],
      attendance: [
        "Members present: between 5 and 6 in 2 sessions, 5.5 on average.",
        "Of 16 places, 11 were taken and 5 stayed empty.",
      ],
      topics: ["1 March 2026: Noticing early signs of stress.", "2 March 2026: Asking for help."],
      interventions: [
        "Role play: named in 2 signed shared parts, from 1 March 2026 to 2 March 2026.",
        "Urge surfing: named in 1 signed shared part, on 2 March 2026.",
      ],
    });
  });
});

describe("no member is named", () => {
  it("even where a shared part does: the topic is not told, and that there was one is", () => {
    expect(told([aMeeting(1, "Marcus spoke about his brother"), aMeeting(2, "What Bobby brought")])["topics"]).toEqual([
      "2 more topics on record: a word there may be a member's name, so the shared part is to be read.",
    ]);
  });
  it("not even by a word that is an everyday word, too", () => {
    expect(told([aMeeting(1, "Hope was the theme of the day")])["topics"]?.[0]).toMatch(/^1 more topic on record/);
    expect(told([aMeeting(1, "What gives us hope")])["topics"]).toEqual(["1 March 2026: What gives us hope."]);
  });
  it("and a month that is called like a member stays a month", () => {
    const may = [aMeeting(1, "Asking for help", { start: "2026-05-01T16:00:00Z" })];
    const summary = composeGroupSummary(
      { ...input(may), members: [member("May Whitlock")] },
      { kind: "periodic", from: "2026-05-01", to: "2026-05-31" },
    );
    expect(JSON.stringify(summary)).toContain("1 May 2026: Asking for help.");
  });

  const names = ["Marcus", "Okafor", "Hope", "Lindqvist", "Robert", "Bobby", "Delgado", "Ruiz"];
  const name = fc.constantFrom(...names, "Marcus Okafor", "Hope Lindqvist", "Robert Delgado-Ruiz");
  const around = fc.constantFrom(
    (who: string) => `${who} led the warm-up`,
    (who: string) => `Members thanked ${who} for the idea`,
    (who: string) => `Listening, as ${who} had asked`,
    (who: string) => `Role play by ${who} and another member.`,
  );
  it("whatever the shared parts say of whom", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, around), { maxLength: 4 }), (said) => {
        const sessions = said.map(([who, words], nr) => aMeeting(nr + 1, words(who)));
        const text = JSON.stringify(composeGroupSummary(input(sessions), march));
        for (const one of names) expect(text).not.toContain(one);
      }),
    );
  });
});

it("every sentence of a group's summary rests on this group's shared parts, or on its schedule, and on nothing else", () => {
  const meeting = fc
    .record({
      isSigned: fc.boolean(),
      status: fc.constantFrom("held" as const, "cancelled" as const, "scheduled" as const),
      topic: fc.string({ maxLength: 30 }),
    })
    .map(({ isSigned, status, topic }) => (nr: number) => {
      const made = aMeeting(nr, topic, { status });
      return isSigned && status === "held" ? made : { ...made, part: null };
    });
  fc.assert(
    fc.property(fc.array(meeting, { maxLength: 9 }), (made) => {
      const sessions = made.map((make, nr) => make(nr + 1));
      const parts = new Set(sessions.flatMap(({ part }) => (part === null ? [] : [part.id])));
      const ids = new Set(sessions.map(({ sessionId }) => sessionId));
      for (const { key, sentences } of composeGroupSummary(input(sessions), march).sections)
        for (const { sources } of sentences) {
          expect(sources.length).toBeGreaterThan(0);
          for (const { kind, id } of sources) {
            expect(kind === "shared-part" ? parts.has(id) : kind === "session" && ids.has(id)).toBe(true);
            if (key !== "sessions") expect(kind).toBe("shared-part");
          }
        }
    }),
    { numRuns: 60 },
  );
});
