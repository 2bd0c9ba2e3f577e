import { checkGiven } from "@goldthread/clinical/measures/check-given.ts";
import { measureOf } from "@goldthread/clinical/measures/index.ts";
import { describe, expect, test } from "vitest";
import { createSample } from "../create-sample.ts";

const sample = createSample({ seed: "goldthread", today: "2026-11-24", zone: "America/New_York" });
const administrations = sample.charted.flatMap((one) => one.administrations);

describe("what stands on the sample's charts beside the notes", () => {
  test("measures can be scored, their answers add up, and none asks about risk by chance", () => {
    expect(administrations.length).toBeGreaterThan(300);
    for (const { measure: id, answers, total } of administrations) {
      const measure = measureOf(id);
      expect(measure).toBeDefined();
      if (measure === undefined) continue;
      expect([id, checkGiven(measure, answers === null ? { total } : { answers })]).toEqual([id, []]);
      if (answers !== null) expect(answers.reduce((sum, one) => sum + one, 0)).toBe(total);
      if (id === "phq-9") expect(answers?.[8]).toBe(0);
    }
  });

  test("the score of a measure is the one that the note of its session tells", () => {
    const texts = new Map(
      sample.sessions.flatMap((session) =>
        session.kind === "individual" && session.note !== null
          ? [[session.id, session.note.elements.map(({ text }) => text).join(" ")] as const]
          : [],
      ),
    );
    const [told] = administrations.filter(
      ({ sessionId, measure }) => measure === "phq-9" && texts.get(sessionId)?.includes("PHQ-9"),
    );
    expect(texts.get(told?.sessionId ?? "")).toContain(String(told?.total));
  });

  test("homework is asked about at a later session than it was set, and somebody's is still open", () => {
    const homework = sample.charted.flatMap((one) => one.homework);
    for (const { at, asked } of homework) if (asked !== null) expect(asked.at > at).toBe(true);
    expect(homework.some(({ asked }) => asked === null)).toBe(true);
    expect(homework.every(({ words }) => words.length <= 500 && !words.includes("\n"))).toBe(true);
  });

  test("medication begins before it changes", () => {
    for (const { medication } of sample.charted) {
      expect(medication.map(({ what }) => what)).toEqual(
        medication.map((_one, at) => (at === 0 ? "started" : "changed")),
      );
    }
    expect(sample.charted.some(({ medication }) => medication.length > 1)).toBe(true);
  });
});
