import { goalWords } from "../lexicon/element-words.ts";
import type { ReadNote } from "../read-note.ts";
import { groupsOwn, isBriefNothing } from "./signs.ts";
import type { Statement } from "./statements.ts";

export function isGoalLink(note: ReadNote, statement: Statement): boolean {
  const { text, under } = statement;
  if (statement.isShared || isBriefNothing.test(text)) return false;
  if (under === "focus") return true;
  if (goalWords.test(text) && !groupsOwn.test(text)) return !/^\W*(?:set|life) goals?\b/iu.test(text);
  return under !== "plan" && (note.plan?.objectives.some((objective) => isTiedTo(objective.text, statement)) ?? false);
}

const small = new Set(
  "with from that this will have been their them they able each least more than into when other week weeks days times client patient using without between".split(
    " ",
  ),
);

const stemOf = (word: string) => word.slice(0, 5);

/** Whether a sentence speaks of what an objective speaks of. */
function isTiedTo(objective: string, { words }: Statement): boolean {
  const content = [
    ...new Set((objective.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !small.has(word)).map(stemOf)),
  ];
  const own = new Set(words.map(({ lower }) => stemOf(lower)));
  const shared = content.filter((word) => own.has(word)).length;
  return shared >= 2 || (content.length <= 2 && shared >= 1);
}
