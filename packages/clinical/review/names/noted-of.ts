import type { Around } from "./around.ts";
import { stateAfter } from "./bare-noun.ts";
import { humanStates, humanVerb } from "./human-verbs.ts";

const mark = "(?:[:=–—/-]|->|→)";
// "4/10", "= 7", "- tearful", "w/ headache", "c/o pain", "d/c'd", "x2", "n/s"
const shorthand = new RegExp(
  `^(?:\\s*${mark}?\\s*\\d+\\s*\\/\\s*\\d+|\\s*${mark}\\s*\\d+\\b(?![-\\d.:%\\p{L}])|\\s+(?:w\\/|c\\/o|d\\/c|n\\/s|ns\\b|x ?\\d|no[- ]shows?\\b|off[- ]task)|\\s*${mark}?\\s*["“]|\\s*→|\\s*->)`,
  "iu",
);
const where =
  /^ (?:on (?:leave|phone|call|zoom|video|time|break|hold|couch|floor|vacation|meds|step|day \d)|in (?:corner|back|lobby|hall|hallway|chair|tears|crisis|detox|hospital|attendance|person|restroom|bathroom|court|distress|denial|rehab|jail)|out (?:sick|ill|today|this week|of (?:town|room|group))|at (?:door|court|work|dentist|appt)|here\b|gone\b|back (?:after|from|in|today|this)\b)/;

/** How notes without verbs speak of somebody: "Rose 4/10", "Hope: tearful", "Art w/ headache", "Joy on leave". */
export function isNotedOf(near: Around): boolean {
  if (stateAfter(near) !== undefined || shorthand.test(near.behind) || where.test(near.behind)) return true;
  const isMarked = /^(?:,|\s*(?:[:=–—/-]|->|→|\())\s*$/.test(near.gapAfter) && near.gapAfter.trim() !== "";
  return isMarked && (humanStates.has(near.after()) || humanVerb(near.after()) !== undefined || near.after() === "new");
}
