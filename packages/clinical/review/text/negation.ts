import type { ReadNote, ReadWord } from "../read-note.ts";

const denying = new Set(
  "no not never none without denies denied deny denying nor neither absent negative cannot hardly unable free declined declines isn't wasn't aren't weren't doesn't don't didn't hasn't haven't hadn't can't couldn't won't wouldn't".split(
    " ",
  ),
);
/** Words after which a new thought begins, which the denial before does not reach. */
const turning = new Set("but however although though yet except".split(" "));
const reach = 7;

/** Whether a denial earlier in the same clause covers this word: "no thoughts of suicide", "did not mention". */
export function isDenied(note: ReadNote, word: ReadWord): boolean {
  const words = note.sentences[word.sentence]?.words ?? [];
  const at = words.indexOf(word);
  for (let back = at - 1; back >= Math.max(0, at - reach); back -= 1) {
    const earlier = words[back];
    if (earlier === undefined || turning.has(earlier.lower)) return false;
    if (denying.has(earlier.lower)) return true;
  }
  return false;
}
