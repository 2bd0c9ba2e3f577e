import { describe, expect, it } from "vitest";
import type { Allowance, Episode } from "../../api-types.ts";
import { codeIn } from "./code-in.ts";
import { allowanceWords, coverageTitle, spanOf } from "./coverage-words.ts";
import { currentWords, dischargeOptions, dischargeWords, openWorkWords } from "./episode-words.ts";
import { toldWords } from "./person-words.ts";

describe("what a contact may be told", () => {
  it("rests on a basis with its day, and nothing means nothing", () => {
    const consent = { consentBasis: "Signed consent", consentOn: "2026-01-05" };
    expect(toldWords({ mayBeTold: "all", ...consent })).toBe("May be told all: Signed consent, 5 January 2026");
    expect(toldWords({ mayBeTold: "appointments", ...consent })).toContain("of appointments only");
    expect(toldWords({ mayBeTold: "nothing", consentBasis: "", consentOn: null })).toContain("not even");
  });
});

describe("who pays", () => {
  const allowance: Allowance = {
    id: "00000000-0000-4000-8000-000000000000",
    number: "AU-7",
    counts: "sessions",
    amount: 20,
    used: 12,
    serviceCode: null,
    from: "2026-01-01",
    to: "2026-12-31",
    version: 1,
  };
  it("and how far what is allowed reaches", () => {
    expect(allowanceWords(allowance, "2026-06-01")).toBe("12 of 20 sessions used, until 31 Dec 2026, number AU-7");
    const units: Allowance = { ...allowance, counts: "units", used: null, number: "", serviceCode: "H2017" };
    expect(allowanceWords(units, "2027-01-01")).toBe("20 units (H2017), ended 31 Dec 2026");
  });
  it("is the client where nobody else does", () => {
    expect(coverageTitle({ kind: "self-pay", payer: "" })).toBe("The client pays");
    expect(spanOf({ from: "2026-01-01", to: null })).toBe("From 1 Jan 2026");
  });
});

describe("an episode of care", () => {
  const episode: Episode = {
    id: "00000000-0000-4000-8000-000000000000",
    program: "Outpatient",
    admittedOn: "2026-01-05",
    admittedBy: "Ines Example",
    admittedWhy: "",
    dischargedOn: null,
    dischargedBy: null,
    dischargeKind: null,
    dischargeWhy: "",
    version: 1,
    transfers: [],
  };
  it("says where the client is and since when, from the last transfer on", () => {
    expect(currentWords(episode)).toBe("Outpatient, since 5 January 2026");
    const moved = { id: episode.id, on: "2026-03-01", from: "Day programme", to: "Outpatient", why: "", by: "X" };
    expect(currentWords({ ...episode, transfers: [moved] })).toBe("Outpatient, since 1 March 2026");
    expect(currentWords({ ...episode, program: "" })).toBe("Admitted 5 January 2026");
  });
  it("ends in one of the ways that the form offers, each in its own words", () => {
    expect(new Set(dischargeOptions.map(({ value }) => dischargeWords(value))).size).toBe(dischargeOptions.length);
  });
  it("names what is still open, one and many, and nothing that is not", () => {
    const none = {
      sessionsWithoutNote: 0,
      sessionsAhead: 0,
      draftsOpen: 0,
      risksOpen: 0,
      objectivesActive: 0,
      groups: 0,
    };
    expect(openWorkWords(none)).toEqual([]);
    expect(openWorkWords({ ...none, sessionsWithoutNote: 1, risksOpen: 2 })).toEqual([
      "1 session without a note",
      "2 open risks",
    ]);
  });
});

it.each([
  ["F41.1", "F41.1"],
  ["f411 Generalised anxiety", "f411"],
  ["generalised anxiety", ""],
  ["", ""],
])("of %j the code is %j", (text, code) => {
  expect(codeIn(text)).toBe(code);
});
