import { minorConsentRules } from "@goldthread/clinical/minors/states/index.ts";
import { expect, it } from "vitest";
import { consentTitle } from "./consent-words.ts";

it("a consent says first who gave it: a minor alone by which rule, a parent by name", () => {
  const [rule] = minorConsentRules;
  expect(consentTitle({ who: "minor", rule: rule?.id ?? null, name: "" })).toBe(`The minor alone (${rule?.title})`);
  expect(consentTitle({ who: "guardian", rule: null, name: "Sunniva Made-up" })).toBe(
    "A parent or guardian: Sunniva Made-up",
  );
});
