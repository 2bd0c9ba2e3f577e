import { expect, it } from "vitest";
import type { TimelineItem } from "../../api-types.ts";
import type { MedicationChange } from "../homework/api.ts";
import { marksOf, withMarks } from "./timeline-marks.ts";

const item = (start: string) => ({ start, sessionId: start }) as TimelineItem;
const change: MedicationChange = {
  id: "1",
  what: "started",
  basis: "reported",
  name: "Sertraline",
  dose: "50 mg",
  onDay: "2026-03-10",
  reason: "Low mood",
  recordedBy: "Somebody",
  recordedAt: "2026-03-11T10:00:00.000Z",
  withdrawnAt: null,
  withdrawnBy: null,
  withdrawnWhy: "",
};

it("medication stands between the sessions where it was started, and nothing withdrawn stands there", () => {
  const [mark] = marksOf({ changes: [change], risk: undefined, summaries: [] }, "UTC");
  expect(mark?.words).toBe("Sertraline 50 mg started, as reported: Low mood");
  expect(
    marksOf(
      { changes: [{ ...change, withdrawnAt: "2026-03-12T10:00:00.000Z" }], risk: undefined, summaries: [] },
      "UTC",
    ),
  ).toEqual([]);
  const items = [item("2026-03-12T10:00:00.000Z"), item("2026-03-05T10:00:00.000Z")];
  const lines = withMarks(items, [mark!], { hasMore: false });
  expect(lines.map((line) => line.mark?.kind ?? "session")).toEqual(["session", "medication", "session"]);
});

it("what is older than the sessions shown so far waits for its page", () => {
  const [mark] = marksOf({ changes: [{ ...change, onDay: "2026-01-01" }], risk: undefined, summaries: [] }, "UTC");
  const items = [item("2026-03-12T10:00:00.000Z")];
  expect(withMarks(items, [mark!], { hasMore: true })).toHaveLength(1);
  expect(withMarks(items, [mark!], { hasMore: false })).toHaveLength(2);
});

it("a risk concern stands where it was opened and where it was closed, with how", () => {
  const concern = {
    id: "c",
    summary: "Spoke of not going on",
    openedAt: "2026-03-01T10:00:00.000Z",
    openedBy: "Somebody",
    answeredAt: null,
    byLink: false,
    administrationId: null,
    closedAt: "2026-03-08T10:00:00.000Z",
    closedBy: "Somebody",
    disposition: "safety-plan" as const,
    outcome: "Plan made.",
    actedBy: "Somebody",
    actedAt: "2026-03-08T10:00:00.000Z",
  };
  const marks = marksOf(
    { changes: [], risk: { concerns: [concern], inquiries: [], safetyPlans: [], events: [] }, summaries: [] },
    "UTC",
  );
  expect(marks.map(({ start, words }) => [start.slice(5, 10), words])).toEqual([
    ["03-01", "Risk opened: Spoke of not going on"],
    ["03-08", "Risk closed: Safety plan made or gone through. Plan made."],
  ]);
});

it("a signed summary stands where it was signed, and leads to itself", () => {
  const signed = {
    id: "018f0000-0000-7000-8000-000000000001",
    kind: "discharge" as const,
    from: "2026-01-01",
    to: "2026-03-31",
    signedAt: "2026-04-02T10:00:00.000Z",
    author: "Somebody",
  };
  const [mark] = marksOf({ changes: [], risk: undefined, summaries: [signed] }, "UTC");
  expect(mark).toMatchObject({
    start: signed.signedAt,
    words: "Discharge summary, 1 January 2026 to 31 March 2026",
    summaryId: signed.id,
  });
});
