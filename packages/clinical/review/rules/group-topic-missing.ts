import { topicWords } from "../lexicon/element-words.ts";
import { defineRule } from "../rule.ts";
import { missing } from "../said/missing.ts";

export const groupTopicMissing = defineRule({
  id: "group-topic-missing",
  title: "The group's topic is not named",
  family: "completeness",
  severity: "hint",
  source: {
    cite: "26 Tex. Admin. Code 301.361, items on methods and curriculum title",
    url: "https://law.cornell.edu/regulations/texas/26-Tex-Admin-Code-SS-301-361",
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
  why: "What the session was about, in a few words, is shared by every member's note and lets a reader see why this group is right for this person.",
  check: (note) =>
    missing(
      note,
      { ask: "groupTopic", at: ["topic"], message: "What was the group session about?" },
      ({ text, under }) => under === "topic" || topicWords.test(text),
    ),
  flags: [
    {
      note: {
        kind: "group",
        sections: [{ key: "body", text: "Seven members came. Client sat by the door and spoke once." }],
      },
    },
    { note: { kind: "group", format: "group-shared", sections: [{ key: "climate", text: "Warm." }] } },
  ],
  passes: [
    { note: { kind: "group", sections: [{ key: "body", text: "Topic: urges. No incidents." }] } },
    { note: { kind: "group", format: "group-shared", sections: [{ key: "topic", text: "Urges" }] } },
  ],
});
