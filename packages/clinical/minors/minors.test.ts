import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { actsOn } from "../contact/acts-as.ts";
import { consenterFacts, consenters } from "./consenter.ts";
import { ownConsentOf, ownConsentOn, type RecordedConsent } from "./own-consent.ts";
import { minorConsentLaws, minorConsentRuleOf, minorConsentRules } from "./states/index.ts";

const aConsent = (given: Partial<RecordedConsent> = {}): RecordedConsent => ({
  who: "minor",
  rule: "us-california-mental-health",
  from: "2026-03-01",
  until: null,
  guardianToo: false,
  ...given,
});

describe("the states' rules", () => {
  it("are each one file of their folder, dated, and no rule stands twice", () => {
    const files = readdirSync(new URL("states/", import.meta.url)).filter((file) => file !== "index.ts");
    expect(files.map((file) => file.replace(".ts", "")).toSorted()).toEqual(
      minorConsentLaws.map(({ id }) => id).toSorted(),
    );
    expect(new Set(minorConsentRules.map(({ id }) => id)).size).toBe(minorConsentRules.length);
    for (const { id, effective, rules } of minorConsentLaws) {
      expect(effective).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(rules.every((rule) => rule.id.startsWith(`${id}-`))).toBe(true);
    }
  });

  it("cite where they come from, and say whether it was found there", () => {
    for (const { source, releaseSource, when } of minorConsentRules) {
      expect(when.endsWith(".")).toBe(true);
      for (const { cite, fact } of [source, releaseSource]) {
        expect(cite.length).toBeGreaterThan(8);
        expect(fact.status).toMatch(/^(?:verified|unverified)$/);
      }
    }
    for (const who of consenters) expect(consenterFacts[who].source.cite).toContain("45 CFR 164.502(g)");
    expect(minorConsentRuleOf("us-nowhere-mental-health")).toBeUndefined();
  });
});

describe("a minor's own consent", () => {
  it("keeps the record from whoever acts for them, as the state's rule says", () => {
    expect(ownConsentOf(aConsent())).toMatchObject({ guardianSees: "with-minors-agreement", signs: "minor" });
    expect(ownConsentOf(aConsent({ rule: "us-texas-counselling" }))?.guardianSees).toBe("as-professional-judges");
    expect(ownConsentOf(aConsent({ rule: "us-illinois-mental-health" }))?.signs).toBe("both");
  });

  it.each(["confidential", "court", "emancipated"] as const)("so does a consent that is: %s", (who) => {
    expect(ownConsentOf(aConsent({ who, rule: null }))).toMatchObject({ guardianSees: "with-minors-agreement" });
  });

  it("does not where a parent consented, or the minor asks that the parent be treated as their representative", () => {
    expect(ownConsentOf(aConsent({ who: "guardian", rule: null }))).toBeNull();
    expect(ownConsentOf(aConsent({ guardianToo: true }))).toBeNull();
  });

  it("under a rule that is not known is held as strictly as any", () => {
    expect(ownConsentOf(aConsent({ rule: "us-gone" }))).toMatchObject({ guardianSees: "with-minors-agreement" });
  });

  it("reaches from its first day to its last, both included", () => {
    const own = [ownConsentOf(aConsent({ until: "2026-05-01" }))].filter((one) => one !== null);
    for (const day of ["2026-03-01", "2026-05-01"]) expect([day, ownConsentOn(own, day)]).not.toEqual([day, undefined]);
    for (const day of ["2026-02-28", "2026-05-02"]) expect([day, ownConsentOn(own, day)]).toEqual([day, undefined]);
  });
});

describe("whoever acts for the client", () => {
  const mother = { actsAs: "parent", actsFrom: "2026-01-10", actsUntil: "2026-06-30", endedOn: null } as const;
  const on = (day: string, given: object = {}, isMinor = true) => actsOn({ ...mother, ...given }, { day, isMinor });

  it("does from the first day to the last, and no longer once they are no contact any more", () => {
    expect([on("2026-01-09"), on("2026-01-10"), on("2026-06-30"), on("2026-07-01")]).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect([on("2026-03-01", { endedOn: "2026-03-01" }), on("2026-02-28", { endedOn: "2026-03-01" })]).toEqual([
      false,
      true,
    ]);
    expect(on("2026-02-01", { actsAs: null })).toBe(false);
  });

  it("as a parent or a guardian of a minor stops by itself when the client comes of age; a conservator does not", () => {
    expect([on("2026-03-01", {}, false), on("2026-03-01", { actsAs: "guardian" }, false)]).toEqual([false, false]);
    expect(on("2026-03-01", { actsAs: "conservator" }, false)).toBe(true);
  });
});
