import { changePracticeWords as endpoint } from "@goldthread/api/nouns/review.ts";
import * as stored from "@goldthread/store/queries/practice-words.ts";
import { refuse } from "../../errors.ts";
import { recordSettingChanges, type SettingChange } from "../../practice/record-setting-changes.ts";
import { defineRoute } from "../../route.ts";

export const changePracticeWords = defineRoute({
  endpoint,
  may: ["administrator"],
  audit: { act: "settings changed" },
  async run({ input: { version, words: wanted }, tx, actor, clock, newId, server, afterCommit }) {
    const before = (await stored.readPracticeWords(tx)) ?? refuse("set_up_needed");
    if (before.version !== version) refuse("changed_meanwhile");
    const words = [...new Set(wanted)].toSorted((one, other) => one.localeCompare(other, "en"));
    const changes = changesOf(before.words, words);
    if (changes.length === 0) return { words, version };
    const next = (await stored.changePracticeWords(tx, { words, version })) ?? refuse("changed_meanwhile");
    await recordSettingChanges(tx, changes, { by: actor.staffId, at: clock(), newId });
    afterCommit(() => server.sequencer.kick());
    return { words, version: next };
  },
});

/** As many words as one entry of the ledger holds with room to spare. */
const inOneEntry = 200;

/** What came and what went, and not the whole list each time. */
function changesOf(before: readonly string[], after: readonly string[]): SettingChange[] {
  const [was, is] = [new Set(before), new Set(after)];
  const added = after.filter((word) => !was.has(word));
  const removed = before.filter((word) => !is.has(word));
  return [
    ...inParts(removed).map((from) => ({ setting: "ownWords", from, to: null })),
    ...inParts(added).map((to) => ({ setting: "ownWords", from: null, to })),
  ];
}

function inParts(words: readonly string[]): string[] {
  return Array.from({ length: Math.ceil(words.length / inOneEntry) }, (_, nr) =>
    words.slice(nr * inOneEntry, (nr + 1) * inOneEntry).join(", "),
  );
}
