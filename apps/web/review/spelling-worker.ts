import { clinicalWords } from "@goldthread/clinical/review/lexicon/clinical-words.ts";
import { readLints } from "@goldthread/clinical/review/spelling/read-lints.ts";
import type { Slip } from "@goldthread/clinical/review/spelling/slip.ts";
import { wordsToKnow } from "@goldthread/clinical/review/spelling/spelling-findings.ts";
import { withoutEndlessWords } from "@goldthread/clinical/review/spelling/without-endless-words.ts";
import { LocalLinter } from "harper.js";
import { slimBinary } from "harper.js/slimBinary";

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
    await linter.importWords([...clinicalWords, ...wordsToKnow(known)]);
  }
  const slips: (readonly Slip[])[] = [];
  for (const paragraph of paragraphs) {
    const lints = await linter.lint(withoutEndlessWords(paragraph), { language: "plaintext" });
    slips.push(readLints(paragraph, lints));
  }
  const answered: SpellingAnswered = { turn, slips };
  globalThis.postMessage(answered);
}
