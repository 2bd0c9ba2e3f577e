import { createSample } from "@goldthread/sample";
import { describe, expect, it } from "vitest";
import { leaveToWrite } from "./leave-to-write.ts";

describe("the sample practice", () => {
  it("has one recent session of each group left to write, whatever the hour, and is otherwise as told", () => {
    for (const hour of ["03", "12", "22"]) {
      const now = `2026-11-22T${hour}:00:00.000Z`;
      const sample = createSample({ seed: "goldthread", today: "2026-11-22", zone: "UTC", now });
      const left = leaveToWrite(sample);
      const changed = left.filter((one, at) => one !== sample.sessions[at]);
      expect(changed.map(({ groupId }) => groupId).toSorted()).toEqual(sample.groups.map(({ id }) => id).toSorted());
      for (const session of changed) {
        expect(session).toMatchObject({ kind: "group", status: "held", shared: null, signedAt: null });
        expect(Date.parse(now) - Date.parse(session.stop)).toBeLessThan(8 * 86_400_000);
      }
    }
  });

  it("has signed nothing later than the moment it is made, and held nothing that is not over", () => {
    for (const hour of ["00", "09", "13", "23"]) {
      const now = `2026-11-22T${hour}:30:00.000Z`;
      for (const session of createSample({ seed: "goldthread", today: "2026-11-22", zone: "UTC", now }).sessions) {
        const signedAt = session.kind === "individual" ? (session.note?.signedAt ?? null) : session.signedAt;
        if (signedAt !== null) expect(Date.parse(signedAt)).toBeLessThanOrEqual(Date.parse(now));
        if (session.status === "held") expect(Date.parse(session.stop)).toBeLessThanOrEqual(Date.parse(now));
      }
    }
  });
});
