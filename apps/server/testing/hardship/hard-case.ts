import { crashPoints, type CrashPoint } from "@goldthread/store/crash-point.ts";
import type { Left } from "../crash/crash-round.ts";
import { randomOf } from "../crash/random-of.ts";

/** Acts that a person waits for. */
export const servedActs = ["individual note", "group session", "addendum"] as const;
export type ServedAct = (typeof servedActs)[number];

/** What an act meets on its way, none of which may lose or halve it. */
export type HardCase =
  | { readonly hardship: "database stopped"; readonly act: ServedAct; readonly at: CrashPoint }
  | { readonly hardship: "write refused"; readonly act: ServedAct; readonly at: RefusedWrite }
  | { readonly hardship: "disk full"; readonly act: "backup"; readonly at: FullAt }
  | { readonly hardship: "clock set back"; readonly act: ServedAct; readonly at: "before the act" };

export type HardRound = HardCase & { readonly left: Left; readonly wrong: readonly string[] };

/** How much of a backup's file is written when the disk is full. */
export const fullAt = ["at once", "midway", "near the end"] as const;
export type FullAt = (typeof fullAt)[number];

/** Each statement that an act writes with, and its commit. */
export const refusedWrites = [
  "ledger entries",
  "audit trail",
  "commit",
  "session",
  "notes",
  "signatures",
  "shared part",
  "closing of drafts",
  "additions",
] as const;
export type RefusedWrite = (typeof refusedWrites)[number];

const writesOf: Readonly<Record<ServedAct, readonly RefusedWrite[]>> = {
  "individual note": ["session", "ledger entries", "notes", "signatures", "closing of drafts", "commit"],
  "group session": ["session", "ledger entries", "shared part", "notes", "signatures", "closing of drafts", "commit"],
  addendum: ["ledger entries", "additions", "audit trail", "commit"],
};

const placesOf: Readonly<Record<ServedAct, string>> = {
  "individual note": "signing: ",
  "group session": "signing: ",
  addendum: "addition: ",
};

const ofServedActs: readonly HardCase[] = servedActs.flatMap((act): HardCase[] => [
  ...crashPoints
    .filter((at) => at.startsWith(placesOf[act]))
    .map((at): HardCase => ({ hardship: "database stopped", act, at })),
  ...writesOf[act].map((at): HardCase => ({ hardship: "write refused", act, at })),
  { hardship: "clock set back", act, at: "before the act" },
]);

const allHardCases: readonly HardCase[] = [
  ...ofServedActs,
  ...fullAt.map((at): HardCase => ({ hardship: "disk full", act: "backup", at })),
];

/** Each case once before any comes again, in an order that the seed alone decides. */
export function hardCasesFor({ rounds, seed }: { readonly rounds: number; readonly seed: number }): HardCase[] {
  const random = randomOf(seed);
  const cases: HardCase[] = [];
  while (cases.length < rounds) {
    const turn = allHardCases.map((one) => ({ one, at: random() })).toSorted((a, b) => a.at - b.at);
    cases.push(...turn.map(({ one }) => one));
  }
  return cases.slice(0, rounds);
}
