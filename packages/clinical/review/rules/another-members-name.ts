import { findMembers } from "../names/find-members.ts";
import type { NoteExample } from "../note-to-review.ts";
import { defineRule } from "../rule.ts";

const members = [
  { name: "Marcus Okafor" },
  { name: "Hope Lindqvist" },
  { name: "Robert Delgado-Ruiz", preferredName: "Bobby" },
];

function shared(text: string): NoteExample {
  return { note: { kind: "group", format: "group", sections: [{ key: "segments", text }] }, members };
}

function own(text: string): NoteExample {
  const client = { name: "Dana Whitlock" };
  return {
    note: { kind: "group", format: "group", sections: [{ key: "response", text }] },
    client,
    members: [...members, client],
  };
}

export const anotherMembersName = defineRule({
  id: "another-members-name",
  title: "Another member of the group is named",
  family: "confidentiality",
  severity: "block",
  source: {
    cite: "45 CFR 164.502(a) and 42 CFR 2.13: who takes part in a group is itself protected, and each member's record goes its own way",
    url: null,
    read: null,
    fact: { status: "unverified", on: "2026-11-22" },
  },
  why: "A group note stands in one client's chart. When that chart is shown, copied or sent on, every other name in it is disclosed without that person's leave. Where a name may belong to somebody outside the group the reviewer asks, and keeps the answer with the note.",
  check: (note) =>
    findMembers(note).map(({ section, start, end, isDoubtful, suggestion }) => ({
      section,
      start,
      end,
      label: isDoubtful ? "ask-who" : "member-named",
      severity: isDoubtful ? "warn" : "block",
      message: isDoubtful
        ? 'A member of the group has this name. Is a member meant, or somebody else? Write "another member", or say who it is.'
        : `This names another member of the group. Write "another member", or say why it is not that person.`,
      suggestion,
    })),
  flags: [
    shared("Marcus said that the exercise helped."),
    shared("Hope agreed, and Bob's question was taken up."),
    own("Listened to Mr. Okafor and nodded."),
    own("Talked about his brother Marcus."),
    own("Did not want to sit beside Okfaor."),
    own("Laughed when H.L. did."),
  ],
  passes: [
    shared("Hope was the theme of the day. Members did not want to name their losses."),
    own("Dana denied any thoughts of suicide and has hope for the summer."),
    own("Dana's cousin, Marcus Bell, visited on Sunday."),
  ],
});
