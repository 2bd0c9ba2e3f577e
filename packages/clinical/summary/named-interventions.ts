import type { ElementText } from "../note/note-body.ts";
import { readNote, type ReadWord } from "../review/read-note.ts";
import { isIntervention } from "../review/said/intervention.ts";
import { methodsIn } from "../review/said/signs.ts";
import { statementsOf } from "../review/said/statements.ts";
import { partToReview } from "../review/part-to-review.ts";
import { phrases } from "../review/text/phrases.ts";
import { splitWords } from "../review/text/words.ts";

interface SignedWords {
  readonly format: string;
  readonly elements: readonly ElementText[];
}

/**
 * The interventions that a signed text names: those that the plan speaks of, and methods by name, wherever the text says
 * that something was done. What is planned, wished or told by somebody else is no use of it. Each once, as first written.
 */
export function namedInterventions(
  { format, elements }: SignedWords,
  { part, planned }: { readonly part: "individual" | "shared" | "member"; readonly planned: readonly string[] },
): readonly string[] {
  const note = readNote(partToReview({ part, format, elements, author: { name: "" } }));
  const ofPlan = phrasesOf(planned);
  const names = statementsOf(note).flatMap((statement) => {
    const known = ofPlan.inSentence(statement.words).map(({ words }) => words);
    const taken = new Set(known.flat());
    const methods = methodsIn(statement).map(({ words }) => words);
    const found = [...known, ...methods.filter((words) => !words.some((word) => taken.has(word)))];
    // Names are looked up in no time; whether something was done with them takes reading.
    const isDone = found.length > 0 && (statement.under === "interventions" || isIntervention(statement));
    return isDone ? found.map(nameOf) : [];
  });
  return [...new Set(names.filter((name) => name.length > 1))];
}

function phrasesOf(planned: readonly string[]) {
  const words = planned.map((type) =>
    splitWords(type)
      .map(({ lower }) => lower)
      .filter((word) => /^[\p{L}\p{N}'-]+$/u.test(word))
      .join(" "),
  );
  return phrases(words.filter((phrase) => phrase.length > 2).map((phrase) => [phrase, true] as const));
}

/** "education on" is education: what it was on is not in the phrase. */
function nameOf(words: readonly ReadWord[]): string {
  const said = words.map(({ text, lower }) => (text.length > 1 && text === text.toUpperCase() ? text : lower));
  const last = said.at(-1) ?? "";
  return (["on", "about", "regarding", "around"].includes(last) ? said.slice(0, -1) : said).join(" ");
}
