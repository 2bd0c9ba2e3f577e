import { partToReview } from "@goldthread/clinical/review/part-to-review.ts";
import { review } from "@goldthread/clinical/review/review.ts";
import { lateEntry } from "@goldthread/clinical/review/rules/late-entry.ts";
import { expect, it } from "vitest";
import { dueWords } from "../../time/words.ts";
import type { Writer } from "./api.ts";
import { aroundNote } from "./around-note.ts";

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
  return JSON.parse(JSON.stringify({ session, members: [], objectives: [], contact: null }));
}

function lateFindings(dueAt: string | null, now: string): number {
  const around = aroundNote(
    { writer: aWriter(dueAt), author: "Odessa Fernweather", profile: "us-general", now },
    { client, format: "soap", previous: [], caseload: [] },
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
