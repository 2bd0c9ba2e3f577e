import { checkDiagnosisCode } from "@goldthread/clinical/diagnosis/check-diagnosis-code.ts";
import { profileOf } from "@goldthread/clinical/profiles/index.ts";
import { describe, expect, test } from "vitest";
import { createSample } from "../create-sample.ts";

const { around, clients } = createSample({ seed: "goldthread", today: "2026-11-24", zone: "America/New_York" });

describe("what stands around the sample's clients", () => {
  test("every client has a diagnosis that exists, a contact, somebody who pays, and an episode", () => {
    expect(around.map(({ clientId }) => clientId).toSorted()).toEqual(clients.map(({ id }) => id).toSorted());
    for (const { diagnoses, coverage } of around) {
      expect(diagnoses.length).toBeGreaterThan(0);
      for (const { code, words } of diagnoses)
        expect(checkDiagnosisCode(code)).toEqual({ kind: "listed", code, words });
      expect(profileOf(coverage.profile)).toBeDefined();
    }
  });

  test("whoever is in the substance-use programme carries the flag and the profile, and nobody else", () => {
    const flagged = around.filter(({ flags }) => flags.some(({ kind }) => kind === "part-2"));
    expect(flagged.length).toBeGreaterThan(2);
    expect(around.filter(({ coverage }) => coverage.profile === "us-part2")).toEqual(flagged);
  });

  test("nobody may be told anything without a basis and its date", () => {
    for (const { contact } of around)
      expect([contact.consentBasis === "", contact.consentOn === null]).toEqual(
        contact.mayBeTold === "nothing" ? [true, true] : [false, false],
      );
  });

  test("an episode ends when nobody looks after the client any more", () => {
    expect(around.filter(({ until }) => until === null).length).toBeGreaterThan(10);
    for (const { from, until } of around) expect(until === null || until >= from).toBe(true);
  });
});
