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
  "Relapse prevention, session 8. Six of eight enrolled clients attended. Theme: early warning signs. Co-leaders presented the traffic-light model and each client drew a personal light.";

/** Later notes of the first half. Fictional. */
export const lateNotes: readonly LabelledNote[] = [
  note(
    "group, whole",
    {
      shared,
      member:
        "He drew four yellow signs and explained two of them to the circle. Working on objective 2.1, naming signs before acting; he could name none in March. No suicidal or homicidal thoughts. He will show the card to his sponsor on Friday.",
    },
    [],
    group,
  ),
  note(
    "group, response missing",
    {
      shared,
      member:
        "Objective 2.1, naming signs before acting: none in March, four now. No suicidal or homicidal thoughts. He will show the card to his sponsor on Friday.",
    },
    ["clientResponse"],
    group,
  ),
  note(
    "group, goal missing",
    {
      shared,
      member:
        "He drew four yellow signs and explained two of them to the circle. He could name none in March. No suicidal or homicidal thoughts. He will show the card to his sponsor on Friday.",
    },
    ["goalLink"],
    group,
  ),
  note(
    "group, risk missing",
    {
      shared,
      member:
        "He drew four yellow signs and explained two of them to the circle. Working on objective 2.1; none named in March, four now. He will show the card to his sponsor on Friday.",
    },
    ["riskStatus"],
    group,
  ),
  note(
    "group, only the shared part filled",
    { shared, member: "" },
    ["clientResponse", "goalLink", "progress", "riskStatus", "plan", "individualPart"],
    group,
  ),
  note(
    "group, how many is missing",
    {
      shared:
        "Relapse prevention, session 8. Theme: early warning signs. Co-leaders presented the traffic-light model.",
      member:
        "He drew four yellow signs and explained two of them. Objective 2.1; none named in March, four now. No SI. He will show the card to his sponsor on Friday.",
    },
    ["participants"],
    group,
  ),
  note(
    "crisis, whole",
    {
      body: "Walk-in after a breakup; said that she had taken out the razor and put it back. Clinician stayed with her for 70 minutes, used paced breathing and a ten-point distress scale, and updated the safety plan with her sister on the phone. Distress went from 9 to 5 and she gave the razor to the nurse. Risk: moderate, no intent at the end of the contact. Sister takes her home; clinician calls tomorrow at 10.",
    },
    [],
    { kind: "crisis" },
  ),
  note(
    "crisis, no risk stated",
    {
      body: "Walk-in after a breakup, crying and unable to sit. Clinician stayed with her for 70 minutes and used paced breathing and a distress scale. Distress went from 9 to 5. Sister takes her home; clinician calls tomorrow at 10.",
    },
    ["riskStatus"],
    { kind: "crisis" },
  ),
  note(
    "intake, whole",
    {
      body: "Seeks help for panic since a robbery in March: four attacks a week, no longer takes the train, two written warnings at work. No prior care. Denies suicidal thoughts now or before. Panic disorder with agoraphobia. Recommended: weekly CBT for 12 weeks, first session 6/2.",
    },
    [],
    { kind: "intake" },
  ),
  note(
    "morning care, whole",
    {
      body: "Helped Mrs Berg to wash and dress; she buttoned her cardigan alone and asked for her pearl earrings. Refused porridge, ate a boiled egg.",
    },
    [],
    { kind: "shift" },
  ),
  note(
    "morning care, only tasks",
    { body: "Washed and dressed Mrs Berg. Bed made. Window opened." },
    ["clientResponse"],
    { kind: "shift" },
  ),
  note(
    "no-show with a call",
    { body: "Client no-showed for 11:00. Reached by phone at 11:20; overslept. New time Thursday 9:00." },
    [],
    { kind: "no-show" },
  ),
  note("cancelled, nothing further", { body: "Session cancelled by client this morning." }, ["plan"], {
    kind: "cancellation",
  }),
  note(
    "quetiapine without reason",
    {
      body: "Client reports broken sleep and racing thoughts. Nurse practitioner stopped quetiapine. Taught a wind-down routine; client wrote it on her phone and set an alarm. Goal 2, six hours of sleep: five at present, four last visit. Denies SI. Back in two weeks.",
    },
    ["medicationReason"],
  ),
  note(
    "points elsewhere",
    {
      body: "See prior note for interventions. Client reports panic on the train. Client rode with therapist for two stops using breathing and stayed seated. Goal 1, trains: first ride since March. Denies SI. Next ride on 5/9.",
    },
    ["outOfContext"],
  ),
  note(
    "left open",
    {
      body: "Client reports panic on the train. Therapist used *** to target avoidance. Client stayed seated. Goal 1, trains: first ride since March. Denies SI. Next ride on 5/9.",
    },
    ["unfilledPick"],
  ),
  note(
    "support only",
    {
      data: "Client talked about her week and cried. Listened actively and offered support.",
      assessment: "Depression. Goal 1: PHQ-9 12, was 15. Denies SI.",
      plan: "See in one week.",
    },
    ["interventions"],
    { format: "dap" },
  ),
  note(
    "birp, response box blank",
    {
      behaviour: "Tense, pacing, said he might walk out. Denied HI.",
      intervention: "Prompted use of time-out and coached paced breathing.",
      response: "",
      plan: "Goal 3 (no physical fights): 12 days, up from 5. Staff to prompt time-out at first sign; review in team meeting Tuesday.",
    },
    ["clientResponse"],
    { format: "birp" },
  ),
  note(
    "discharge without plan",
    {
      body: "Treatment ended after 20 sessions. OCD rituals fell from four hours to 20 minutes daily; goals met. No suicidal ideation.",
    },
    ["plan"],
    { kind: "discharge" },
  ),
  note(
    "times in 24 hours",
    {
      body: "0900-0950. Client reports panic on the train. Therapist drew the panic cycle with him. Client named the thought that starts it. Goal 1, trains: first ride since March. Denies SI. Next ride on 5/9.",
    },
    [],
    { session: { service: "individual" } },
  ),
];
