import type { ReadSentence } from "../read-note.ts";
import { defineRule } from "../rule.ts";
import type { Stretch } from "../text/stretches.ts";

/** Characters: a carried half-sentence, a goal's wording, is no finding. */
const shortest = 60;
/** Longer than a sentence: notes without full stops. */
const endless = 200;
const mark = "carried:";
const isCarried = (from: string) => from.startsWith(mark);

interface Span extends Stretch {
  readonly from: string;
}

/** Carried spans, those of one day that touch as one. */
function togetherIn(text: string, spans: readonly Span[]): Span[] {
  const together: Span[] = [];
  for (const span of spans.filter(({ start, end, from }) => start >= 0 && end <= text.length && isCarried(from))) {
    const last = together.at(-1);
    if (last?.from === span.from && last.end <= span.start && text.slice(last.end, span.start).trim() === "")
      together[together.length - 1] = { ...last, end: span.end };
    else together.push(span);
  }
  return together;
}

/** The sentences that were left alone: one in which a word was changed has been read, unless it goes on without an end. */
function wholeIn(sentences: readonly ReadSentence[], section: number, span: Span): Stretch {
  if (span.end - span.start >= endless) return span;
  const whole = sentences.filter((one) => one.section === section && span.start <= one.start && one.end <= span.end);
  return { start: whole[0]?.start ?? 0, end: whole.at(-1)?.end ?? 0 };
}

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
  check({ note, sentences }) {
    return note.sections.flatMap(({ spans, text }, section) =>
      togetherIn(text, spans ?? []).flatMap((span) => {
        const { start, end } = wholeIn(sentences, section, span);
        if (end - start < shortest) return [];
        const message = `This stands as it did on ${span.from.slice(mark.length)}: change what is no longer so, or take it out.`;
        return [{ section, start, end, label: "carried", message }];
      }),
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
    {
      note: {
        kind: "progress",
        sections: [
          {
            key: "plan",
            text: "Continues to work towards sleeping through six nights a week, with the alarm in the hall.",
            spans: [
              { start: 0, end: 43, from: "carried:2026-11-09" },
              { start: 43, end: 46, from: "typed" },
              { start: 46, end: 89, from: "carried:2026-11-09" },
            ],
          },
        ],
      },
    },
    { note: { kind: "progress", sections: [{ key: "plan", text: "No text was carried." }] } },
  ],
});
