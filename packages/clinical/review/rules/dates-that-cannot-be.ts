import { defineRule, type Found } from "../rule.ts";
import type { ReadNote } from "../read-note.ts";
import { dayOf, isRealDay } from "../text/clock.ts";
import { aSessionWith } from "../a-session-with.ts";

const months = "january february march april may june july august september october november december".split(" ");
const monthAt = (word: string) => months.findIndex((month) => month.slice(0, 3) === word.slice(0, 3)) + 1;

const patterns: readonly { readonly form: RegExp; readonly isReal: (match: RegExpExecArray) => boolean }[] = [
  {
    form: /\b(\d{4})-(\d{2})-(\d{2})\b/g,
    isReal: ([, year, month, day]) => isRealDay(Number(year), Number(month), Number(day)),
  },
  {
    // Either order of day and month is somebody's custom.
    form: /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/g,
    isReal: ([, one, other, year]) =>
      isRealDay(Number(year), Number(one), Number(other)) || isRealDay(Number(year), Number(other), Number(one)),
  },
  {
    // A leap year's day passes where no year stands beside it.
    form: /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? (january|february|march|april|may|june|july|august|september|october|november|december)(?:,? (\d{4}))?\b/gi,
    isReal: ([, day, month, year]) =>
      isRealDay(Number(year ?? 2024), monthAt((month ?? "").toLowerCase()), Number(day)),
  },
  {
    form: /\b(january|february|march|april|may|june|july|august|september|october|november|december) (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?\b(?![:%/-])/gi,
    isReal: ([, month, day, year]) =>
      isRealDay(Number(year ?? 2024), monthAt((month ?? "").toLowerCase()), Number(day)),
  },
  {
    form: /\b(\d{1,2}):(\d{2}) ?(a\.?m\.?|p\.?m\.?)?(?![\d:])/gi,
    isReal: ([, hour, minute, half]) => Number(minute) < 60 && Number(hour) < (half === undefined ? 25 : 13),
  },
];

const aSection = (text: string) => ({ note: { kind: "progress", sections: [{ key: "plan", text }] } });

const aSession = (text: string) => aSessionWith({ start: "2026-11-16T14:00:00Z" }, "plan", text);

export const datesThatCannotBe = defineRule({
  id: "dates-that-cannot-be",
  title: "A date or a time that cannot be",
  family: "consistency",
  severity: "warn",
  source: {
    cite: "CMS Program Integrity Manual 100-08, chapter 3, on dated entries",
    url: null,
    read: null,
    fact: { status: "unverified", on: "2026-11-22" },
  },
  why: "A slip in a date is found years later, by somebody who has only the date to go by.",
  check(note) {
    return [...impossible(note), ...nextBeforeNow(note), ...pastAfterNow(note)];
  },
  flags: [
    aSection("Next appointment on 31 November at 10:00."),
    aSection("Seen on 2026-02-30."),
    aSection("Next session 13/14/2026."),
    aSection("Called at 10:75 and again at 14:00 pm."),
    {
      ...aSection("Next session: 2026-11-02."),
      session: { start: "2026-11-16T14:00:00Z" },
    },
    aSession("Next appointment 1 November 2025."),
    aSession("Follow-up appointment is on November 2nd, 2026 at 10:00."),
    aSession("Next visit: 11/02/2026."),
    aSession("Will be seen again on 9 Nov 2026."),
    aSession("Was seen by the GP on 3 March 2027 and got new tablets."),
  ],
  passes: [
    aSession("Next appointment 1 December 2026, or January 4, 2027; no follow-up before 3 December 2026."),
    aSession("Next session: 12/01/2026, not 01/12/2026. Next appointment 1 November."),
    aSession("Next appointment missed on 1 November 2025. Next session will review the letter of 1 November 2025."),
    aSession("Next appointment 16 November 2026."),
    aSession(
      "The hearing was set for 3 March 2027; she was told on 2 November 2026 that she will be called on 4 May 2027.",
    ),
    aSession("Client missed the next appointment, on 9 November 2026. Follow up on the letter of 2 Nov 2026."),
    aSection("Next appointment on 30 November at 10:00 am, then 29 February."),
    aSection("No session on 12/25/2026, nor on 25/12/2026; version 10.1, blood pressure 120/80, ratio 3:1."),
    {
      ...aSection("Last session 2026-11-02. Next session: 2026-11-23."),
      session: { start: "2026-11-16T14:00:00Z" },
    },
  ],
});

function impossible({ sections }: ReadNote): Found[] {
  return sections.flatMap(({ text }, section) =>
    patterns.flatMap(({ form, isReal }) =>
      Array.from(text.matchAll(form), (match) => ({ match, section })).flatMap(({ match }) =>
        isReal(match)
          ? []
          : [
              {
                section,
                start: match.index,
                end: match.index + match[0].trimEnd().length,
                label: "impossibleDate",
                message: "There is no such day or time: check it.",
              },
            ],
      ),
    ),
  );
}

const monthNames = `(?:(?:${months.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join("|")}|sept)\\.?)`;
const ahead =
  "(?:next|follow-?up|return) (?:session|appointment|visit|meeting|contact|group)|next seen|(?:will|to) (?:return|come back|be back|be seen(?: again)?|meet again)|follow[- ]up(?= on \\d)";
const missed = "(?<!\\b(?:missed|cancell?ed|moved) (?:the |her |his |their )?)";
/** The date at once, or with the few words between that such a sentence has: “scheduled for Monday”. */
const next = new RegExp(
  String.raw`${missed}\b(?:${ahead})\b(?:[:,]? ?\b(?:is|will be|on|for|date|set|booked|scheduled|planned|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b){0,4}[:,]? *(\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${monthNames}),? \d{4}|(?:${monthNames}) \d{1,2}(?:st|nd|rd|th)?,? \d{4})\b`,
  "gi",
);

function nextBeforeNow({ sections, session }: ReadNote): Found[] {
  const today = dayOf(session?.start);
  if (today === null) return [];
  return sections.flatMap(({ text }, section) =>
    Array.from(text.matchAll(next)).flatMap((match) => {
      const [found, date = ""] = match;
      const end = match.index + found.length;
      if (latestOf(date) >= today) return [];
      const message = "The next contact is dated before this one: check the date.";
      return [{ section, start: end - date.length, end, label: "impossibleDate", message }];
    }),
  );
}

const day = String.raw`\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{1,2}(?:st|nd|rd|th)?(?: of)? ${monthNames},? \d{4}|${monthNames} \d{1,2}(?:st|nd|rd|th)?,? \d{4}`;
/** What has happened, with its day at once. */
const happened = new RegExp(
  String.raw`\b(?:seen|fell|started|began|stopped|died|moved (?:in|out)|attended|received|was (?:admitted|discharged|arrested|hospitali[sz]ed)|taken|drank|relapsed)(?: (?!will|until|from|for|before|not)\p{L}+){0,4} on (${day})`,
  "giu",
);
const stillToCome = /\b(?:will|would|to be|going to|until|plan(?:s|ned)?|schedul\w+|next|if|can|may|should)\b/i;

function pastAfterNow({ sentences, session }: ReadNote): Found[] {
  const today = dayOf(session?.start);
  if (today === null) return [];
  return sentences
    .filter(({ text }) => /\d{4}/.test(text) && !stillToCome.test(text))
    .flatMap(({ section, start, text }) =>
      Array.from(text.matchAll(happened)).flatMap((match) => {
        const [found, date = ""] = match;
        const end = start + match.index + found.length;
        if (earliestOf(date) <= today) return [];
        const message = "This has happened, and its date is still to come: check the date.";
        return [{ section, start: end - date.length, end, label: "impossibleDate", message }];
      }),
    );
}

/** Of two numbers that may each be the month, the earlier day. */
function earliestOf(date: string): string {
  const [one = "", other = "", year = ""] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(date)?.slice(1) ?? [];
  if (year === "") return latestOf(date);
  const iso = (month: string, at: string) => `${year}-${month.padStart(2, "0")}-${at.padStart(2, "0")}`;
  if (Number(one) > 12) return iso(other, one);
  if (Number(other) > 12) return iso(one, other);
  return Number(one) < Number(other) ? iso(one, other) : iso(other, one);
}

/** As `YYYY-MM-DD`; of two numbers that may each be the month, the later day. */
function latestOf(date: string): string {
  const parts = date.toLowerCase().match(/\d+|[a-z]{3,}/g) ?? [];
  const month = monthAt(parts.find((part) => monthAt(part) > 0) ?? "");
  const [one = 0, other = 0, third = 0] = parts.map(Number).filter((part) => !Number.isNaN(part));
  const iso = (year: number, at: number, day: number) =>
    `${year}-${String(at).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  if (month > 0) return iso(other, month, one);
  if (one > 31) return iso(one, other, third);
  const read = [iso(third, one, other), iso(third, other, one)];
  return (
    read
      .filter((day) => Number(day.slice(5, 7)) <= 12)
      .toSorted()
      .at(-1) ?? "9999-12-31"
  );
}
