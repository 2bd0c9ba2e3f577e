import { addYears } from "./add-years.ts";
import type { Minority, Period, RetentionRule, Trigger } from "./rule.ts";

/** What is known of a record, in days `YYYY-MM-DD`; null is not known, or never happened. */
export interface RecordFacts {
  readonly birthOn: string | null;
  /** The first and the last contact; of a record without one, the day on which it was begun. */
  readonly firstContactOn: string;
  readonly lastContactOn: string;
  /** Null while an admission is open, too. */
  readonly dischargedOn: string | null;
  readonly diedOn: string | null;
  readonly lastDisclosureOn: string | null;
  /** An admission is open, a session is planned, or a draft is unfinished: the record is in use, whatever its age. */
  readonly isInUse: boolean;
}

/** What the practice sets for itself, on top of the rules that it goes by. */
export interface PracticeKeeping {
  readonly years: number;
  readonly yearsAfterMajority: number;
  readonly ageOfMajority: number;
  readonly rules: readonly RetentionRule[];
}

/** One reason to keep a record until a day. `ruleId` is "practice" for the practice's own setting. */
export interface Reason {
  readonly ruleId: string;
  readonly from: Trigger | "majority" | "birth";
  /** What the period is counted from, and how many years it has. */
  readonly fromOn: string;
  readonly years: number;
  readonly until: string;
}

export type Due =
  /** On this day, for the reason that lasts longest; the others beside it, longest first. */
  | { readonly state: "on"; readonly on: string; readonly because: Reason; readonly beside: readonly Reason[] }
  | { readonly state: "in-use" }
  /** A rule asks for the birth date, which nobody entered: then nobody can say. */
  | { readonly state: "unknown"; readonly missing: "birth-date"; readonly ruleId: string };

/** When a client's record is due to be destroyed, with its reason; the latest of everything that asks to keep it. */
export function dueOf(facts: RecordFacts, practice: PracticeKeeping): Due {
  if (facts.isInUse) return { state: "in-use" };
  // Of two that end on one day the cited rule is the better reason.
  const asked = [...practice.rules, ownRule(practice)];
  const needsBirth = asked.find(({ minority }) => minority !== null);
  if (facts.birthOn === null && needsBirth !== undefined)
    return { state: "unknown", missing: "birth-date", ruleId: needsBirth.id };
  const reasons = asked
    .flatMap((rule) => reasonsOf(rule, facts, practice.ageOfMajority))
    .toSorted((a, b) => (a.until === b.until ? 0 : a.until < b.until ? 1 : -1));
  const [because, ...beside] = reasons;
  if (because === undefined) throw new Error("The practice's own years always give a reason");
  return { state: "on", on: because.until, because, beside };
}

/** Whether a record may be destroyed today. A hold overrides everything. */
export function mayBeDestroyed(due: Due, { today, isHeld }: { readonly today: string; readonly isHeld: boolean }) {
  return !isHeld && due.state === "on" && due.on <= today;
}

type Asked = Pick<RetentionRule, "id" | "periods" | "afterDeath" | "minority">;

function ownRule({ years, yearsAfterMajority }: PracticeKeeping): Asked {
  const minority = { until: "years-after-majority", years: yearsAfterMajority } as const;
  return { id: "practice", periods: [{ from: "last-contact", years }], afterDeath: null, minority };
}

function reasonsOf(rule: Asked, facts: RecordFacts, ageOfMajority: number): readonly Reason[] {
  if (rule.afterDeath !== null && facts.diedOn !== null) return periodReasons(rule.id, [rule.afterDeath], facts);
  return [
    ...periodReasons(rule.id, rule.periods, facts),
    ...(rule.minority === null ? [] : minorityReasons(rule.id, rule.minority, { facts, ageOfMajority })),
  ];
}

function periodReasons(ruleId: string, periods: readonly Period[], facts: RecordFacts): readonly Reason[] {
  return periods.flatMap(({ from, years }) => {
    const fromOn = beganOn(from, facts);
    return fromOn === null ? [] : [{ ruleId, from, fromOn, years, until: addYears(fromOn, years) }];
  });
}

function beganOn(trigger: Trigger, facts: RecordFacts): string | null {
  switch (trigger) {
    case "last-contact":
      return facts.lastContactOn;
    // Whoever was never admitted was never discharged: their last contact stands for it.
    case "discharge":
      return facts.dischargedOn ?? facts.lastContactOn;
    case "death":
      return facts.diedOn;
    case "last-disclosure":
      return facts.lastDisclosureOn;
  }
}

/** Only of somebody who was a minor when they were first seen. */
function minorityReasons(
  ruleId: string,
  minority: Minority,
  { facts, ageOfMajority }: { readonly facts: RecordFacts; readonly ageOfMajority: number },
): readonly Reason[] {
  if (facts.birthOn === null) return [];
  const majorityOn = addYears(facts.birthOn, ageOfMajority);
  if (facts.firstContactOn >= majorityOn) return [];
  if (minority.until === "age")
    return [
      {
        ruleId,
        from: "birth",
        fromOn: facts.birthOn,
        years: minority.age,
        until: addYears(facts.birthOn, minority.age),
      },
    ];
  const { years } = minority;
  return [{ ruleId, from: "majority", fromOn: majorityOn, years, until: addYears(majorityOn, years) }];
}
