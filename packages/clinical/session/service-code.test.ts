import fc from "fast-check";
import { codeTriggers } from "./code-triggers.ts";
import { describe, expect, it } from "vitest";
import { serviceCode, services, type ServiceFacts } from "./service-code.ts";

const coded = (facts: ServiceFacts) => {
  const { code, addOns } = serviceCode(facts);
  return [code, ...addOns.map(({ code, units }) => `${code}x${units}`)].join(" ");
};

describe("minutes to code", () => {
  it.each<[number, string, string, string]>([
    [15, "", "", ""],
    [16, "90832", "90833", "90832"],
    [29, "90832", "90833", "90832"],
    [30, "90832", "90833", "90839"],
    [37, "90832", "90833", "90839"],
    [38, "90834", "90836", "90839"],
    [52, "90834", "90836", "90839"],
    [53, "90837", "90838", "90839"],
    [74, "90837", "90838", "90839"],
    [75, "90837", "90838", "90839 90840x1"],
    [104, "90837", "90838", "90839 90840x1"],
    [105, "90837", "90838", "90839 90840x2"],
    [134, "90837", "90838", "90839 90840x2"],
    [135, "90837", "90838", "90839 90840x3"],
  ])("%i minutes: alone, beside an evaluation, in crisis", (minutes, alone, beside, crisis) => {
    expect(coded({ service: "individual", minutes })).toBe(alone);
    expect(coded({ service: "individual", minutes, withEvaluation: true })).toBe(beside);
    expect(coded({ service: "crisis", minutes })).toBe(crisis);
  });

  it("counts whole minutes", () => {
    expect(coded({ service: "individual", minutes: 52.9 })).toBe("90834");
  });

  it.each<[ServiceFacts, string]>([
    [{ service: "family", minutes: 25 }, ""],
    [{ service: "family", minutes: 26 }, "90847"],
    [{ service: "family", minutes: 26, clientPresent: false }, "90846"],
    [{ service: "multi-family" }, "90849"],
    [{ service: "group", present: 1 }, ""],
    [{ service: "group", present: 2 }, "90853"],
    [{ service: "group", present: 9, interactiveComplexity: true }, "90853 90785x1"],
    [{ service: "intake", minutes: 70 }, "90791"],
    [{ service: "intake", minutes: 70, withMedicalServices: true, interactiveComplexity: true }, "90792 90785x1"],
    [{ service: "individual", minutes: 45, interactiveComplexity: true }, "90834 90785x1"],
    [{ service: "crisis", minutes: 60, interactiveComplexity: true }, "90839"],
    [{ service: "family", minutes: 60, interactiveComplexity: true }, "90847"],
    [{ service: "individual", minutes: 50, clientPresent: false }, ""],
    [{ service: "group", present: 8, clientPresent: false }, ""],
    [{ service: "individual" }, ""],
    [{ service: "group", present: 5, minutes: 0 }, ""],
  ])("%j is %j", (facts, expected) => {
    expect(coded(facts)).toBe(expected);
  });
});

describe("what made a session harder", () => {
  it("is named in the reason, each trigger once", () => {
    const { addOns, why } = serviceCode({
      service: "individual",
      minutes: 45,
      triggers: ["other-means", "communication", "communication"],
    });
    expect(addOns).toEqual([{ code: "90785", units: 1 }]);
    expect(why).toBe(
      "45 minutes of psychotherapy: 38 to 52 minutes. With 90785: recorded: communication in the room had to be managed; play, equipment or an interpreter was needed.",
    );
  });

  it("goes with no crisis and no family code, and the reason says so; a short crisis is ordinary work", () => {
    const crisis = serviceCode({ service: "crisis", minutes: 60, triggers: ["reported-event"] });
    expect([crisis.addOns, crisis.why.includes("90785 does not go with 90839")]).toEqual([[], true]);
    expect(coded({ service: "crisis", minutes: 20, triggers: ["reported-event"] })).toBe("90832 90785x1");
    expect(coded({ service: "individual", minutes: 10, triggers: ["caregiver"] })).toBe("");
  });
});

it("always says why, and never codes the absent but for their family", () => {
  const facts = fc.record({
    service: fc.constantFrom(...services),
    minutes: fc.option(fc.nat(400), { nil: undefined }),
    present: fc.option(fc.nat(20), { nil: undefined }),
    clientPresent: fc.option(fc.boolean(), { nil: undefined }),
    withEvaluation: fc.boolean(),
    withMedicalServices: fc.boolean(),
    interactiveComplexity: fc.boolean(),
    triggers: fc.subarray([...codeTriggers]),
  });
  fc.assert(
    fc.property(facts, (given) => {
      const { code, units, addOns, why } = serviceCode(given);
      expect(why.length).toBeGreaterThan(10);
      expect(units).toBe(code === null ? 0 : 1);
      if (code === null) expect(addOns).toEqual([]);
      if (given.clientPresent === false) expect([null, "90846"]).toContain(code);
    }),
  );
});
