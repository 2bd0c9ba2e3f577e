import { isOfTemplate } from "../../library/sample-origin.ts";
import { defineRule } from "../rule.ts";

/** Characters: a template's heading, or one short sentence that is true of every session, is no finding. */
const shortest = 120;
/** Where nothing else stands in the section, less is a whole passage. */
const shortestAlone = 80;
const text =
  "Session held by video. Location and a call-back number were confirmed at the start. Consent was reviewed, and questions were invited and answered.";

export const templateUntouched = defineRule({
  id: "template-untouched",
  title: "A whole passage stands as the template put it",
  family: "individuality",
  severity: "hint",
  source: {
    cite: "Medicare contractors on templates: accepted where individualised (NGS; Palmetto, Medical Record Cloning)",
    url: "https://www.leedergroup.com/bulletins/2011-10-medical-record-cloning-misrepresentation",
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
  why: "A template's words stand in every note that began with it. They are fine where they are true; a passage without a word of one's own is worth a second look.",
  check: ({ note }) =>
    note.sections.flatMap(({ spans, text: words }, section) =>
      (spans ?? [])
        .filter(
          ({ start, end, from }) =>
            start >= 0 &&
            end <= words.length &&
            end - start >= (words.trim().length === end - start ? shortestAlone : shortest) &&
            isOfTemplate(from),
        )
        .map(({ start, end }) => ({
          section,
          start,
          end,
          label: "template",
          message: "Nothing here was written for this session: change what is not so, or take it out.",
        })),
    ),
  flags: [
    {
      note: {
        kind: "progress",
        sections: [{ key: "plan", text, spans: [{ start: 0, end: text.length, from: "template:Telehealth" }] }],
      },
    },
    {
      note: {
        kind: "progress",
        sections: [
          {
            key: "plan",
            text: `New homework. ${text}`,
            spans: [
              { start: 0, end: 14, from: "typed" },
              { start: 14, end: 14 + text.length, from: "template:Telehealth" },
            ],
          },
        ],
      },
    },
  ],
  passes: [
    {
      note: {
        kind: "progress",
        sections: [{ key: "plan", text, spans: [{ start: 0, end: text.length, from: "typed" }] }],
      },
    },
    {
      note: {
        kind: "progress",
        sections: [{ key: "plan", text, spans: [{ start: 0, end: text.length, from: "template:objective" }] }],
      },
    },
    { note: { kind: "progress", sections: [{ key: "plan", text: "No template was used, and none is denied." }] } },
  ],
});
