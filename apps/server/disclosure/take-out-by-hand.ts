import { redact } from "@goldthread/clinical/disclosure/redact.ts";
import type { Disclosable } from "./disclosable.ts";
import { joinedStretches } from "./joined-stretches.ts";
import { wordsIn } from "./words-in.ts";

/** The item without the words that whoever releases wants out: counted with those about other people, and out of its title. */
export function takeOutByHand(one: Disclosable, words: readonly string[]): Disclosable {
  if (words.length === 0) return one;
  const clean = (text: string) => redact(text, wordsIn({ key: "", text }, words));
  return {
    ...one,
    item: {
      ...one.item,
      title: clean(one.item.title),
      others: joinedStretches(
        one.item.others,
        one.sections.flatMap((section) => wordsIn(section, words)),
      ),
    },
    sections: one.sections.map((section) => ({ ...section, title: clean(section.title) })),
  };
}
