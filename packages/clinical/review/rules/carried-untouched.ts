import { defineRule } from "../rule.ts";

/** Characters: a carried half-sentence, a goal's wording, is no finding. */
const shortest = 60;
const mark = "carried:";
const isCarried = (from: string) => from.startsWith(mark);
const text =
  "Continues to work towards sleeping through five nights a week. Lives with two flatmates in a noisy street.";

export const carriedUntouched = defineRule({
  id: "carried-untouched",
  title: "Carried-forward text was not touched since",
  family: "individuality",
  severity: "hint",
  source: {
    cite: "Weis and Levy, Copy, paste, and cloned notes in electronic health records, Chest 2014, on copy-forward",
    url: null,
    read: null,
    fact: { status: "unverified", on: "2026-11-22" },
  },
  why: "Text brought over from an earlier note says how things stood then. A glance is enough to make it true today, or to take it out.",
  check({ note }) {
    return note.sections.flatMap(({ spans, text }, section) =>
      (spans ?? [])
        .filter(
          ({ start, end, from }) => start >= 0 && end <= text.length && isCarried(from) && end - start >= shortest,
        )
        .map(({ start, end, from }) => ({
          section,
          start,
          end,
          label: "carried",
          message: `This stands as it did on ${from.slice(mark.length)}: change what is no longer so, or take it out.`,
        })),
    );
  },
  flags: [
    {
      note: {
        kind: "progress",
        sections: [{ key: "plan", text, spans: [{ start: 0, end: text.length, from: "carried:2026-11-09" }] }],
      },
    },
    {
      note: {
        kind: "progress",
        sections: [
          {
            key: "plan",
            text: `New: no homework. ${text}`,
            spans: [
              { start: 0, end: 18, from: "typed" },
              { start: 18, end: 18 + text.length, from: "carried:2026-11-02" },
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
        sections: [{ key: "plan", text, spans: [{ start: 0, end: 24, from: "carried:2026-11-09" }] }],
      },
    },
    { note: { kind: "progress", sections: [{ key: "plan", text: "No text was carried." }] } },
  ],
});
