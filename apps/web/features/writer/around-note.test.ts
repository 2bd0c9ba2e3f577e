import { partToReview } from "@goldthread/clinical/review/part-to-review.ts";
import { review } from "@goldthread/clinical/review/review.ts";
import { itemNineFlag } from "@goldthread/clinical/measures/instruments/phq-9.ts";
import { itemAgainstRisk } from "@goldthread/clinical/review/rules/item-against-risk.ts";
import { lateEntry } from "@goldthread/clinical/review/rules/late-entry.ts";
import { scoresAgainstText } from "@goldthread/clinical/review/rules/scores-against-text.ts";
import { somebodyElsesIdentifiers } from "@goldthread/clinical/review/rules/somebody-elses-identifiers.ts";
import { expect, it } from "vitest";
import { dueWords } from "../../time/words.ts";
import type { Writer } from "./api.ts";
import { aroundGroup, aroundNote } from "./around-note.ts";
import { sessionScores } from "./session-scores.ts";

const id = "0192d3a4-0000-7000-8000-000000000001";
const client = { id, name: "Ada Brun", preferredName: "", aliases: [], pronouns: "" };

function aWriter(dueAt: string | null): Writer {
  const session: Partial<Writer["session"]> = {
    kind: "individual",
    service: "individual",
    start: "2026-11-16T14:00:00.000Z",
    stop: "2026-11-16T15:00:00.000Z",
    minutes: 60,
    modality: "in-person",
    serviceCode: null,
    dueAt,
  };
  // Only what is read here.
  return JSON.parse(JSON.stringify({ session, members: [], facilitators: [], objectives: [], contact: null }));
}

function lateFindings(dueAt: string | null, now: string): number {
  const around = aroundNote(
    { writer: aWriter(dueAt), author: "Odessa Fernweather", profile: "us-general", now },
    { client, format: "soap", previous: [], caseload: [], scores: [] },
  );
  const elements = [{ element: "reported" as const, key: null, text: "Slept badly.", spans: [], tags: [] }];
  return review(partToReview({ ...around, elements }), { rules: [lateEntry] }).length;
}

it.each([
  ["2026-11-16T23:00:00.000Z", "2026-11-16T22:59:59.000Z"],
  ["2026-11-16T23:00:00.000Z", "2026-11-16T23:00:00.000Z"],
  ["2026-11-16T23:00:00.000Z", "2026-11-16T23:01:00.000Z"],
  ["2026-11-19T15:00:00.000Z", "2026-11-18T15:00:00.000Z"],
  ["2026-11-19T15:00:00.000Z", "2026-11-20T15:00:00.000Z"],
])("due at %s and written at %s, the reviewer and the sign sheet say the same", (dueAt, now) => {
  expect(lateFindings(dueAt, now)).toBe(dueWords(dueAt, now).late ? 1 : 0);
});

it("holds what the note says of risk and of a score against what the client answered in this session, and in no other", () => {
  const given = (sessionId: string, answeredAt: string, total: number | null, flags: string[]) => ({
    measure: "phq-9",
    sessionId,
    answeredAt,
    total,
    flags,
  });
  const here = [
    given(id, "2026-11-16T14:05:00.000Z", 3, []),
    given(id, "2026-11-16T14:40:00.000Z", 12, [itemNineFlag]),
    given("another", "2026-11-16T15:00:00.000Z", 20, []),
  ];
  const foundIn = (text: string, administrations: typeof here) => {
    const around = aroundNote(
      { writer: aWriter(null), author: "Odessa Fernweather", profile: "us-general", now: "2026-11-16T15:00:00.000Z" },
      { client, format: "soap", previous: [], caseload: [], scores: sessionScores(administrations, id) },
    );
    const elements = [{ element: "assessment" as const, key: null, text, spans: [], tags: [] }];
    const found = review(partToReview({ ...around, elements }), { rules: [itemAgainstRisk, scoresAgainstText] });
    return found.map(({ rule }) => rule);
  };
  expect(foundIn("PHQ-9 today: 12. Denies suicidal ideation.", here)).toEqual(["item-against-risk"]);
  expect(foundIn("PHQ-9 today: 3. Asked about item 9: a fleeting thought, no intent.", here)).toEqual([
    "scores-against-text",
  ]);
  expect(foundIn("PHQ-9 today: 12. Denies suicidal ideation.", here.slice(2))).toEqual([]);
  const incomplete = [given(id, "2026-11-16T14:40:00.000Z", null, [itemNineFlag])];
  expect(foundIn("PHQ-9 today: 7. Denies suicidal ideation.", incomplete)).toEqual(["item-against-risk"]);
});

it("holds a member's part of a group against that member's own answers", () => {
  const scores = [{ measure: "phq-9", total: 12, flags: [itemNineFlag] }];
  const foundIn = (text: string, answered: typeof scores) => {
    // Only what is read here.
    const member = JSON.parse(
      JSON.stringify({ client, attendance: { status: "present", minutes: 60 }, objectives: [], scores: answered }),
    );
    const around = aroundGroup(
      { writer: aWriter(null), author: "Odessa Fernweather", profile: "us-general", now: "2026-11-16T15:00:00.000Z" },
      { member, shared: null, peers: [] },
    );
    const elements = [{ element: "narrative" as const, key: null, text, spans: [], tags: [] }];
    const found = review(partToReview({ ...around, elements }), { rules: [itemAgainstRisk, scoresAgainstText] });
    return found.map(({ rule }) => rule);
  };
  expect(foundIn("Denies suicidal ideation.", scores)).toEqual(["item-against-risk"]);
  expect(foundIn("PHQ-9 today: 3.", scores)).toEqual(["scores-against-text"]);
  expect(foundIn("PHQ-9 today: 12. Denies suicidal ideation.", [])).toEqual([]);
});

it("knows the client's own record number, however it is written, from somebody else's", () => {
  const foundIn = (text: string) => {
    const around = aroundNote(
      { writer: aWriter(null), author: "Odessa Fernweather", profile: "us-general", now: "2026-11-16T15:00:00.000Z" },
      { client, recordNumber: "GT-004182", format: "soap", previous: [], caseload: [], scores: [] },
    );
    const elements = [{ element: "assessment" as const, key: null, text, spans: [], tags: [] }];
    return review(partToReview({ ...around, elements }), { rules: [somebodyElsesIdentifiers] }).length;
  };
  expect(foundIn("MRN gt 004-182 is on the form.")).toBe(0);
  expect(foundIn("MRN gt 004-183 is on the form.")).toBe(1);
});

it("dates an earlier note by its own practice's day, also of an evening session", () => {
  const content = {
    format: "soap",
    session: { start: "2026-11-10T02:30:00.000Z", zone: "America/Los_Angeles" },
    elements: [],
    segments: [],
    version: 1,
    authorId: null,
    isContact: false,
  };
  const { previousNotes } = aroundNote(
    { writer: aWriter(null), author: "Odessa Fernweather", profile: "us-general", now: "2026-11-16T15:00:00.000Z" },
    {
      client,
      format: "soap",
      previous: [
        { id, author: "Odessa Fernweather", signedAt: "2026-11-10T04:00:00.000Z", late: false, content, shared: null },
      ],
      caseload: [],
      scores: [],
    },
  );
  expect(previousNotes).toEqual([{ id, date: "2026-11-09", text: "" }]);
});
