import { describe, expect, it } from "vitest";
import { chargeWords, notBillableWords, readCode, readModifiers } from "./billing-words.ts";

it("says a code with all that goes with it", () => {
  const charge = {
    code: "90839",
    addOns: [{ code: "90840", units: 2 }],
    units: 1,
    modifiers: ["95"],
    placeOfService: "10",
  };
  expect(chargeWords(charge)).toBe("90839 + 90840 x 2, 95, place 10");
  expect(chargeWords({ ...charge, addOns: [], modifiers: [], units: 3 })).toBe("90839 x 3, place 10");
});

describe("what is typed", () => {
  it.each([
    [" 90834 ", "90834"],
    ["h0004", "H0004"],
    ["9083", null],
    ["", null],
  ])("%j is the code %j", (text, code) => expect(readCode(text)).toBe(code));

  it.each([
    ["95, hq", ["95", "HQ"]],
    ["", []],
    ["953", null],
    ["95 93 HQ GT FQ", null],
  ])("%j is the modifiers %j", (text, modifiers) => expect(readModifiers(text)).toEqual(modifiers));
});

it("says why there is nothing to bill", () => {
  expect(notBillableWords({ status: "held", attendance: "absent" })).toBe("Absent");
  expect(notBillableWords({ status: "no-show", attendance: null })).toBe("Missed");
});
