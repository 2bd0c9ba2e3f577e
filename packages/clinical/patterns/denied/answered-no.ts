import type { SaidWord, Segment } from "./segments.ts";
import { absentParts, answers, finite, needs, placing } from "./words.ts";

interface AnsweredNo {
  readonly covers: (place: number, word: SaidWord) => boolean;
}

const inWords = new Set(["denied", "denies", "denying"]);
const closing = new Set(["today", "currently", "now", "client", "patient", "them", "him", "her"]);
const linking = new Set(["is", "was", "are", "were", "been", "has", "have", "be"]);

/** "Alcohol use denied", "panic was not reported", "alcohol: none", "SI/HI - denies". */
export function answeredNo(words: readonly SaidWord[], following: Segment | undefined): AnsweredNo | null {
  const forms = words.map(({ form }) => form);
  const own = ownAnswer(forms);
  if (own !== null) return covering(own.from, own.isInWords);
  const [answer, ...rest] = following?.words.map(({ form }) => form) ?? [];
  if (answer === undefined || rest.length > 0 || !answers.has(answer)) return null;
  if (following?.mark !== "answer" && following?.mark !== "comma") return null;
  return covering(words.length, inWords.has(answer));
}

function covering(until: number, isInWords: boolean): AnsweredNo {
  return { covers: (place, { stem }) => place < until && until - place <= 8 && (isInWords || !needs.has(stem)) };
}

/** Where in these words an answer closes them; null where none does. */
function ownAnswer(forms: readonly string[]): { from: number; isInWords: boolean } | null {
  let end = forms.length;
  while (end > 0 && (closing.has(forms[end - 1] ?? "") || placing.has(forms[end - 1] ?? ""))) end -= 1;
  const last = forms[end - 1] ?? "";
  const before = forms[end - 2] ?? "";
  if (end > 2 && absentParts.has(last) && before === "not") return { from: end - 2, isInWords: false };
  if (end < 2 || !answers.has(last)) return null;
  // "He denies" answers nothing that stands before it in the same breath.
  if (last === "denies" || last === "denying") return null;
  // "Did not deny" it, or learned to say no.
  const isNone = ["not", "never", "say", "says", "said", "saying"].includes(before);
  // Not "answered the question with a clear no": a name for what is absent is short.
  const named = forms.slice(0, end - 1);
  if (!inWords.has(last) && (named.length > 4 || named.some((form) => placing.has(form) || finite.has(form))))
    return null;
  return isNone ? null : { from: linking.has(before) ? end - 2 : end - 1, isInWords: inWords.has(last) };
}
