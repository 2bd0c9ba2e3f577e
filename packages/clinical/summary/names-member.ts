import type { NamedClient } from "../review/note-to-review.ts";
import { nothingKnown } from "../review/nothing-known.ts";
import { review } from "../review/review.ts";
import { anotherMembersName } from "../review/rules/another-members-name.ts";
import { splitWords } from "../review/text/words.ts";

/** Whether a sentence surely names somebody who is or was in the group, by the engine that reads every shared part. */
export function namesMember(text: string, members: readonly NamedClient[]): boolean {
  return findingsOn(text, members).some(({ severity }) => severity === "block");
}

/**
 * Whether it may: also where the engine would ask, and wherever a word is spelled as a part of a member's name, everyday
 * word or not. What is composed without anybody reading it errs on this side.
 */
export function mayNameMember(text: string, members: readonly NamedClient[]): boolean {
  const parts = new Set(members.flatMap(namesOf).flatMap((name) => splitWords(name).map(({ text: word }) => word)));
  const isSpelled = splitWords(text).some(({ text: word }) => word.length > 1 && parts.has(word.replace(/['’]s$/, "")));
  return isSpelled || findingsOn(text, members).length > 0;
}

function namesOf({ name, preferredName = "", aliases = [] }: NamedClient): string[] {
  return [name, preferredName, ...aliases];
}

function findingsOn(text: string, members: readonly NamedClient[]) {
  if (members.length === 0) return [];
  return review(
    {
      ...nothingKnown,
      note: { kind: "group", format: "group", sections: [{ key: "segments", text, spans: undefined }] },
      members: [...members],
    },
    { rules: [anotherMembersName] },
  );
}
