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
    const found = [...stayedThroughout(note), ...tookPartWhileAbsent(note)];
    return found.slice(0, 3);
  },
  flags: [
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

const another =
  /\b(?:last|previous|earlier|prior|next|yesterday|ago|school|work|appointment|meeting with|court|since|his|her|their (?:mother|father|brother|sister|partner|son|daughter))\b/i;

/** Lateness or absence of another day or from something else is no matter here. */
function isOfToday(note: ReadNote, sentence: number): boolean {
  return !another.test(note.sentences[sentence]?.text ?? "");
}
