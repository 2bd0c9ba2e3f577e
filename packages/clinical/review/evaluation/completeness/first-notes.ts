import type { LabelledNote } from "./case.ts";

const one = (id: string, text: string, missing: readonly string[], kind = "progress"): LabelledNote => ({
  id,
  example: { note: { kind, sections: [{ key: "body", text }] } },
  missing,
});

/** The first half's whole notes of other kinds and ways of writing. Fictional. */
export const firstNotes: readonly LabelledNote[] = [
  one("vague all through", "Client doing well. Processed feelings and provided support. Will continue to monitor.", [
    "interventions",
    "clientResponse",
    "goalLink",
    "progress",
    "riskStatus",
    "plan",
    "medicalNecessity",
  ]),
  one(
    "risk asked, no answer",
    "Client reports worry about exams. Therapist taught worry postponement. Client practised it and found it easier than expected. Goal 1: study without stopping. Study blocks rose from one to three a day. Assessed for SI/HI. Next session 4 May.",
    ["riskStatus"],
  ),
  one(
    "relapse is not suicide",
    "Client reports cravings on pay day. Counselor reviewed urge surfing and mapped triggers. Client named three triggers and practised surfing one. Goal: abstinence. Eight weeks without use, up from two. Risk of relapse is moderate. Next group Thursday.",
    ["riskStatus"],
  ),
  one(
    "no-show with follow-up",
    "Client did not attend the 10:00 appointment. Called at 10:20, left a message. Offered 12 May at 10:00.",
    [],
    "no-show",
  ),
  one("no-show without follow-up", "Client did not attend.", ["plan"], "no-show"),
  one(
    "cancellation noted as progress",
    "Client cancelled today's session by text because of illness. Rescheduled for 18 May.",
    [],
  ),
  one(
    "crisis, whole",
    "Client called from a car park, crying, and said that she wanted to end her life tonight. Writer assessed intent, plan and means with the C-SSRS: plan with pills, no attempt. De-escalated with grounding and completed a safety plan. She calmed, repeated the steps and handed the pills to her sister by phone. Risk high, managed with sister present. Writer will call at 8 am tomorrow; mobile crisis notified.",
    [],
    "crisis",
  ),
  one(
    "crisis without response",
    "Client called from a car park and said that she wanted to end her life tonight. Writer assessed intent, plan and means with the C-SSRS and completed a safety plan by phone. Risk high. Writer will call at 8 am tomorrow; mobile crisis notified.",
    ["clientResponse"],
    "crisis",
  ),
  one(
    "intake, whole",
    "Referred by her doctor for panic attacks that began after a car accident in May; she avoids motorways and has missed nine days of work. No previous treatment. No suicidal ideation, no self-harm. Provisional diagnosis: panic disorder. Weekly CBT recommended, to begin on 3 June.",
    [],
    "intake",
  ),
  one(
    "intake without risk",
    "Referred by her doctor for panic attacks that began after a car accident in May; she avoids motorways. No previous treatment. Provisional diagnosis: panic disorder. Weekly CBT recommended, to begin on 3 June.",
    ["riskStatus"],
    "intake",
  ),
  one(
    "shift, whole",
    "Assisted Mr. K. with showering and dressing; he managed his upper body with two prompts and smiled when shaved. Repositioned two-hourly. He ate all of lunch.",
    [],
    "shift",
  ),
  one(
    "shift without response",
    "Assisted Mr. K. with showering and dressing. Repositioned two-hourly. Skin intact.",
    ["clientResponse"],
    "shift",
  ),
  one(
    "shift without care",
    "Mr. K. was in the lounge. Daughter visited at 3 pm.",
    ["interventions", "clientResponse"],
    "shift",
  ),
  one(
    "shift, fall without reassessment",
    "Assisted resident with breakfast; she ate half and accepted juice. Resident had a fall beside the bed at 9.",
    ["reassessment"],
    "shift",
  ),
  one(
    "group, whole",
    "Group: relapse prevention. Topic: high-risk situations. Eight of ten members were present. Facilitators taught drink refusal and led role-plays. Client volunteered for the second role-play, refused the drink twice and said it felt 'awkward but possible'. Goal 2: refuse drinks at work events. He has refused at two of three events since last month. No suicidal ideation. He will practise with his sister before next group on Friday.",
    [],
    "group",
  ),
  one(
    "group without number",
    "Group: relapse prevention. Topic: high-risk situations. Facilitators taught drink refusal and led role-plays. Client volunteered for the second role-play and refused the drink twice. Goal 2: refuse drinks at work events. He has refused at two of three events since last month. No suicidal ideation. He will practise with his sister before next group on Friday.",
    ["participants"],
    "group",
  ),
  one(
    "group without the member",
    "Skills group, session 4 on distress tolerance. Nine participants attended. Facilitators taught the TIPP skills and demonstrated cold water. Members shared examples and asked questions. Next group on Monday.",
    ["clientResponse", "goalLink", "progress", "riskStatus", "individualPart"],
    "group",
  ),
  one(
    "leans on the last note",
    "Continued with the same issues as last session, see previous note. Therapist used cognitive restructuring for guilt. Client identified one distortion and reframed it. Goal 1 is partially met. Denies SI. Next session on Friday.",
    ["outOfContext"],
  ),
  one(
    "dose without reason",
    "Client reports low mood. Sertraline was increased to 100 mg. Therapist practised behavioral activation planning with client. Client chose swimming and agreed to go with a friend. Goal 2: activity on three days; it is now two, up from none. Denies suicidal ideation. Next session 8 July.",
    ["medicationReason"],
  ),
  one(
    "pick left over",
    "Client reports [symptom] and poor sleep. Therapist taught stimulus control for insomnia. Client wrote the steps down and agreed to try them. Goal 1: sleep; 5 hours now, 4 at baseline. No SI. Next session 8 July.",
    ["unfilledPick"],
  ),
  one(
    "nothing to treat",
    "Client told about the holiday and showed photographs. Therapist and client looked at the pictures and talked about the beach for most of the hour. She enjoyed it. No SI. Next session 8 July.",
    ["goalLink", "progress", "medicalNecessity"],
  ),
  one(
    "family, whole",
    "Mother and stepfather attended with the client. Conflict over curfew led to shouting on three evenings. Therapist mediated and taught the speaker-listener technique. Mother repeated what she had heard; client nodded and stayed seated. Goal: disagreements without shouting, now two calm evenings of five, none before. No safety concerns at home; client denied self-harm. Family will hold a ten-minute talk on Sunday. Next session 6 May.",
    [],
    "family",
  ),
  one(
    "contact with a next step",
    "Telephone call from the school counselor with release on file; attendance has dropped. Writer will call the mother tomorrow.",
    [],
    "contact",
  ),
  one(
    "contact without next step",
    "Telephone call from the school counselor with release on file; attendance has dropped.",
    ["plan"],
    "contact",
  ),
  one("private notes are not asked", "Her silence stayed with me. I wonder whether I hurried.", [], "private"),
  one(
    "discharge without progress",
    "Client moved to another city and asked to end treatment. No suicidal ideation at discharge. Referral to Harbor Counseling sent on 2 May.",
    ["progress"],
    "discharge",
  ),
  {
    id: "minutes given, no times",
    example: {
      note: {
        kind: "progress",
        sections: [
          {
            key: "body",
            text: "Client reports panic on the bus. Taught paced breathing. Client practised and rated tension 3 of 10. Goal 1: bus rides; now two a week, none at intake. No SI. Next session Friday.",
          },
        ],
      },
      session: { minutes: 50, service: "individual" },
    },
    missing: ["startStop"],
  },
  {
    id: "times in the text",
    example: {
      note: {
        kind: "progress",
        sections: [
          {
            key: "body",
            text: "Session 2:00 pm - 2:50 pm. Client reports panic on the bus. Taught paced breathing. Client practised and rated tension 3 of 10. Goal 1: bus rides; now two a week, none at intake. No SI. Next session Friday.",
          },
        ],
      },
      session: { service: "individual" },
    },
    missing: [],
  },
  {
    id: "homework not mentioned",
    example: {
      note: {
        kind: "progress",
        sections: [
          {
            key: "body",
            text: "Client reports a quarrel with her sister and poor sleep. Therapist challenged mind reading. Client named two other explanations. Goal 3: fewer quarrels; one this week, four at intake. Denied suicidal thoughts. Next session Friday.",
          },
        ],
      },
      previousNotes: [{ id: "1", text: "Homework: write a letter to her father." }],
    },
    missing: ["homework"],
  },
];
