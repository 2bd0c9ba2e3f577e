import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { profileOf } from "../profiles/index.ts";
import { codeTriggers } from "../session/code-triggers.ts";
import { usGeneral } from "../profiles/us-general.ts";
import { readiness, reasons, type BillableContact } from "./readiness.ts";

const aCharge = { code: "90834", addOns: [], units: 1, placeOfService: "11", modifiers: [] };

function aContact(given: Partial<BillableContact> = {}): BillableContact {
  return {
    service: "individual",
    contact: null,
    status: "held",
    modality: "in-person",
    sitePlace: null,
    attendance: null,
    minutes: 45,
    present: null,
    clientPresent: true,
    triggers: [],
    isOver: true,
    noteSigned: true,
    needsCoSignature: false,
    coSigned: false,
    diagnoses: ["F33.1"],
    coverage: "payer",
    charge: aCharge,
    handedOver: false,
    changedSince: false,
    ...given,
  };
}

const judged = (given: Partial<BillableContact>) => {
  const { state, reasons: missing } = readiness(aContact(given), usGeneral);
  return [state, ...missing].join(" ");
};

describe("a finished contact is", () => {
  it.each<[string, Partial<BillableContact>]>([
    ["ready", {}],
    ["ready", { coverage: "self-pay" }],
    ["not-ready note-missing", { noteSigned: false }],
    ["not-ready co-signature-missing", { needsCoSignature: true }],
    ["ready", { needsCoSignature: true, coSigned: true }],
    ["not-ready code-missing", { charge: null }],
    ["not-ready no-code-fits", { charge: null, minutes: 10 }],
    ["not-ready diagnosis-missing", { diagnoses: [] }],
    ["not-ready payer-missing", { coverage: null }],
    ["not-ready not-over note-missing code-missing", { isOver: false, noteSigned: false, charge: null }],
    ["not-billable", { status: "no-show" }],
    ["not-billable", { status: "cancelled", noteSigned: false }],
    ["not-billable", { service: "group", attendance: "absent", present: 6 }],
    ["not-billable", { contact: "phone" }],
    ["handed-over", { handedOver: true, noteSigned: false }],
    ["changed-since", { handedOver: true, changedSince: true }],
  ])("%s where %j", (expected, given) => {
    expect(judged(given)).toBe(expected);
  });
});

describe("the proposed place of service", () => {
  const placeOf = (given: Partial<BillableContact>) => readiness(aContact(given), usGeneral).proposed?.placeOfService;

  it("is the site's where people met there, and the profile's everywhere else", () => {
    expect(placeOf({})).toBe("11");
    expect(placeOf({ sitePlace: "53" })).toBe("53");
    expect(placeOf({ sitePlace: "53", modality: "video" })).toBe("10");
  });
});

describe("the proposed code", () => {
  it.each<[string | null, Partial<BillableContact>]>([
    ["90834", {}],
    ["90837", { minutes: 60 }],
    ["90847", { service: "couple", minutes: 50 }],
    ["90846", { service: "family", minutes: 50, clientPresent: false }],
    ["90853", { service: "group", attendance: "late", minutes: 40, present: 8 }],
    [null, { service: "group", attendance: "present", minutes: 90, present: 1 }],
    [null, { service: "group", attendance: "absent", minutes: 90, present: 8 }],
    ["90791", { service: "intake", minutes: 80 }],
    [null, { contact: "phone", minutes: 20 }],
  ])("is %s where %j", (code, given) => {
    expect(readiness(aContact(given), usGeneral).proposed?.code ?? null).toBe(code);
  });

  it("brings the add-on where what made it harder is recorded, says which, and never beside a code it does not go with", () => {
    const of = (given: Partial<BillableContact>) =>
      readiness(aContact({ triggers: ["caregiver"], ...given }), usGeneral);
    expect(of({}).proposed?.addOns).toEqual([{ code: "90785", units: 1 }]);
    expect(of({}).why).toContain("a caregiver's feelings or conduct hindered the work");
    expect(of({ service: "group", attendance: "present", present: 6 }).proposed?.addOns).toHaveLength(1);
    expect(of({ service: "family", minutes: 50 }).proposed?.addOns).toEqual([]);
    expect(of({ service: "family", minutes: 50 }).why).toContain("90785 does not go with 90847");
    expect(of({ triggers: [] }).proposed?.addOns).toEqual([]);
  });

  it("carries place of service and modifiers of the way it was held", () => {
    expect(readiness(aContact({ modality: "video" }), usGeneral).proposed).toMatchObject({
      placeOfService: "10",
      modifiers: ["95"],
    });
    expect(profileOf("us-part2")?.isPart2).toBe(true);
  });
});

it("is never ready while a reason stands, and never without a code and a signed note", () => {
  const contact: fc.Arbitrary<BillableContact> = fc.record({
    service: fc.constantFrom("individual", "couple", "family", "intake", "crisis", "group", "multi-family"),
    contact: fc.constantFrom(null, "phone"),
    status: fc.constantFrom("scheduled", "held", "no-show", "cancelled"),
    modality: fc.constantFrom("in-person", "video", "phone"),
    sitePlace: fc.constantFrom(null, "53"),
    attendance: fc.constantFrom(null, "present", "late", "absent"),
    minutes: fc.nat(200),
    present: fc.option(fc.nat(15)),
    triggers: fc.subarray([...codeTriggers]),
    clientPresent: fc.boolean(),
    isOver: fc.boolean(),
    noteSigned: fc.boolean(),
    needsCoSignature: fc.boolean(),
    coSigned: fc.boolean(),
    diagnoses: fc.array(fc.constant("F41.1"), { maxLength: 2 }),
    coverage: fc.constantFrom(null, "payer", "self-pay"),
    charge: fc.constantFrom(null, aCharge),
    handedOver: fc.boolean(),
    changedSince: fc.boolean(),
  });
  fc.assert(
    fc.property(contact, (given) => {
      const { state, reasons: missing } = readiness(given, usGeneral);
      expect(state === "not-ready").toBe(missing.length > 0);
      for (const reason of missing) expect(reasons).toContain(reason);
      if (state === "ready") {
        expect([given.charge !== null, given.noteSigned, given.isOver, given.diagnoses.length > 0]).toEqual([
          true,
          true,
          true,
          true,
        ]);
      }
    }),
  );
});
