import { cleanText } from "@goldthread/clinical/note/clean-text.ts";

const most = 100;

/** What is looked for, of what was typed or pasted: no name is longer, and a whole page pasted by mistake finds nobody. */
export function searchable(typed: string): string {
  const words = cleanText(typed.slice(0, 4 * most))
    .replaceAll(/\s+/g, " ")
    .trim();
  return words.slice(0, most).toWellFormed().trimEnd();
}
