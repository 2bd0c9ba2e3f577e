import type { NoteExample } from "../../note-to-review.ts";
import type { LabelledNote } from "./case.ts";

type Given = Omit<NoteExample, "note"> & { readonly kind?: string; readonly format?: string };

let counted = 0;
const note = (
  sections: Readonly<Record<string, string>> | string,
  missing: readonly string[] = [],
  { kind = "progress", format, ...around }: Given = {},
): LabelledNote => ({
  id: `unseen note ${(counted += 1)}`,
  example: {
    note: {
      kind,
      format,
      sections: Object.entries(typeof sections === "string" ? { body: sections } : sections).map(([key, text]) => ({
        key,
        text,
      })),
    },
    ...around,
  },
  missing,
});
const group = { kind: "group", format: "group" };
const anger =
  "Anger management, week 6 of 12. Seven of nine enrolled attended. Topic: the anger ladder. Facilitators explained the rungs and led a role play in pairs.";
const dbt =
  "DBT skills, distress tolerance. 6 present, 8 enrolled. Leader taught TIP with ice water and the group practised together for ten minutes.";

/** Whole notes in many hands, written and labelled before the rules were run on them. Fictional. */
export const unseenNotes: readonly LabelledNote[] = [
  note(
    "Seen for 50 min. Mood low, PHQ-9 15 (18). Behavioural activation: we reviewed the log and planned three walks. She was surprised at how her rating rose after the walk on Monday. Obj 2 (activity 5 days/wk): now 3, was 1. Denied SI. Next 3/4.",
  ),
  note(
    "Seen for 50 min. Mood low, PHQ-9 15 (18). She talked at length about her sister. Obj 2 (activity 5 days/wk): now 3, was 1. Denied SI. Next 3/4.",
    ["interventions", "clientResponse"],
  ),
  note(
    "Client came straight from work and was short of breath with worry about the audit. We did worry postponement and set a worry half-hour at six. Client tried it on the spot with one worry and managed to park it. GAD-7 11, from 16 in January. Treatment plan goal: worry under an hour a day. Safe, no thoughts of suicide. Worry diary till next Tuesday.",
  ),
  note(
    "Client came straight from work and was short of breath with worry about the audit. We did worry postponement and set a worry half-hour at six. Client tried it on the spot with one worry and managed to park it. Worry diary till next Tuesday.",
    ["goalLink", "progress", "riskStatus"],
  ),
  note(
    {
      data: "Mr. V. discussed loneliness after the move. Writer helped him to list three people he could phone and to script the first call. He phoned his cousin from the office and was invited to lunch.",
      assessment:
        "Depressive symptoms fading (PHQ-9 9, was 14). Goal A, two contacts a week: met for the first time. No risk issues, asked.",
      plan: "Lunch on Sunday. Second call by Wed. Return in 2 wks.",
    },
    [],
    { format: "dap" },
  ),
  note(
    {
      data: "Mr. V. discussed loneliness after the move. Writer helped him to list three people he could phone and to script the first call. He phoned his cousin from the office and was invited to lunch.",
      assessment: "Depressive symptoms fading (PHQ-9 9, was 14). Goal A, two contacts a week: met for the first time.",
      plan: "",
    },
    ["riskStatus", "plan"],
    { format: "dap" },
  ),
  note(
    {
      subjective: '"I ate lunch at school every day." Still hates the mirror in the gym.',
      objective:
        "Weight up 0.4 kg. Mirror exposure, 12 min, non-judging description; SUDs 75 to 40. Stayed till the end, no body checking.",
      assessment:
        "AN-R in partial recovery. On course for objective 1 (lunch 5/5 days, 3/5 last wk). No SI, no self-harm, vitals stable.",
      plan: "Mirror 3x/week with mum. Weigh-in Fri. Session 6/6.",
    },
    [],
    { format: "soap" },
  ),
  note(
    {
      subjective: '"I ate lunch at school every day." Still hates the mirror in the gym.',
      objective:
        "Weight up 0.4 kg. Mirror exposure, 12 min, non-judging description; SUDs 75 to 40. Stayed till the end, no body checking.",
      assessment: "AN-R. No SI, no self-harm, vitals stable.",
      plan: "Mirror 3x/week with mum. Weigh-in Fri. Session 6/6.",
    },
    ["goalLink", "progress"],
    { format: "soap" },
  ),
  note(
    {
      behaviour:
        "Arrived agitated, pacing, speaking fast; said landlord had cut the heat. Denied wanting to hurt him or himself.",
      intervention: "Paced breathing, then broke the problem into steps; called the housing line together.",
      response: "Sat down after five minutes; made the call himself; voice lower by the end.",
      plan: "Goal 3 (solves a problem without leaving): first time he stayed for the whole of it. Housing appointment 2/2. See him Friday.",
    },
    [],
    { format: "birp" },
  ),
  note(
    {
      behaviour:
        "Arrived agitated, pacing, speaking fast; said landlord had cut the heat. Denied wanting to hurt him or himself.",
      intervention: "",
      response: "Sat down after five minutes; made the call himself; voice lower by the end.",
      plan: "Goal 3 (solves a problem without leaving): first time he stayed for the whole of it. Housing appointment 2/2. See him Friday.",
    },
    ["interventions"],
    { format: "birp" },
  ),
  note(
    {
      goal: "Goal 2: use the bus without turning back.",
      intervention: "In vivo exposure with clinician on route 14.",
      response: "Gripped the rail for three stops, then looked out of the window. Got off at the right stop.",
      plan: "Ride alone one stop by Saturday; session on the 14th. Three rides so far against none in May. No suicidal thoughts.",
    },
    [],
    { format: "girp" },
  ),
  note(
    {
      goal: "Goal 2: use the bus without turning back.",
      intervention: "In vivo exposure with clinician on route 14.",
      response: "",
      plan: "Ride alone one stop by Saturday; session on the 14th. Three rides so far against none in May. No suicidal thoughts.",
    },
    ["clientResponse"],
    { format: "girp" },
  ),
  note(
    {
      shared: anger,
      member:
        "Role-played the supermarket scene, stopped on rung four and breathed. Said that he usually notices at rung eight. Goal: leave before shouting; he left in time on two of three occasions this week, one of four last week. No HI. Log daily.",
    },
    [],
    group,
  ),
  note(
    {
      shared: anger,
      member:
        "Role-played the supermarket scene, stopped on rung four and breathed. Goal: leave before shouting; he left in time on two of three occasions this week, one of four last week. Log daily.",
    },
    ["riskStatus"],
    group,
  ),
  note({ shared: anger, member: "Attended. No HI/SI." }, ["clientResponse", "goalLink", "progress", "plan"], group),
  note(
    {
      shared: anger,
      member:
        "Sat near the door, did the role play when asked a second time, and afterwards told the group it was hard. Goal 1, naming anger early: named it at rung six, was rung nine at intake. Denies thoughts of harm.",
    },
    ["plan"],
    group,
  ),
  note(
    {
      shared: dbt,
      member:
        "She held the ice for a full minute and reported her urge dropping from 8 to 4. Working on objective 1 (no self-harm): 19 days without, her longest so far. Denies suicidal thoughts. Will use TIP once before Thursday and mark it on the card.",
    },
    [],
    group,
  ),
  note(
    {
      shared: dbt,
      member:
        "She held the ice for a full minute and reported her urge dropping from 8 to 4. Denies suicidal thoughts. Will use TIP once before Thursday and mark it on the card.",
    },
    ["goalLink", "progress"],
    group,
  ),
  note(
    {
      shared: "DBT skills. Leader taught TIP with ice water.",
      member:
        "She held the ice for a full minute. Objective 1 (no self-harm): 19 days without, her longest so far. Denies SI. Will use TIP once before Thursday.",
    },
    ["participants"],
    group,
  ),
  note(
    {
      shared: "6 present, 8 enrolled. Check-in, break, check-out.",
      member:
        "She spoke of her week and was thanked. Objective 1 (no self-harm): 19 days without, her longest so far. Denies SI. Will use TIP once before Thursday.",
    },
    ["interventions", "groupTopic"],
    group,
  ),
  note(
    { shared: dbt, member: "" },
    ["clientResponse", "goalLink", "progress", "riskStatus", "plan", "individualPart"],
    group,
  ),
  note(
    "Walk-in, brought by police. Said he would jump if the eviction went on. Assessed with C-SSRS: ideation with plan, no preparation. Used de-escalation and called his sister, who came. He agreed to voluntary admission and shook hands. Transported 16:20 with sister; inpatient social worker informed, we call tomorrow at 9.",
    [],
    { kind: "crisis" },
  ),
  note(
    "Walk-in, brought by police. Said he would jump if the eviction went on. Assessed with C-SSRS: ideation with plan, no preparation. Used de-escalation and called his sister, who came. He agreed to voluntary admission and shook hands.",
    ["plan"],
    { kind: "crisis" },
  ),
  note(
    "Phone crisis line transfer: she had taken her mother's car keys away and was shouting. Clinician listened and left the line at 22:10.",
    ["clientResponse", "riskStatus", "plan"],
    { kind: "crisis" },
  ),
  note(
    "Intake. 34-year-old teacher, two months of poor sleep, tearful daily, off work since 4 May. One earlier episode at 22, treated with sertraline. No suicidal ideation now or in the past; no substances. Major depressive disorder, recurrent, moderate. Recommend weekly IPT, 16 sessions, starting 12 June.",
    [],
    { kind: "intake" },
  ),
  note(
    "Intake. 34-year-old teacher, two months of poor sleep, tearful daily, off work since 4 May. One earlier episode at 22, treated with sertraline. Major depressive disorder, recurrent, moderate. Recommend weekly IPT, 16 sessions, starting 12 June.",
    ["riskStatus"],
    { kind: "intake" },
  ),
  note(
    "Intake. 34-year-old teacher, two months of poor sleep, tearful daily, off work since 4 May. No suicidal ideation now or in the past. Major depressive disorder, recurrent, moderate.",
    ["plan"],
    { kind: "intake" },
  ),
  note(
    "Late shift. Mr. Okun was washed with help of one, ate half his supper and asked for the radio. Turned at 20:00 and 22:00, skin intact; he grumbled but moved over by himself.",
    [],
    { kind: "shift" },
  ),
  note("Late shift. Washed with help of one. Turned at 20:00 and 22:00. Meds given.", ["clientResponse"], {
    kind: "shift",
  }),
  note("Quiet shift. He slept until seven and said that he dreamt of the sea.", ["interventions"], { kind: "shift" }),
  note("No-show. Called at 10:15, no answer, left message with the number. Will try again tomorrow.", [], {
    kind: "no-show",
  }),
  note("No-show today.", ["plan"], { kind: "no-show" }),
  note(
    "Phone call with school counselor (release on file). Attendance up; she asks for a letter on test accommodations. Letter to be sent by Friday.",
    [],
    { kind: "contact" },
  ),
  note("Phone call with school counselor (release on file). Attendance up; she described his grades.", ["plan"], {
    kind: "contact",
  }),
  note(
    "Discharge after 14 sessions. PHQ-9 from 19 to 4; back at work full time; both goals met. No suicidal thoughts at any time since March. She knows her warning signs and will call us if two of them last a week; GP informed.",
    [],
    { kind: "discharge" },
  ),
  note(
    "Discharge after 14 sessions. She will call us if warning signs last a week; GP informed. No suicidal thoughts.",
    ["progress"],
    { kind: "discharge" },
  ),
  note(
    "Client reports waking at three with dread. Prescriber raised escitalopram from 10 to 20 mg. Rehearsed the get-up rule; client yawned through it but set it as her phone's background. Goal 1 sleep: 5.5 h, up from 4. No SI. Back on the 21st.",
    ["medicationReason"],
  ),
  note(
    "Client reports waking at three with dread. Prescriber raised escitalopram from 10 to 20 mg because dread persisted after six weeks. Rehearsed the get-up rule; client yawned through it but set it as her phone's background. Goal 1 sleep: 5.5 h, up from 4. No SI. Back on the 21st.",
  ),
  note(
    "Same as last session; see previous note for details. Client reports dread at night. Rehearsed the get-up rule; client set it as her background. Goal 1 sleep: 5.5 h, up from 4. No SI. Back on the 21st.",
    ["outOfContext"],
  ),
  note(
    "Client reports dread at night and [symptom]. Rehearsed the get-up rule; client set it as her background. Goal 1 sleep: 5.5 h, up from 4. No SI. Back on the 21st.",
    ["unfilledPick"],
  ),
  note(
    "Client reports dread at night. Rehearsed the get-up rule; client set it as her background. Goal 1 sleep: 5.5 h, up from 4. No SI. Back on the 21st.",
    ["startStop"],
    { session: { service: "individual" } },
  ),
  note(
    "2:00-2:53 pm. Client reports dread at night. Rehearsed the get-up rule; client set it as her background. Goal 1 sleep: 5.5 h, up from 4. No SI. Back on the 21st.",
    [],
    { session: { service: "individual" } },
  ),
  note(
    "Good session. Client opened up a lot and we processed many things. Client is making progress. Continue with plan.",
    ["interventions", "goalLink", "progress", "riskStatus", "plan", "medicalNecessity"],
  ),
  note(
    "Provided supportive listening. Client vented about coworkers, then said that she felt lighter. Objective 1 (fewer headaches): two this week, five the week before. No SI or HI. Next visit in one week, headache log.",
    ["interventions"],
  ),
  note(
    'Family session with both parents and the client (15). Taught the family validation and had them try it on the curfew quarrel. He looked up when his mother named his worry and said "yes, that". Objective 2, a calm evening three times a week: two, after none. No self-harm since July. Parents practise ten minutes on Tue and Thu; next on 11/3.',
    [],
    { kind: "family" },
  ),
  note(
    'Family session. Taught validation and had them try it on the curfew quarrel. He looked up when his worry was named and said "yes, that". Objective 2, a calm evening three times a week: two, after none. No self-harm since July. They practise ten minutes on Tue and Thu; next on 11/3.',
    ["participants"],
    { kind: "family" },
  ),
  note(
    "Telehealth, video. I met with Ana for her weekly. She spoke about the divorce papers; chest tight all week. Did a body scan and left it at the chest for a while; she noticed it soften and sighed. Objective: panic under 2/week, this week one, last week three. Nothing to worry about as regards safety, I asked. Papers to lawyer by Friday, next video Monday.",
  ),
  note(
    "Telehealth, video. I met with Ana for her weekly. She spoke about the divorce papers; chest tight all week. Did a body scan and left it at the chest for a while; she noticed it soften and sighed. Papers to lawyer by Friday, next video Monday.",
    ["goalLink", "progress", "riskStatus"],
  ),
];
