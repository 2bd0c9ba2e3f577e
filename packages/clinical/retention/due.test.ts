import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../session/zoned-time.ts";
import { addYears } from "./add-years.ts";
import { dueOf, mayBeDestroyed, type PracticeKeeping, type RecordFacts } from "./due.ts";
import { retentionRuleOf, retentionRules } from "./index.ts";
import { reasonWords } from "./reason-words.ts";

const facts = (given: Partial<RecordFacts> = {}): RecordFacts => ({
  birthOn: "1980-05-05",
  firstContactOn: "2010-01-10",
  lastContactOn: "2012-06-30",
  dischargedOn: null,
  diedOn: null,
  lastDisclosureOn: null,
  isInUse: false,
  ...given,
});
const practice = (...ids: readonly string[]): PracticeKeeping => ({
  years: 1,
  yearsAfterMajority: 0,
  ageOfMajority: 18,
  rules: ids.map((id) => retentionRuleOf(id)).filter((rule) => rule !== undefined),
});
const child = { birthOn: "2005-03-01" };

it("every file of the folder is a rule of the list, dated and cited, and says whether the fact was checked", () => {
  const files = readdirSync(new URL("./rules", import.meta.url)).map((file) => file.replace(".ts", ""));
  expect(files.toSorted()).toEqual(retentionRules.map(({ id }) => id).toSorted());
  for (const { effective, source, periods, title } of retentionRules) {
    expect(effective).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(title.length).toBeGreaterThan(5);
    expect(source.cite.length).toBeGreaterThan(10);
    expect(source.fact.status).toMatch(/^(?:verified|unverified)$/);
    expect(periods.length).toBeGreaterThan(0);
  }
  expect(retentionRuleOf("us-nowhere")).toBeUndefined();
});

describe("a record is due", () => {
  it.each([
    ["us-guidelines", facts(), "2019-06-30", "7 years from the last contact"],
    ["us-guidelines", facts(child), "2026-03-01", "3 years from coming of age"],
    ["us-ca", facts(child), "2030-03-01", "7 years from coming of age"],
    ["us-ct", facts(), "2019-06-30", "7 years from the last contact"],
    ["us-nc", facts(), "2019-06-30", "7 years from the last contact"],
    ["us-tn", facts(), "2019-06-30", "7 years from the last contact"],
    ["us-pa", facts(), "2017-06-30", "5 years from the last contact"],
    ["us-ma-early-intervention", facts({ dischargedOn: "2013-01-01" }), "2017-01-01", "4 years from the discharge"],
    ["us-ma-early-intervention", facts(), "2016-06-30", "4 years from the discharge"],
    ["us-medicare", facts(), "2019-06-30", "7 years from the last contact"],
    ["us-medicare-advantage", facts(), "2022-06-30", "10 years from the last contact"],
    ["us-disclosures", facts({ lastDisclosureOn: "2020-02-02" }), "2026-02-02", "6 years from the last disclosure"],
    ["us-disclosures", facts(), "2013-06-30", "1 year from the last contact"],
    ["au-nsw", facts(child), "2030-03-01", "25 years from birth"],
    ["au-vic", facts(child), "2030-03-01", "25 years from birth"],
    ["au-act", facts(), "2019-06-30", "7 years from the last contact"],
    ["gb-nhs-mental-health", facts(), "2032-06-30", "20 years from the last contact"],
    ["gb-nhs-mental-health", facts({ diedOn: "2012-07-07" }), "2022-07-07", "10 years from the death"],
  ])("under %s", (id, given, on, words) => {
    const due = dueOf(given, practice(id));
    expect(due).toMatchObject({ state: "on", on });
    expect(due.state === "on" && reasonWords(due.because)).toBe(words);
  });

  it("by the longest of several rules, and never before the practice's own years", () => {
    expect(dueOf(facts(), practice("us-pa", "us-medicare-advantage"))).toMatchObject({
      on: "2022-06-30",
      because: { ruleId: "us-medicare-advantage" },
      beside: [{ ruleId: "us-pa" }, { ruleId: "practice" }],
    });
    expect(dueOf(facts(), { ...practice("us-pa"), years: 30 })).toMatchObject({ because: { ruleId: "practice" } });
  });

  it("never while it is in use, and nobody knows when without the birth date", () => {
    expect(dueOf(facts({ isInUse: true }), practice("us-pa"))).toEqual({ state: "in-use" });
    expect(dueOf(facts({ birthOn: null }), practice("us-pa"))).toEqual({
      state: "unknown",
      missing: "birth-date",
      ruleId: "practice",
    });
    expect(dueOf(facts(), { ...practice("us-pa"), years: 5 })).toMatchObject({ because: { ruleId: "us-pa" } });
  });

  it("a day later where the 29 February is missing, and on the same day else", () => {
    expect(addYears("2016-02-29", 7)).toBe("2023-03-01");
    expect(addYears("2016-02-29", 4)).toBe("2020-02-29");
    expect(addYears("2015-12-31", 10)).toBe("2025-12-31");
  });

  it("and on the day itself, unless a hold stands", () => {
    const due = dueOf(facts(), practice("us-pa"));
    expect(mayBeDestroyed(due, { today: "2017-06-29", isHeld: false })).toBe(false);
    expect(mayBeDestroyed(due, { today: "2017-06-30", isHeld: false })).toBe(true);
    expect(mayBeDestroyed(due, { today: "2030-06-30", isHeld: true })).toBe(false);
  });
});

const someDay = fc.integer({ min: 0, max: 365 * 60 }).map((days) => addDays("1960-01-01", days));
const history = fc
  .record({
    born: someDay,
    contacts: fc.array(someDay, { minLength: 1, maxLength: 8 }),
    disclosures: fc.array(someDay, { maxLength: 3 }),
    discharged: fc.option(someDay),
    died: fc.option(someDay),
    holds: fc.array(fc.tuple(someDay, fc.option(someDay)), { maxLength: 3 }),
    rules: fc.subarray([...retentionRules]),
    years: fc.integer({ min: 1, max: 12 }),
    yearsAfterMajority: fc.integer({ min: 0, max: 8 }),
    ageOfMajority: fc.integer({ min: 14, max: 25 }),
    today: fc.integer({ min: 0, max: 365 * 100 }).map((days) => addDays("1960-01-01", days)),
  })
  .map(({ contacts, ...rest }) => ({ ...rest, contacts: contacts.map((day) => (day < rest.born ? rest.born : day)) }));
type History = typeof history extends fc.Arbitrary<infer Value> ? Value : never;

/** Slow and obvious: nothing that happened may still ask for the record, and no hold may stand. */
function isFree(the: History): boolean {
  const past = (day: string, years: number): boolean => addYears(day, years) <= the.today;
  const isHeld = the.holds.some(([, lifted]) => lifted === null);
  const wasMinor = the.contacts.some((day) => day < addYears(the.born, the.ageOfMajority));
  const own = the.contacts.every((day) => past(day, the.years));
  const ownMinor = !wasMinor || past(the.born, the.ageOfMajority + the.yearsAfterMajority);
  const byRule = the.rules.every(({ periods, afterDeath, minority }) => {
    if (afterDeath !== null && the.died !== null) return past(the.died, afterDeath.years);
    const counted = periods.every(({ from, years }) => {
      if (from === "last-disclosure") return the.disclosures.every((day) => past(day, years));
      if (from === "discharge" && the.discharged !== null) return past(the.discharged, years);
      return the.contacts.every((day) => past(day, years));
    });
    if (minority === null || !wasMinor) return counted;
    const kept = minority.until === "age" ? minority.age : the.ageOfMajority + minority.years;
    return counted && past(the.born, kept);
  });
  return !isHeld && own && ownMinor && byRule;
}

it("for any history, a record may be destroyed exactly when nothing that happened still asks for it", () => {
  fc.assert(
    fc.property(history, (the) => {
      const { years, yearsAfterMajority, ageOfMajority, rules, today } = the;
      // A coming of age from 29 February is counted from 1 March where there is none: the two ways of adding differ there.
      fc.pre(!the.born.endsWith("02-29"));
      const due = dueOf(
        {
          birthOn: the.born,
          firstContactOn: the.contacts.toSorted()[0] ?? "",
          lastContactOn: the.contacts.toSorted().at(-1) ?? "",
          dischargedOn: the.discharged,
          diedOn: the.died,
          lastDisclosureOn: the.disclosures.toSorted().at(-1) ?? null,
          isInUse: false,
        },
        { years, yearsAfterMajority, ageOfMajority, rules },
      );
      const isHeld = the.holds.some(([, lifted]) => lifted === null);
      expect(mayBeDestroyed(due, { today, isHeld })).toBe(isFree(the));
    }),
    { numRuns: 2_000 },
  );
});
