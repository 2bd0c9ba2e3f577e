import type { LabelledNote } from "./case.ts";
import type { NoteExample } from "../../note-to-review.ts";

type Sections = Readonly<Record<string, string>>;
type Around = Omit<NoteExample, "note"> & { readonly kind?: string; readonly format?: string };

const note = (
  id: string,
  sections: Sections,
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
const times = { start: "2026-04-13T17:00:00Z", end: "2026-04-13T18:00:00Z" };

/** Still more of the first half's notes of other kinds. Fictional. */
export const moreNotes: readonly LabelledNote[] = [
  note(
    "group, one text, whole",
    {
      body: "Anger management group, week 5 of 12. 7 members attended. Topic: time-outs. Leader explained the steps of a time-out and members role-played in pairs. Client took the part of the partner, left calmly in the role-play and commented that leaving felt like losing. Goal 1: no verbal aggression at home. He reports one outburst this week, three the week before. Denied SI/HI. Will explain the time-out to his wife by Sunday.",
    },
    [],
    { kind: "group" },
  ),
  note(
    "group, one text, nothing of the client",
    {
      body: "Anger management group, week 5 of 12. 7 members attended. Topic: time-outs. Leader explained the steps of a time-out and members role-played in pairs. The group was lively. Group meets again next Tuesday.",
    },
    ["clientResponse", "goalLink", "progress", "riskStatus", "individualPart"],
    { kind: "group" },
  ),
  note(
    "group, number missing",
    {
      shared: "Anger management group, week 5 of 12. Topic: time-outs. Leader explained the steps of a time-out.",
      member:
        "Client left calmly in the role-play. Goal 1: one outburst this week, three before. Denied SI/HI. Will explain the time-out to his wife by Sunday.",
    },
    ["participants"],
    { ...group, session: { service: "group", ...times } },
  ),
  note(
    "group, progress missing",
    {
      shared:
        "Anger management group. Seven of nine members present. Topic: time-outs. Leader explained the steps of a time-out.",
      member:
        "Client left calmly in the role-play and said it was harder than shouting. Relates to goal 1. Denied SI/HI. Will explain the time-out to his wife by Sunday.",
    },
    ["progress"],
    group,
  ),
  note(
    "group, plan missing",
    {
      shared:
        "Anger management group. Seven of nine members present. Topic: time-outs. Leader explained the steps of a time-out.",
      member:
        "Client left calmly in the role-play and said it was harder than shouting. Goal 1: one outburst this week, three before. Denied SI/HI.",
    },
    ["plan"],
    group,
  ),
  note(
    "group, interventions missing",
    {
      shared: "Anger management group. Seven of nine members present. Topic: time-outs.",
      member:
        "Client left calmly when another member raised his voice and said it was harder than shouting. Goal 1: one outburst this week, three before. Denied SI/HI. Will explain the time-out to his wife by Sunday.",
    },
    ["interventions"],
    group,
  ),
  note(
    "member alone, risk missing",
    {
      narrative:
        "Listened for most of the hour and nodded when the exercise was explained. Tried it once and stopped when his chest tightened. Goal 2, sitting with discomfort: two minutes, up from none. Next group on Monday.",
    },
    ["riskStatus"],
    { kind: "group", format: "group-member" },
  ),
  note(
    "crisis visit",
    {
      body: "Mobile visit after a call by the school. Student had written a goodbye note. Clinician interviewed student and mother, completed C-SSRS (ideation with plan, no intent today), removed medication from the room with mother's help and wrote a safety plan with both. Student named two people to call and asked for the door to stay open. Risk moderate with mother present. Same-day call at 8 pm; intake at the clinic tomorrow at 9.",
    },
    [],
    { kind: "crisis" },
  ),
  note(
    "crisis visit without plan",
    {
      body: "Mobile visit after a call by the school. Student had written a goodbye note. Clinician interviewed student and mother and completed C-SSRS: ideation with plan, no intent today. Grounding was used. Student calmed and named two people to call. Risk moderate.",
    },
    ["plan"],
    { kind: "crisis" },
  ),
  note(
    "intake without plan",
    {
      body: "Self-referred for insomnia after night shifts ended; sleeps four hours, dozes at work, two near accidents. No previous care. Drinks two beers a night to sleep. No suicidal ideation, past or present. Insomnia disorder.",
    },
    ["plan"],
    { kind: "intake" },
  ),
  note(
    "night shift, whole",
    {
      body: "Mrs Tran woke at 2 am calling for her husband. Carer sat with her, offered warm milk and played her music. She drank half the cup, held the carer's hand and slept from 3 am.",
    },
    [],
    { kind: "shift" },
  ),
  note(
    "night shift, pain relief not looked at again",
    {
      body: "Mr Ode complained of hip pain at 1 am. Paracetamol 1 g given at 1:10. He thanked the carer. Turned at 3 am.",
    },
    ["reassessment"],
    { kind: "shift" },
  ),
  note(
    "afternoon, nothing done",
    { body: "Mr Ode had visitors. Television was on." },
    ["interventions", "clientResponse"],
    { kind: "shift" },
  ),
  note("no-show, letter", { body: "Did not attend 9 am intake. Letter sent with three new dates." }, [], {
    kind: "no-show",
  }),
  note("no-show, nothing", { body: "Patient no-showed." }, ["plan"], { kind: "no-show" }),
  note(
    "collateral call",
    {
      body: "Spoke with probation officer, release dated 3/1 on file; confirmed attendance at four sessions. No further contact needed until the report of 6/1.",
    },
    [],
    { kind: "collateral" },
  ),
  note(
    "raised without reason",
    {
      body: "Client reports irritability and poor sleep. Lithium was raised to 900 mg. Nurse taught early signs of toxicity; client listed four of five. Goal: stable mood; two even weeks since the last change, none before. No SI. Level on Friday, visit in one week.",
    },
    ["medicationReason"],
  ),
  note(
    "leans",
    {
      body: "Client reports that things are as previously documented. Therapist practiced opposite action for withdrawal. Client tried calling a friend from the office and smiled when she answered. Goal 2: three calls a week; one so far, none at intake. Denies SI. Next visit 5/1.",
    },
    ["outOfContext"],
  ),
  note(
    "two picks",
    {
      body: "Client presented with {{mood}} and reported poor sleep. Therapist taught sleep scheduling. Client wrote down the times and agreed to them. Goal 1: sleep; five hours, up from four. Risk: [low/moderate/high]. Next session 5/1.",
    },
    ["unfilledPick"],
  ),
  note("brackets that belong", {
    body: 'Client said, "he [the landlord] yelled again" and could not sleep. Therapist taught sleep scheduling (bed at 11, up at 6). Client wrote down the times and agreed to them. Goal 1: sleep; five hours, up from four. Denied SI. Next session 5/1.',
  }),
  note(
    "family without those present",
    {
      body: "Conflict about homework was re-enacted. Therapist paused the family twice and had each repeat what was heard. Client let her brother finish once and rolled her eyes twice. Goal: homework without shouting, two of five evenings, none in May. Client denied self-harm. Family will try the timer until Thursday's session.",
    },
    ["participants"],
    { kind: "family" },
  ),
  note(
    "no times",
    {
      body: "Client reports worry about money. Therapist taught budgeting of worry time. Client set it for 5 pm and laughed at the idea. Goal 1: worry under one hour daily; now two, four at intake. Denies SI. Next session 5/1.",
    },
    ["startStop"],
    { session: { service: "individual", serviceCode: "90834" } },
  ),
  note(
    "times in the heading",
    {
      body: "Date 4/13/26, start time 5:02 pm, stop time 5:55 pm. Client reports worry about money. Therapist taught budgeting of worry time. Client set it for 5 pm and laughed at the idea. Goal 1: worry under one hour daily; now two, four at intake. Denies SI. Next session 5/1.",
    },
    [],
    { session: { service: "individual" } },
  ),
  note(
    "discharge, whole",
    {
      body: "Treatment ended by agreement after 14 sessions. Panic attacks went from daily to none in six weeks; both goals were met. No suicidal ideation at discharge. Aftercare: booster session in January, referral to the walking group made.",
    },
    [],
    { kind: "discharge" },
  ),
  note(
    "question without answer",
    {
      body: "Client reports worry about money. Therapist taught budgeting of worry time. Client set it for 5 pm and laughed at the idea. Goal 1: worry under one hour daily; now two, four at intake. Screened for suicidality. Next session 5/1.",
    },
    ["riskStatus"],
  ),
  note(
    "support is no intervention",
    {
      subjective: "Client reports worry about money and poor sleep.",
      objective: "Provided support and encouragement. Client appreciated the session.",
      assessment: "Goal 1: worry under one hour daily; now two, four at intake. Denies SI.",
      plan: "Next session 5/1.",
    },
    ["interventions"],
    { format: "soap" },
  ),
  note(
    "homework forgotten",
    {
      body: "Client reports a better week with two free evenings. Therapist introduced the worry tree. Client placed three worries on it. Goal 1: worry under one hour daily; now two, four at intake. Denies SI. Next session 5/1.",
    },
    ["homework"],
    { previousNotes: [{ id: "n1", text: "Client will telephone the bank about the overdraft. Next session 4/24." }] },
  ),
];
