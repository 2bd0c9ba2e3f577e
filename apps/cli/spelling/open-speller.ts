import { clinicalWords } from "@goldthread/clinical/review/lexicon/clinical-words.ts";
import type { Finding } from "@goldthread/clinical/review/finding.ts";
import type { NoteToReview } from "@goldthread/clinical/review/note-to-review.ts";
import { readLints } from "@goldthread/clinical/review/spelling/read-lints.ts";
import type { Slip } from "@goldthread/clinical/review/spelling/slip.ts";
import {
  knownNames,
  paragraphsOf,
  spellingFindings,
  wordsToKnow,
} from "@goldthread/clinical/review/spelling/spelling-findings.ts";
import { withoutEndlessWords } from "@goldthread/clinical/review/spelling/without-endless-words.ts";

/** Spelling and grammar of a note, with the names around it known. */
export type Speller = (note: NoteToReview) => Promise<readonly Finding[]>;

/** Loads the speller, which takes seconds and some hundred megabytes: only for those who ask. */
export async function openSpeller(): Promise<Speller> {
  const [{ LocalLinter }, { slimBinaryInlined }] = await Promise.all([
    import("harper.js"),
    import("harper.js/slimBinaryInlined"),
  ]);
  const linter = new LocalLinter({ binary: slimBinaryInlined });
  await linter.setup();
  let imported: string | undefined;
  return async (note) => {
    const known = wordsToKnow(knownNames(note));
    if (known.join(" ") !== imported) {
      imported = known.join(" ");
      await linter.clearWords();
      await linter.importWords([...clinicalWords, ...known]);
    }
    const slips = new Map<string, readonly Slip[]>();
    for (const { text } of note.note.sections.flatMap((section) => paragraphsOf(section.text))) {
      if (slips.has(text)) continue;
      slips.set(text, readLints(text, await linter.lint(withoutEndlessWords(text), { language: "plaintext" })));
    }
    return spellingFindings(note, (paragraph) => slips.get(paragraph) ?? []);
  };
}
