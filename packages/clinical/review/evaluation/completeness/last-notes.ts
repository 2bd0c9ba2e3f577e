import type { NoteExample } from "../../note-to-review.ts";
import type { LabelledNote } from "./case.ts";

type Around = Omit<NoteExample, "note"> & { readonly kind?: string; readonly format?: string };

const note = (
  id: string,
  sections: Readonly<Record<string, string>>,
  missing: readonly string[] = [],
  { kind = "progress", format, ...around }: Around = {},
): LabelledNote => ({
  id,
  example: {
    note: { kind, format, sections: Object.entries(sections).map(([key, text]) => ({ key, text })) },
    ...around,
  },
  missing,
});
const group = { kind: "group", format: "group" };
const shared =
  "Seeking Safety group, session on boundaries. 9 participants. The facilitators introduced the boundary triangle and led a paired exercise.";

/** The last of the first half's notes of other kinds. Fictional. */
export const lastNotes: readonly LabelledNote[] = [
  note(
    "group, whole",
    {
      shared,
      member:
        "Client chose the softest boundary first and tried it with her partner, speaking up after a prompt. Goal 1, saying no without leaving: twice this month, never at intake. Denied suicidal thoughts. She will use the phrase with her aunt on Saturday.",
    },
    [],
    group,
  ),
  note(
    "group, progress missing",
    {
      shared,
      member:
        "Client chose the softest boundary first and tried it with her partner, speaking up after a prompt. Tied to goal 1. Denied suicidal thoughts. She will use the phrase with her aunt on Saturday.",
    },
    ["progress"],
    group,
  ),
  note(
    "group, plan missing",
    {
      shared,
      member:
        "Client chose the softest boundary first and tried it with her partner, speaking up after a prompt. Goal 1, saying no without leaving: twice this month, never at intake. Denied suicidal thoughts.",
    },
    ["plan"],
    group,
  ),
  note(
    "group, interventions missing",
    {
      shared: "Seeking Safety group, session on boundaries. 9 participants.",
      member:
        "Client spoke up after another member cried and stayed until the end. Goal 1, saying no without leaving: twice this month, never at intake. Denied suicidal thoughts. She will use the phrase with her aunt on Saturday.",
    },
    ["interventions"],
    group,
  ),
  note(
    "group, count on the session",
    {
      shared: "Seeking Safety group on boundaries. The facilitators led a paired exercise.",
      member:
        "Client spoke up after a prompt. Goal 1: twice this month, never at intake. Denied suicidal thoughts. She will use the phrase with her aunt on Saturday.",
    },
    [],
    {
      ...group,
      session: {
        service: "group",
        start: "2026-05-04T10:00:00Z",
        end: "2026-05-04T11:00:00Z",
        present: 9,
        enrolled: 11,
      },
    },
  ),
  note(
    "group, no count anywhere",
    {
      shared: "Seeking Safety group on boundaries. The facilitators led a paired exercise.",
      member:
        "Client spoke up after a prompt. Goal 1: twice this month, never at intake. Denied suicidal thoughts. She will use the phrase with her aunt on Saturday.",
    },
    ["participants"],
    { ...group, session: { service: "group", start: "2026-05-04T10:00:00Z", end: "2026-05-04T11:00:00Z" } },
  ),
  note(
    "crisis without what was done",
    {
      body: "Client called at 11 pm, sobbing, after being evicted. She said she had nothing to live for and had pills. Risk high. Police were asked for a welfare check. Writer will call at 7 am.",
    },
    ["clientResponse"],
    { kind: "crisis" },
  ),
  note(
    "intake, nothing on risk",
    {
      body: "Presents with six months of low mood and missed work after a divorce. One course of counseling in 2018. Lives alone, two friends. Major depressive disorder, moderate. Weekly sessions to begin 4/2.",
    },
    ["riskStatus"],
    { kind: "intake" },
  ),
  note(
    "shift, whole",
    {
      body: "Transferred Mr Hall to the chair with two staff; he held the rail and counted aloud with them. Offered fluids hourly, drank 900 ml. Declined the shower, accepted a wash.",
    },
    [],
    { kind: "shift" },
  ),
  note(
    "shift, oxygen not looked at again",
    {
      body: "Mr Hall was short of breath after the stairs. Oxygen given at 2 l. He held the carer's hand. Family informed.",
    },
    ["reassessment"],
    { kind: "shift" },
  ),
  note(
    "depot, whole",
    {
      body: "Aripiprazole depot 400 mg given, left gluteal; no bleeding, no pain. He chatted throughout and asked about the next date.",
    },
    [],
    { kind: "nursing" },
  ),
  note("no-show", { body: "Patient did not show for today's visit. Voicemail left; will try again tomorrow." }, [], {
    kind: "no-show",
  }),
  note(
    "late cancellation, nothing further",
    { body: "Late cancellation by text, 40 minutes before the session." },
    ["plan"],
    { kind: "cancellation" },
  ),
  note(
    "lamotrigine with reason",
    {
      body: "Client reports two weeks of elevated mood and little sleep. Lamotrigine lowered to 100 mg because of a rash. Nurse reviewed warning signs with client and wife; client listed three. Goal: steady sleep, five nights of seven, two last month. Denies SI. Visit in one week.",
    },
    [],
  ),
  note(
    "venlafaxine without",
    {
      body: "Client reports low mood. Venlafaxine switched to duloxetine 30 mg. Nurse reviewed warning signs with client and wife; client listed three. Goal: steady sleep, five nights of seven, two last month. Denies SI. Visit in one week.",
    },
    ["medicationReason"],
  ),
  note(
    "nothing but the past",
    {
      body: "Continued as documented in the last note. Client reports nightmares. Therapist used imagery rehearsal. Client changed the ending and breathed out. Goal 1: nightmares, three a week, six at intake. Denies SI. Next session 5/3.",
    },
    ["outOfContext"],
  ),
  note(
    "brace left",
    {
      body: "Client reports nightmares. Therapist used imagery rehearsal for the {{dream}}. Client changed the ending and breathed out. Goal 1: nightmares, three a week, six at intake. Denies SI. Next session 5/3.",
    },
    ["unfilledPick"],
  ),
  note(
    "stop missing",
    {
      body: "Client reports nightmares. Therapist used imagery rehearsal for the dream. Client changed the ending and breathed out. Goal 1: nightmares, three a week, six at intake. Denies SI. Next session 5/3.",
    },
    ["startStop"],
    { session: { start: "2026-05-03T09:00:00Z" } },
  ),
  note(
    "encouraged, and no more",
    {
      data: "Client reports nightmares and fear of bed. Provided supportive listening.",
      assessment: "Client felt heard. Goal 1: nightmares, three a week, six at intake. Denies SI.",
      plan: "Next session 5/3.",
    },
    ["interventions"],
    { format: "dap" },
  ),
  note(
    "plan by heart",
    {
      behaviour: "Nightmares on three nights. Denies SI.",
      intervention: "Imagery rehearsal for the dream of the flood.",
      response: "Client changed the ending and breathed out. Six at intake, three now.",
      plan: "Goal 1. Continue current treatment plan.",
    },
    ["plan"],
    { format: "birp" },
  ),
];
