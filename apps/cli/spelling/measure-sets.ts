import { measureSpelling, spelledTexts } from "@goldthread/clinical/review/evaluation/spelling/measure-spelling.ts";
import { openSpeller } from "./open-speller.ts";

/** How spelling does on its labelled sets, as it is read on this machine. */
export async function measureSets() {
  const spell = await openSpeller();
  const first = await measureSpelling(spell, spelledTexts.first);
  return { first, unseen: await measureSpelling(spell, spelledTexts.unseen) };
}
