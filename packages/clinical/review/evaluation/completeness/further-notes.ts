import type { LabelledNote } from "./case.ts";

interface Given {
  readonly kind?: string;
  readonly format?: string;
  readonly sections: Readonly<Record<string, string>>;
  readonly around?: Omit<LabelledNote["example"], "note">;
}

const note = (
  id: string,
  { kind = "progress", format, sections, around }: Given,
  ...missing: readonly string[]
): LabelledNote => ({
  id,
  example: {
    note: { kind, format, sections: Object.entries(sections).map(([key, text]) => ({ key, text })) },
    ...around,
  },
  missing,
});
const members =
  "Eight of ten members were present. Topic: sleep and recovery. Facilitators taught stimulus control and led a role-play on saying no to late calls.";

export const furtherNotes: readonly LabelledNote[] = [
  note("group, shared and own part", {
    kind: "group",
    format: "group",
    sections: {
      shared: members,
      member:
        "Client spoke three times and practised the refusal with a partner. Goal 1: sleep; six hours on four nights, up from two. Denied suicidal thoughts. Will set an alarm for 10 pm nightly.",
    },
  }),
  note(
    "own part without response",
    {
      kind: "group",
      format: "group",
      sections: {
        shared: members,
        member:
          "Goal 1: sleep; six hours on four nights, up from two. Denied suicidal thoughts. Will set an alarm for 10 pm nightly.",
      },
    },
    "clientResponse",
  ),
  note(
    "own part without risk",
    {
      kind: "group",
      format: "group",
      sections: {
        shared: members,
        member:
          "Client spoke three times and practised the refusal with a partner. Goal 1: sleep; six hours on four nights, up from two. Will set an alarm for 10 pm nightly.",
      },
    },
    "riskStatus",
  ),
  note(
    "count on the session, times not",
    {
      kind: "group",
      format: "group",
      sections: {
        shared: "Topic: urges. Facilitators demonstrated urge surfing.",
        member:
          "Client tried it twice, rated the urge 7 then 4. Goal 2; three urges acted on this week, six at start. No SI. Continue group on Mondays.",
      },
      around: { session: { service: "group", present: 8, enrolled: 10 } },
    },
    "startStop",
  ),
  note("shared part alone, whole", {
    kind: "group",
    format: "group-shared",
    sections: {
      topic: "Urge surfing",
      objective: "Members can ride out one urge",
      "what-the-group-did": "Facilitator demonstrated urge surfing and led practice in pairs.",
      climate: "Warm and attentive.",
    },
    around: {
      session: {
        service: "group",
        start: "2026-05-04T14:00:00Z",
        end: "2026-05-04T15:00:00Z",
        present: 8,
        enrolled: 9,
      },
    },
  }),
  note(
    "shared part without what was done",
    {
      kind: "group",
      format: "group-shared",
      sections: { topic: "Urge surfing", climate: "Warm and attentive." },
      around: {
        session: {
          service: "group",
          start: "2026-05-04T14:00:00Z",
          end: "2026-05-04T15:00:00Z",
          present: 8,
          enrolled: 9,
        },
      },
    },
    "interventions",
  ),
  note("member's part alone", {
    kind: "group",
    format: "group-member",
    sections: {
      narrative:
        "Volunteered for the first role-play and refused the drink twice. Objective 2 partially met: two of three events. No suicidal ideation. Next group on Friday.",
    },
  }),
  note(
    "member's part without goal and progress",
    {
      kind: "group",
      format: "group-member",
      sections: {
        narrative:
          "Volunteered for the first role-play and refused the drink twice. No suicidal ideation. Next group on Friday.",
      },
    },
    "goalLink",
    "progress",
  ),
  note("empty boxes, words elsewhere", {
    format: "soap",
    sections: {
      subjective: "Reports poor sleep. Denied suicidal thoughts.",
      objective: "",
      assessment:
        "Therapist taught stimulus control; client agreed to leave the bed when awake and wrote it down. Goal 1 progressing: 5 h from 4 h. Plan: diary nightly, see again 4 May.",
      plan: "",
    },
  }),
  note(
    "plan box holds nothing",
    {
      format: "dap",
      sections: {
        data: "Client reports worry. Therapist practised worry time with client; she postponed two worries and smiled.",
        assessment: "Goal 2, fewer reassurance calls: four this week, nine at baseline. No SI.",
        plan: "N/A",
      },
    },
    "plan",
  ),
  note(
    "plan is only continue",
    {
      format: "birp",
      sections: {
        behaviour: "Low mood, slept four hours. Denied SI.",
        intervention: "Cognitive restructuring of guilt about the divorce.",
        response: "Client named one distortion and wrote an alternative.",
        plan: "Goal 1: guilt; belief 90 to 60 since intake. Continue treatment.",
      },
    },
    "plan",
  ),
  note("girp, whole", {
    format: "girp",
    sections: {
      goal: "Ride the bus alone to work.",
      intervention: "In vivo exposure: one stop with the therapist, one alone.",
      response: "Stayed on for both; fear 80 to 35. Two rides alone this week, none in April. No suicidal thoughts.",
      plan: "Three rides before 9 June.",
    },
  }),
  note("f-dar, whole", {
    kind: "nursing",
    format: "f-dar",
    sections: {
      focus: "Pain after dressing change",
      data: "Pain 6 of 10, guarding.",
      action: "Repositioned and gave paracetamol 1 g at 10:00.",
      response: "Pain 2 of 10 at 10:45, slept.",
    },
  }),
  note(
    "f-dar without response",
    {
      kind: "nursing",
      format: "f-dar",
      sections: {
        focus: "Anxiety before bed",
        data: "Asked for the light to stay on.",
        action: "Sat with her and guided slow breathing.",
        response: "",
      },
    },
    "clientResponse",
  ),
  note(
    "pie without evaluation",
    {
      kind: "nursing",
      format: "pie",
      sections: {
        problem: "Risk of falls",
        intervention: "Assisted with walking frame to the bathroom.",
        evaluation: "",
      },
    },
    "clientResponse",
  ),
  note("objective by its words", {
    sections: {
      body: "Client reports no panic this week and rode four stops to the market. Therapist planned the tunnel ride and rehearsed the breathing. Client practised without prompts. Last month it was one stop. No SI. Next session Tuesday.",
    },
    around: { plan: { objectives: [{ id: "o", text: "Ride the bus four stops without leaving" }] } },
  }),
  note(
    "no objective touched",
    {
      sections: {
        body: "Client reports a quarrel with a colleague. Therapist taught the broken-record technique. Client practised it twice. Fewer quarrels than last month. No SI. Next session Tuesday.",
      },
      around: { plan: { objectives: [{ id: "o", text: "Sleep six hours without alcohol" }] } },
    },
    "goalLink",
  ),
  note(
    "start without stop",
    {
      sections: {
        body: "Client reports worry about work. Therapist taught worry time. Client tried it and postponed one worry. Goal 1: worry; two hours daily, four at intake. No SI. Next session Tuesday.",
      },
      around: { session: { service: "individual", start: "2026-05-04T14:00:00Z" } },
    },
    "startStop",
  ),
  note("session known", {
    sections: {
      body: "Client reports worry about work. Therapist taught worry time. Client tried it and postponed one worry. Goal 1: worry; two hours daily, four at intake. No SI. Next session Tuesday.",
    },
    around: {
      session: { service: "individual", start: "2026-05-04T14:00:00Z", end: "2026-05-04T14:50:00Z", minutes: 50 },
    },
  }),
  note(
    "injection without a word on reactions",
    {
      kind: "nursing",
      sections: { body: "Paliperidone depot given in the right deltoid; he sat still and chatted. Next due 4 June." },
    },
    "complications",
  ),
  note("medication visit", {
    kind: "medication",
    sections: {
      body: "Low mood persists on sertraline 50 mg, no side effects. Increased to 100 mg because of partial response. Patient agreed with the change and repeated the dose schedule. No suicidal thoughts. Follow-up in four weeks.",
    },
  }),
  note("resident's morning", {
    kind: "shift",
    sections: {
      body: "Assisted Mrs Lund with washing; she chose her blouse and washed her face without help. Walked to breakfast with the frame and one carer, ate porridge and half a banana. Pressure areas checked, intact.",
    },
  }),
  note("missed group, kind progress", {
    sections: { body: "No show for 2 pm appointment. Left voicemail offering 9 May." },
  }),
  note("cancelled without more", { kind: "cancellation", sections: { body: "Client cancelled." } }, "plan"),
  note(
    "safety without status",
    {
      sections: {
        body: "Client reports worry about work. Therapist taught worry time. Client tried it and postponed one worry. Goal 1: worry; two hours daily, four at intake. Discussed safety. Next session Tuesday.",
      },
    },
    "riskStatus",
  ),
  note(
    "father's suicide is history",
    {
      sections: {
        body: "Client reports worry about work; father died by suicide in 2010. Therapist taught worry time. Client tried it and postponed one worry. Goal 1: worry; two hours daily, four at intake. Next session Tuesday.",
      },
    },
    "riskStatus",
  ),
  note(
    "homework done is no plan",
    {
      sections: {
        body: "Reviewed homework: thought record completed on four days. Client reports worry about work. Therapist taught worry time. Client tried it and postponed one worry. Goal 1: worry; two hours daily, four at intake. No SI.",
      },
    },
    "plan",
  ),
  note(
    "he fears he will lose it, no plan",
    {
      sections: {
        body: "Client worries that he will lose his job. Therapist taught worry time. Client tried it and postponed one worry. Goal 1: worry; two hours daily, four at intake. No SI.",
      },
    },
    "plan",
  ),
];
