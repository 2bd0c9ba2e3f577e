import { furtherWords } from "./further-words.ts";
import { ordinaryWords } from "./ordinary-words.ts";

const endings: readonly (readonly [ending: string, instead: readonly string[]])[] = [
  ["ies", ["y", "ie"]],
  ["ied", ["y", "ie"]],
  ["iest", ["y"]],
  ["ier", ["y"]],
  ["ily", ["y"]],
  ["iness", ["y"]],
  ["ing", ["", "e"]],
  ["ings", ["", "e"]],
  ["ed", ["", "e"]],
  ["es", ["", "e"]],
  ["s", [""]],
  ["er", ["", "e"]],
  ["ers", ["", "e"]],
  ["est", ["", "e"]],
  ["ly", ["", "le"]],
  ["ness", [""]],
  ["less", [""]],
  ["ful", [""]],
  ["able", ["", "e"]],
  ["ment", [""]],
  ["ments", [""]],
  ["ation", ["e", ""]],
  ["ity", ["", "e"]],
  ["ive", ["", "e"]],
  ["y", ["", "e"]],
  ["en", ["", "e"]],
  ["ens", ["", "e"]],
  ["ened", ["", "e"]],
  ["ening", ["", "e"]],
  ["ism", ["", "e"]],
  ["ist", ["", "e"]],
  ["ists", ["", "e"]],
];
const beginnings = ["un", "re", "dis", "mis", "non", "over", "under", "out", "pre", "in", "self"];

const known = new Map<string, boolean>();

function isWord(folded: string): boolean {
  return ordinaryWords.has(folded) || furtherWords.has(folded);
}

/** Whether a folded word is a common English one, inflected or not: no slip of the keyboard, and perhaps no name. */
export function isOrdinary(folded: string): boolean {
  if (isWord(folded)) return true;
  const before = known.get(folded);
  if (before !== undefined) return before;
  const is = isInflected(folded) || beginnings.some((one) => isWithout(folded, one));
  if (known.size > 20_000) known.clear();
  known.set(folded, is);
  return is;
}

function isWithout(folded: string, beginning: string): boolean {
  if (!folded.startsWith(beginning) || folded.length < beginning.length + 4) return false;
  const rest = folded.slice(beginning.length);
  return isWord(rest) || isInflected(rest);
}

function isInflected(folded: string): boolean {
  return endings.some(([ending, instead]) => {
    const stem = folded.length - ending.length;
    if (stem < (ending.startsWith("en") ? 4 : 3) || !folded.endsWith(ending)) return false;
    const base = folded.slice(0, stem);
    if (instead.some((one) => isWord(base + one))) return true;
    // Stopped, running: the last letter doubled.
    return /([bdgklmnprtvz])\1$/.test(base) && isWord(base.slice(0, -1));
  });
}
