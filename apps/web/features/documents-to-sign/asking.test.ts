import { documentTemplates } from "@goldthread/clinical/documents-to-sign/templates/index.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DocumentWording } from "./api.ts";
import { beginAnew, beginAsking, checkAsking, isChanged, kindsChanged, turnTo } from "./asking.ts";
import { kindOptions, wordingsOf } from "./wordings.ts";

const aWording = (given: Partial<DocumentWording>): DocumentWording => ({
  id: "b0a1",
  versionId: "b0a2",
  version: 2,
  template: "consent-to-treatment",
  title: "Consent at Harbour",
  text: "I agree to {what} at {practice}.",
  removed: false,
  writtenBy: "Augusta Made-up",
  writtenAt: "2026-11-02T10:00:00Z",
  ...given,
});
const known = { practice: "Harbour House", wordings: [aWording({})], agreements: [] };
const wordings = (kind: string) => wordingsOf(kind, known);
const begun = beginAsking("consent-to-treatment", wordings);

describe("what is asked to be signed", () => {
  it("begins with the practice's own wording where it keeps one, and with the sample where it keeps none", () => {
    expect(begun).toMatchObject({ title: "Consent at Harbour", text: "I agree to {what} at Harbour House." });
    expect(wordings("consent-to-treatment").map(({ from }) => from)).toEqual(["practice", "sample"]);
    expect(wordings("telehealth-consent").map(({ from, label }) => [from, label])).toEqual([
      ["sample", "Sample wording"],
    ]);
    expect(wordings("").map(({ from }) => from)).toEqual(["nothing"]);
  });

  it("offers no wording that was taken away, and a group's own before every other", () => {
    const agreements = [{ agreementId: "c1", group: "Open circle", version: 3, text: "We listen." }];
    const all = [
      aWording({ removed: true }),
      aWording({ id: "d1", template: "group-agreement" }),
      aWording({ template: null }),
    ];
    const offered = (kind: string) =>
      wordingsOf(kind, { practice: "", wordings: all, agreements }).map(({ from }) => from);
    expect(offered("consent-to-treatment")).toEqual(["sample"]);
    expect(offered("group-agreement")).toEqual(["group", "practice", "sample"]);
    expect(offered("")).toEqual(["practice", "nothing"]);
  });

  it("keeps words that were changed under their kind, and lets untouched words follow the kind", () => {
    const typed = { ...begun, text: "I agree to walks." };
    const other = turnTo(typed, { kind: "telehealth-consent" }, wordings);
    expect(other).toMatchObject({ title: "Consent to sessions by video or phone" });
    expect(other.text).toContain("Harbour House");
    expect(kindsChanged(other)).toEqual(["consent-to-treatment"]);
    const back = turnTo(other, { kind: "consent-to-treatment" }, wordings);
    expect(back).toMatchObject({ title: "Consent at Harbour", text: "I agree to walks.", wording: "b0a1" });
    expect(kindsChanged(back)).toEqual([]);
    expect(kindsChanged(turnTo(back, { kind: "" }, wordings))).toEqual(["consent-to-treatment"]);
  });

  it("keeps what was changed under each wording of one kind apart, and comes back to the wording that was chosen", () => {
    const sample = turnTo({ ...begun, title: "Mine" }, { kind: begun.kind, wording: "sample" }, wordings);
    expect([sample.title, sample.wording]).toEqual(["Consent to treatment", "sample"]);
    const away = turnTo(sample, { kind: "" }, wordings);
    expect(turnTo(away, { kind: begun.kind }, wordings).wording).toBe("sample");
    expect(turnTo(sample, { kind: begun.kind, wording: "b0a1" }, wordings).title).toBe("Mine");
  });

  it("is begun anew on demand, and says what is left open", () => {
    const typed = { ...begun, title: "", text: "By {fee}." };
    expect(isChanged(typed, wordings)).toBe(true);
    expect(isChanged(beginAnew(typed, wordings), wordings)).toBe(false);
    expect(checkAsking(typed)).toEqual({ title: "Enter a title.", text: "Fill what is open: {fee}." });
    expect(checkAsking({ title: "x", text: " " })).toEqual({ text: "Enter what is to be signed." });
  });

  it("loses nothing that was typed, whatever is turned to in between", () => {
    const kind = fc.constantFrom(...kindOptions.map(({ value }) => value));
    fc.assert(
      fc.property(kind, fc.string(), fc.string(), fc.array(kind), (at, title, text, turns) => {
        const typed = { ...beginAsking(at, wordings), title, text };
        const wandered = turns.reduce((asking, to) => turnTo(asking, { kind: to }, wordings), typed);
        expect(turnTo(wandered, { kind: at }, wordings)).toMatchObject({ title, text });
      }),
    );
    expect(kindOptions).toHaveLength(documentTemplates.length + 1);
  });
});
