import { defineSample } from "../sample-note.ts";

export const skillsMeetingShared = defineSample({
  id: "skills-meeting-shared",
  title: "Skills group: riding out an urge",
  kind: "group-shared",
  format: "group-shared",
  about: "The shared part names the group, never a member: topic, aim, what was done, how the group was.",
  minutes: 90,
  objectives: ["Use one distress tolerance skill a day on five days a week, within eight weeks."],
  elements: [
    { element: "topic", text: "Riding out an urge: what it does when nobody feeds it." },
    {
      element: "objective",
      text: "Members can name two early signs of an urge and use one skill against it before it peaks.",
    },
    {
      element: "interventions",
      text: "Taught the wave of an urge at the board, with the group finding its own example for each stretch. Led urge surfing for eight minutes with eyes open or shut. Members then wrote down two early signs each and compared them in pairs. The co-facilitator took the members who found the exercise hard and practised paced breathing with them. Homework of last week reviewed: five of seven had kept the urge record.",
    },
    {
      element: "climate",
      text: "Seven members present, one absent. Quiet at first, livelier after the pairs; members disagreed with each other about whether an urge can be waited out and stayed courteous. Nobody left the room.",
    },
  ],
});
