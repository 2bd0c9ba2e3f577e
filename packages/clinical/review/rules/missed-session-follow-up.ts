import { placeFor } from "../place.ts";
import { defineRule, type Found } from "../rule.ts";
import { occasionOf } from "../said/asked.ts";
import { statementsOf } from "../said/statements.ts";
import { isPlan } from "../said/plan.ts";

const fact =
  /\b(?:no[- ]show\w*|did not|didn't|missed|cancel\w*|absent|DNA|not (?:attend|present|come|kept|reached|(?:at )?home|in)|nobody (?:in|home|answered|came)|no answer at the door|failed to|unable to attend|late cancel\w*|declined to attend|called (?:out|in sick))\b/iu;
const followUp =
  /\b(?:called|telephoned|phoned|left (?:a )?(?:message|voicemail)|voicemail|messag\w*|texted|emailed|letter|sent|contact\w*|reach\w*|outreach|reschedul\w*|new appointment|left (?:a )?(?:card|note)|safety check|visit(?:ed)? (?:again|on)|will visit|next (?:appointment|session|visit|contact)|will (?:call|try|contact|send|phone|be|follow)|offered|rebook\w*|welfare check|spoke with|notified|informed|on (?:mon|tues|wednes|thurs|fri)day)\b/iu;

export const missedSessionFollowUp = defineRule({
  id: "missed-session-follow-up",
  title: "A missed session: the fact and what follows",
  family: "completeness",
  severity: "warn",
  source: {
    cite: "Agency policies on missed appointments; 42 CFR 8.12 programmes: outreach after a missed contact is recorded",
    url: null,
    read: null,
    fact: { status: "unverified", on: "2026-11-22" },
  },
  why: "A note on a session that did not happen holds two things: that it did not, and what was or will be done about it. Nothing else is asked of it.",
  check(note) {
    if (occasionOf(note) !== "missed" || note.sections.every(({ text }) => text.trim() === "")) return [];
    const texts = note.sections.map(({ text }) => text);
    const found: Found[] = [];
    if (!texts.some((text) => fact.test(text)) && note.session?.attendance === undefined) {
      found.push({
        ...placeFor(note),
        label: "absence",
        message: "What happened: did the client not come, or was it cancelled, by whom and when?",
      });
    }
    if (!texts.some((text) => followUp.test(text)) && !statementsOf(note).some(isPlan)) {
      found.push({
        ...placeFor(note, "plan"),
        label: "plan",
        message: "What was or will be done: a call, a message, a new date?",
      });
    }
    return found;
  },
  flags: [
    { note: { kind: "no-show", sections: [{ key: "body", text: "Client did not come." }] } },
    { note: { kind: "cancellation", sections: [{ key: "body", text: "Left a message with a new date." }] } },
  ],
  passes: [
    {
      note: {
        kind: "no-show",
        sections: [{ key: "body", text: "Client was not at home. Left a card; a colleague will visit on Friday." }],
      },
    },
    {
      note: {
        kind: "no-show",
        sections: [{ key: "body", text: "Client did not come. Called twice, left a message; next appointment 4 May." }],
      },
    },
    {
      note: {
        kind: "progress",
        sections: [
          { key: "body", text: "Client cancelled the session by phone; no risk was voiced. Will call on Monday." },
        ],
      },
    },
  ],
});
