import { placeFor } from "../place.ts";
import { defineRule } from "../rule.ts";
import { occasionOf } from "../said/asked.ts";

const set =
  /\b(?:homework|home practice|assign(?:ed|ment)|between[- ]sessions?|(?:client|patient|he|she|they|\p{Lu}\p{Ll}+) (?:will|agreed to) (?:also )?(\p{Ll}+)[^.]{0,80})/giu;
const done =
  /\b(?:homework|assign(?:ed|ment)|task|practi[cs]e[ds]?|diary|log|worksheet|thought records?|exercises?|completed|did (?:the|her|his|their|not)|brought|kept (?:the|a|her|his)|between[- ]sessions?|used the|tried|forgot)\b/iu;
const small = new Set(
  "will agreed client patient homework with that this then them their have from into each every daily week next session before after when about keep write complete practice practise assigned".split(
    " ",
  ),
);

const stemsOf = (text: string) =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !small.has(word)).map((word) => word.slice(0, 4));

export const homeworkNotReviewed = defineRule({
  id: "homework-not-reviewed",
  title: "The homework of last time is not mentioned",
  family: "completeness",
  severity: "hint",
  source: {
    cite: "Kazantzis, Whittington, Dattilio, Meta-analysis of homework effects in cognitive and behavioral therapy, 2010",
    url: null,
    read: null,
    fact: { status: "unverified", on: "2026-11-22" },
  },
  why: "A task that was set and is never spoken of again teaches that it does not matter. “Not done” is an answer. Only judged where the last note is given.",
  check(note) {
    const last = note.previousNotes
      ?.at(-1)
      ?.text.replaceAll(/\b(?:no|without) (?:new )?(?:homework|assignment)\b/giu, " ");
    if (last === undefined || !["session", "group", "group-member"].includes(occasionOf(note))) return [];
    const tasks = Array.from(last.matchAll(set), ([found]) => found);
    if (tasks.length === 0) return [];
    const whole = note.sections.map(({ text }) => text).join("\n");
    const own = new Set(stemsOf(whole));
    if (done.test(whole) || tasks.flatMap(stemsOf).some((stem) => own.has(stem))) return [];
    const message = "Last time a task was set: was it done, and what came of it?";
    return [{ ...placeFor(note, "reported", "narrative"), label: "homework", message }];
  },
  flags: [
    {
      note: { kind: "progress", sections: [{ key: "body", text: "Spoke of her sister. Denied suicidal thoughts." }] },
      previousNotes: [{ id: "1", text: "Homework: sleep diary. Next session Friday." }],
    },
    {
      note: { kind: "progress", sections: [{ key: "body", text: "Looked at the quarrel at work." }] },
      previousNotes: [{ id: "1", text: "Client will walk round the block on three mornings." }],
    },
  ],
  passes: [
    {
      note: { kind: "progress", sections: [{ key: "body", text: "Had not walked at all because of the rain." }] },
      previousNotes: [{ id: "1", text: "Client will walk round the block on three mornings." }],
    },
    { note: { kind: "progress", sections: [{ key: "body", text: "Spoke of her sister. Did not mention work." }] } },
    {
      note: { kind: "progress", sections: [{ key: "body", text: "Explored the memory of the funeral." }] },
      previousNotes: [{ id: "1", text: "Worked on grief. No homework." }],
    },
  ],
});
