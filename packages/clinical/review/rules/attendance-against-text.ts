import { defineRule, type Found } from "../rule.ts";
import { placeOf } from "../place.ts";
import type { ReadNote } from "../read-note.ts";
import { isDenied } from "../text/negation.ts";
import { phrases } from "../text/phrases.ts";

const whole = phrases([
  ["throughout the entire|whole|full? session|group|meeting|hour", "whole"],
  ["for|during|in the entire|whole|full session|group|meeting|hour", "whole"],
  ["attended|present|stayed|remained _? _? the? entire|whole|full session|group|meeting", "whole"],
  ["from beginning|start to end|finish", "whole"],
]);
const partly = phrases([
  ["arrived|came|joined _? _? minutes|mins|min late", "partly"],
  ["arrived|came|joined late", "partly"],
  ["left _? _? minutes|mins|min early", "partly"],
  ["left early", "partly"],
  ["left before the end", "partly"],
]);
const absent = phrases([
  ["did not attend|come|show|arrive|join", "absent"],
  ["didn't attend|come|show|arrive|join", "absent"],
  ["was|were absent", "absent"],
  ["no show", "absent"],
  ["failed to attend|appear", "absent"],
]);
const tookPart = phrases([
  ["participated|engaged actively|fully|well?", "took part"],
  ["actively|fully participated|engaged", "took part"],
  ["took part", "took part"],
  ["responded well|positively|to", "took part"],
  ["shared with the group", "took part"],
  ["role played|practised|practiced", "took part"],
]);

export const attendanceAgainstText = defineRule({
  id: "attendance-against-text",
  title: "The text and the attendance say different things",
  family: "consistency",
  severity: "warn",
  source: {
    cite: "Texas 26 TAC 301.361 and Oklahoma 317:30-5-95.41: a member's own begin and end times in each record",
    url: null,
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
  why: "Who came late was not there throughout. A sentence that says so came from a template, and a reader will ask what else did.",
  check(note) {
    const found = [...stayedThroughout(note), ...tookPartWhileAbsent(note), ...againstTheStatus(note)];
    return found.slice(0, 3);
  },
  flags: [
    {
      note: { kind: "group", sections: [{ key: "own", text: "Client did not attend group today." }] },
      session: { service: "group", attendance: { status: "present" } },
    },
    {
      note: { kind: "group", sections: [{ key: "own", text: "Arrived 30 minutes late because of the bus." }] },
      session: { service: "group", attendance: { status: "present" } },
    },
    {
      note: { kind: "group", sections: [{ key: "own", text: "Stayed until the end and helped to tidy up." }] },
      session: { service: "group", attendance: { status: "left-early", minutes: 50 } },
    },
    {
      note: {
        kind: "group",
        sections: [{ key: "own", text: "Arrived 30 minutes late. Was attentive throughout the session." }],
      },
    },
    {
      note: { kind: "group", sections: [{ key: "own", text: "Engaged for the entire session." }] },
      session: { service: "group", attendance: { status: "late", minutes: 45 } },
    },
    {
      note: {
        kind: "group",
        sections: [{ key: "own", text: "Client was absent. Participated actively and asked questions." }],
      },
    },
  ],
  passes: [
    {
      note: {
        kind: "group",
        sections: [{ key: "own", text: "Did not attend the wedding. Arrived 30 minutes late to work twice." }],
      },
      session: { service: "group", attendance: { status: "present" } },
    },
    {
      note: { kind: "group", sections: [{ key: "own", text: "Arrived 30 minutes late and stayed to the end." }] },
      session: { service: "group", attendance: { status: "late", minutes: 60 } },
    },
    {
      note: {
        kind: "group",
        sections: [{ key: "own", text: "Arrived 30 minutes late and was quiet until the close." }],
      },
    },
    { note: { kind: "group", sections: [{ key: "own", text: "Was attentive throughout the session." }] } },
    {
      note: {
        kind: "group",
        sections: [{ key: "own", text: "Did not attend last week. Participated actively today." }],
      },
    },
    {
      note: { kind: "group", sections: [{ key: "own", text: "Left early; did not stay for the whole session." }] },
    },
  ],
});

function stayedThroughout(note: ReadNote): Found[] {
  const { status } = note.session?.attendance ?? {};
  const wasPartly =
    status === "late" ||
    status === "left-early" ||
    partly.in(note).some((match) => isOfToday(note, match.first.sentence));
  if (!wasPartly) return [];
  return whole
    .in(note)
    .filter(({ first }) => !isDenied(note, first) && !first.isQuoted)
    .map((match) => ({
      ...placeOf(match),
      label: "attendance",
      message:
        "This says the whole session, and part of it was missed: say what was seen in the time that they were there.",
    }));
}

function tookPartWhileAbsent(note: ReadNote): Found[] {
  const { status } = note.session?.attendance ?? {};
  const wasAbsent =
    status === "absent" || absent.in(note).some(({ first }) => isOfToday(note, first.sentence) && !first.isQuoted);
  if (!wasAbsent) return [];
  return tookPart
    .in(note)
    .filter(({ first }) => !isDenied(note, first) && !first.isQuoted)
    .map((match) => ({
      ...placeOf(match),
      label: "attendance",
      message: "This says they took part, and they are recorded as absent: correct one of the two.",
    }));
}

const who = "^(?:(?:the )?(?:client|patient|pt\\.?|resident|member|he|she|they) )?";
const thisOne =
  "(?: (?:from )?(?:the |this |today's )?(?:group|session|meeting))?(?: today)?(?= because| due| for|[.,;]|$)";
const minutesOf =
  "(?:about |some |approximately )?(?:\\d{2,3}|ten|fifteen|twenty|thirty|forty|fifty|sixty) min(?:ute)?s?";
/** What a sentence says of the client's being here, by the status that it cannot go with. */
const contradicted: readonly { readonly status: RegExp; readonly form: RegExp; readonly message: string }[] = [
  {
    status: /^(?:present|late|left-early)$/,
    form: new RegExp(
      `${who}(?:was absent|is absent|did not attend|didn't attend|did not come|no[- ]show(?:ed)?)${thisOne}`,
      "i",
    ),
    message: "This says they were not there, and they are recorded as present: correct one of the two.",
  },
  {
    status: /^present$/,
    form: new RegExp(
      `${who}(?:(?:arrived|came|joined|was) ${minutesOf} late|left ${minutesOf} (?:early|before the end))(?! (?:to|for) (?!group|the group|the session|session)\\p{L})`,
      "iu",
    ),
    message: "They are recorded as present throughout: mark when they came or left, so that their minutes are right.",
  },
  {
    status: /^left-early$/,
    form: new RegExp(`${who}(?:stayed|remained) (?:until|till|to) the (?:very )?(?:end|close)\\b`, "i"),
    message: "They are recorded as having left early: correct one of the two.",
  },
];

function againstTheStatus(note: ReadNote): Found[] {
  const status = note.session?.attendance?.status ?? "";
  const forms = contradicted.filter((one) => one.status.test(status));
  if (forms.length === 0) return [];
  return note.sentences.flatMap(({ section, start, text }) =>
    forms.flatMap(({ form, message }) => {
      const match = form.exec(text);
      return match === null || another.test(match[0]) || anotherDay.test(text)
        ? []
        : [{ section, start, end: start + match[0].length, label: "attendance", message }];
    }),
  );
}

const another =
  /\b(?:last|previous|earlier|prior|next|yesterday|ago|school|work|appointment|meeting with|court|since|his|her|their (?:mother|father|brother|sister|partner|son|daughter))\b/i;

const anotherDay = /\b(?:last|previous|earlier|prior|next|yesterday|ago)\b/i;

/** Lateness or absence of another day or from something else is no matter here. */
function isOfToday(note: ReadNote, sentence: number): boolean {
  return !another.test(note.sentences[sentence]?.text ?? "");
}
