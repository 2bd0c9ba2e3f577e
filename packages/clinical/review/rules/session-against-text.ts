import { defineRule, type Found } from "../rule.ts";
import type { ReadNote, ReadSentence } from "../read-note.ts";
import type { NoteExample } from "../note-to-review.ts";
import { minutesBetweenTimes } from "../text/clock.ts";
import { aSessionWith } from "../a-session-with.ts";

const byVideo = { minutes: 30, modality: "video" };
const aSession = (text: string, session: NoteExample["session"] = byVideo) => aSessionWith(session, "body", text);
/** Notes round to five minutes; more than that is another session. */
const rounding = 5;

export const sessionAgainstText = defineRule({
  id: "session-against-text",
  title: "The text and the session's facts say different things",
  family: "consistency",
  severity: "warn",
  source: {
    cite: "Office of Inspector General, audits of psychotherapy claims 2019-2023: session time missing or unsupported",
    url: null,
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
  why: "A length or a way of meeting that the session's facts do not have was brought along from another note. Whoever checks the bill finds both, and believes neither.",
  check(note) {
    return note.sentences
      .filter(({ text }) => speaks.test(text) && !otherSession.test(text) && !spokenOf.test(text))
      .flatMap((sentence) => [...lengthIn(note, sentence), ...wayIn(note, sentence)]);
  },
  flags: [
    aSession("A 60 minute session by telephone."),
    aSession("Session lasted 50 minutes."),
    aSession("Met with client for a 60-min individual therapy session."),
    aSession("The session was held in person."),
    aSession("Telephone session with client.", { modality: "in-person" }),
    aSession("Session conducted via telehealth video.", { modality: "in-person" }),
    aSession("The session lasted about 90 minutes."),
    aSession("Client was seen in person."),
    aSession("Met by phone and went through the week.", { modality: "in-person" }),
    aSession("We met for an hour. Client was seen in the office."),
  ],
  passes: [
    aSession("A 30-minute video session. Session lasted 32 minutes."),
    aSession("30 minutes of exposure in the session; arrived 15 minutes late; sleeps 60 minutes in the afternoon.", {
      minutes: 45,
      modality: "video",
    }),
    aSession("No 60-minute session took place. Next session: 60 minutes, by phone. Last session was held in person."),
    aSession("Session with client by video after a phone session with her mother was planned."),
    aSession("Plan a 60-minute session by telephone in December. Her yoga session lasted 60 minutes."),
    aSession("A 60 minute session by telephone.", {}),
    aSession("Talked about phoning her sister during the session, and about a session in person some day."),
    aSession("Session lasted 60 minutes.", { minutes: 60, modality: "phone" }),
    aSession("Met for about an hour. She drove an hour to the office.", { minutes: 55, modality: "in-person" }),
    aSession("Client was seen in person by the psychiatrist. Met with her lawyer for 60 minutes."),
  ],
});

/** Most sentences have none of these, and need no further look. */
const speaks = /session|visit|\bmet\b|\bseen\b|\bprovided|\bdelivered/i;
const otherSession =
  /\b(?:no|not|next|last|previous\w*|prior|earlier|future|will|would|could|plan(?:s|ned|ning)?|offer\w*|schedul\w*|instead|prefer\w*|request\w*|ask(?:s|ed)?|wants?|each|every|weekly|twice|sessions|continue\w*|switch\w*|chang\w*|after|before|yoga|gym|massage|training|study|gaming|exposure|mother|father|parents?|sister|brother|partner|husband|wife|teacher|school|probation|physician|psychiatrist|doctor|dr|nurse|dentist|lawyer|attorney|judge|boss|employer|landlord|prescriber|case ?worker|specialist|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|if|or)\b/i;
/** “About a session in person”, and neither “about 60 minutes” nor “a session about sleep”. */
const spokenOf = /\babout (?:\w+ ){0,6}session\b/i;
const kindOf =
  "(?:individual |psychotherapy |therapy |counsell?ing |group |family |video |telehealth |telephone |phone |in-person )*";
/** “An hour”, where the whole is meant. */
const anHour = new RegExp(
  `^(?:(?:the |this |today's )?session (?:lasted|ran|took)|(?:(?:writer|therapist|clinician|counselor|i|we) )?met(?: with (?:the )?(?:client|patient|pt))?|(?:the )?(?:client|patient|pt|resident) (?:was )?seen)(?: for)?(?: about| approximately)? (?:an?|one)(?: full| whole)? hour\\b(?! (?:and|late|ago))`,
  "gi",
);
const lengths: readonly RegExp[] = [
  new RegExp(`\\b(\\d{1,3})[ -]?min(?:ute)?s? ${kindOf}session\\b`, "gi"),
  /^(?:the |this |today's |total )?session (?:lasted|ran|took|was|length:?|duration:?|time:?)(?: for)?(?: about| approximately)? ?(\d{1,3}) ?min(?:ute)?s?\b(?! (?:late|short|of))/gi,
  /\b(?:client|patient|pt|resident) (?:was )?seen for (?:about |approximately )?(\d{1,3}) ?min(?:ute)?s?\b/gi,
  /^(?:(?:writer|therapist|clinician|counselor|i|we) )?met (?:with (?:the )?(?:client|patient|pt) )?for (?:about |approximately )?(\d{1,3}) ?min(?:ute)?s?\b/gi,
  // Where no other minutes stand beside them, these are the whole.
  /^(?:(?:writer|therapist|clinician|counselor) )?(?:provided|delivered) (\d{1,3}) ?min(?:ute)?s? of (?:individual |family |group )?(?:psycho)?(?:therapy|counsell?ing)\b(?!.*\bmin)/gi,
];

function lengthIn({ session }: ReadNote, sentence: ReadSentence): Found[] {
  const { start, end } = session ?? {};
  const minutes =
    session?.minutes ?? (start === undefined || end === undefined ? null : minutesBetweenTimes(start, end));
  if (minutes === null) return [];
  return [...lengths, anHour].flatMap((form) =>
    Array.from(sentence.text.matchAll(form))
      .filter(([, said = 60]) => Math.abs(Number(said) - minutes) > (form === anHour ? 2 * rounding : rounding))
      .map((match) => ({
        ...placeIn(sentence, match),
        label: "sessionMinutes",
        message: `The session's facts have ${minutes} minutes: check which is right.`,
      })),
  );
}

const by =
  "(?:was |is )?(?:held |conducted |provided |done |took place |delivered )?(?:by|via|over|on|through|in) (?:the )?";
const phone = "(?:tele)?phone";
const video = "(?:telehealth )?video(?: call)?|zoom";
const inPerson = "in[ -]person|face[ -]to[ -]face|(?:in|at) (?:the|our|my|this) (?:office|clinic|practice)";
const seen = "(?:(?:client|patient|pt|resident) (?:was )?seen|^met(?: with (?:the )?(?:client|patient|pt))?)";
const ways: readonly { readonly form: RegExp; readonly modality: string; readonly words: string }[] = [
  {
    form: new RegExp(
      `\\bsession ${by}(?:${phone})\\b|\\b(?:${phone}) (?:session|visit)\\b|${seen} (?:by|via|over) (?:the )?${phone}\\b`,
      "gi",
    ),
    modality: "phone",
    words: "by phone",
  },
  {
    form: new RegExp(
      `\\bsession ${by}(?:${video})\\b|\\bvideo (?:session|visit)\\b|${seen} (?:by|via|over|on) (?:${video})\\b`,
      "gi",
    ),
    modality: "video",
    words: "by video",
  },
  {
    form: new RegExp(
      `\\bsession (?:was |is )?(?:held |conducted |provided |done |took place )?(?:${inPerson})\\b|\\b(?:${inPerson}) session\\b|${seen} (?:${inPerson})\\b`,
      "gi",
    ),
    modality: "in-person",
    words: "in person",
  },
];
/** By one of the two, whichever. */
const fromAfar = /\btele(?:health|therapy) session\b/gi;

function wayIn({ session }: ReadNote, sentence: ReadSentence): Found[] {
  const known = ways.find(({ modality }) => modality === session?.modality);
  if (known === undefined) return [];
  return ways
    .filter((way) => way !== known)
    .map(({ form }) => form)
    .concat(known.modality === "in-person" ? [fromAfar] : [])
    .flatMap((form) =>
      Array.from(sentence.text.matchAll(form), (match) => ({
        ...placeIn(sentence, match),
        label: "sessionModality",
        message: `The session's facts say that it was ${known.words}: check which is right.`,
      })),
    );
}

function placeIn({ section, start }: ReadSentence, { 0: words, index }: RegExpExecArray) {
  return { section, start: start + index, end: start + index + words.length };
}
