import { createSample } from "@goldthread/sample";
import { describe, expect, it } from "vitest";
import { asOf, sampleAsOf } from "./as-of.ts";

const sample = createSample({ seed: "goldthread", today: "2026-11-22", zone: "UTC" });

describe("the sample at a moment of its last day", () => {
  it("has signed nothing later than that moment, and held nothing that is not over", () => {
    for (const hour of ["00", "09", "13", "23"]) {
      const now = `2026-11-22T${hour}:30:00.000Z`;
      for (const session of sample.sessions.map((one) => asOf(one, now))) {
        const signedAt = session.kind === "individual" ? (session.note?.signedAt ?? null) : session.signedAt;
        if (signedAt !== null) expect(Date.parse(signedAt)).toBeLessThanOrEqual(Date.parse(now));
        if (session.status === "held") expect(Date.parse(session.stop)).toBeLessThanOrEqual(Date.parse(now));
      }
    }
  });

  it("leaves the past as it was", () => {
    const past = sample.sessions.filter(({ stop }) => stop < "2026-11-20");
    expect(past.length).toBeGreaterThan(1000);
    expect(past.map((one) => asOf(one, "2026-11-22T12:00:00.000Z"))).toEqual(past);
  });

  it("keeps the words of a note that would be signed later today, as a draft", () => {
    const early = "2026-11-22T00:00:00.000Z";
    const signed = sample.sessions.find((one) => one.kind === "individual" && one.note?.state === "signed" && one.stop > "2026-11-22");
    if (signed?.kind !== "individual") return expect(signed).toBeDefined();
    expect(asOf(signed, early)).toMatchObject({ status: "scheduled", note: null });
    const between = new Date(Date.parse(signed.stop) + 1000).toISOString();
    const open = asOf(signed, between);
    expect(open.kind === "individual" && open.note?.elements).toEqual(signed.note?.elements);
    return expect(open).toMatchObject({ status: "held", note: { state: "draft", signedAt: null } });
  });

  it("leaves the latest session of each group to be written, and every other as it was", () => {
    const now = "2026-11-22T03:00:00.000Z";
    const before = sample.sessions.map((one) => asOf(one, now));
    const changed = sampleAsOf(sample.sessions, now).filter((one, at) => JSON.stringify(one) !== JSON.stringify(before[at]));
    expect(changed.map(({ groupId }) => groupId).toSorted()).toEqual(sample.groups.map(({ id }) => id).toSorted());
    for (const session of changed) {
      expect(session).toMatchObject({ kind: "group", status: "held", shared: null, signedAt: null });
      expect(Date.parse(now) - Date.parse(session.stop)).toBeLessThan(8 * 86_400_000);
    }
  });
});
