import { crashPoints, type CrashPoint } from "@goldthread/store/crash-point.ts";
import { randomOf } from "./random-of.ts";

export const acts = ["individual note", "group session", "addendum", "backup", "restore"] as const;
export type Act = (typeof acts)[number];

export interface CrashCase {
  readonly act: Act;
  readonly point: CrashPoint;
}

const placesOf: Readonly<Record<Act, string>> = {
  "individual note": "signing: ",
  "group session": "signing: ",
  addendum: "addition: ",
  backup: "backup: ",
  restore: "restore: ",
};

/** Every act with every place that it passes. */
export const allCases: readonly CrashCase[] = acts.flatMap((act) =>
  crashPoints.filter((point) => point.startsWith(placesOf[act])).map((point) => ({ act, point })),
);

/** Each case once before any comes again, in an order that the seed alone decides. */
export function casesFor({ rounds, seed }: { readonly rounds: number; readonly seed: number }): readonly CrashCase[] {
  const random = randomOf(seed);
  const cases: CrashCase[] = [];
  while (cases.length < rounds) {
    const turn = allCases.map((one) => ({ one, at: random() })).toSorted((a, b) => a.at - b.at);
    cases.push(...turn.map(({ one }) => one));
  }
  return cases.slice(0, rounds);
}
