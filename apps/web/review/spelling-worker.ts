import { clinicalWords } from "@goldthread/clinical/review/lexicon/clinical-words.ts";
import { LocalLinter, SuggestionKind, type Lint } from "harper.js";
import { slimBinary } from "harper.js/slimBinary";

/** A slip in one paragraph, by UTF-16 offsets in it. */
export interface Slip {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly message: string;
  readonly suggestion: string | null;
}

export interface SpellingAsked {
  readonly turn: number;
  readonly paragraphs: readonly string[];
  /** Names and the practice's own words, which are no slips. */
  readonly known: readonly string[];
}
export interface SpellingAnswered {
  readonly turn: number;
  readonly slips: readonly (readonly Slip[])[];
}

/** What a note may well have: sentences without a capital, fragments, long lists. Style is the rules' matter. */
const kinds = new Set([
  "Spelling",
  "Typo",
  "Agreement",
  "Grammar",
  "Repetition",
  "Eggcorn",
  "Malapropism",
  "WordOrder",
]);

const linter = new LocalLinter({ binary: slimBinary });
const ready = linter.setup().then(() => linter.importWords([...clinicalWords]));
let imported = "";

globalThis.addEventListener("message", ({ data }: MessageEvent<SpellingAsked>) => {
  void answer(data);
});

async function answer({ turn, paragraphs, known }: SpellingAsked): Promise<void> {
  await ready;
  const names = known.join(" ");
  if (names !== imported) {
    imported = names;
    // A word that the practice took out again is unknown again.
    await linter.clearWords();
    await linter.importWords([...clinicalWords]);
    await linter.importWords([...new Set(names.split(/[^\p{L}\p{M}'’]+/u).filter(Boolean))]);
  }
  const slips: (readonly Slip[])[] = [];
  for (const paragraph of paragraphs) slips.push(await slipsIn(paragraph));
  const answered: SpellingAnswered = { turn, slips };
  globalThis.postMessage(answered);
}

async function slipsIn(paragraph: string): Promise<Slip[]> {
  const lints = await linter.lint(paragraph, { language: "plaintext" });
  const slips = lints.filter((lint) => kinds.has(lint.lint_kind())).flatMap((lint) => slipOf(paragraph, lint));
  for (const lint of lints) lint.free();
  return slips;
}

function slipOf(paragraph: string, lint: Lint): Slip[] {
  const span = lint.span();
  const words = lint.get_problem_text();
  const { start, end } = span;
  // Whatever it counts in, a place that does not hold its words is no place of ours.
  if (paragraph.slice(start, end) !== words) return [];
  const [first] = lint.suggestions();
  const suggestion =
    first === undefined || first.kind() === SuggestionKind.InsertAfter ? null : first.get_replacement_text();
  return [{ start, end, kind: lint.lint_kind(), message: lint.message(), suggestion }];
}
