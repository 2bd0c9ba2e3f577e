import { defineSample } from "../sample-note.ts";

export const stairsToTheTrain = defineSample({
  id: "stairs-to-the-train",
  title: "Panic on the way to work",
  kind: "individual",
  format: "dap",
  about: "Data that can be counted, one technique with its target, and a plan that follows from both.",
  minutes: 50,
  objectives: [
    "Ride the commuter train four days a week without leaving early, within twelve weeks.",
    "Bring panic attacks down to one a week or fewer.",
  ],
  elements: [
    {
      element: "reported",
      text: 'Client rode the train on three of five days and got off early once. Two panic attacks this week, five last week. "On the third day I noticed my heart and stayed in my seat."',
    },
    {
      element: "observed",
      text: "Spoke quickly about the platform, slowly about the ride home. Breathing even throughout; hands still.",
    },
    {
      element: "interventions",
      text: 'Interoceptive exposure for fear of a racing heart: climbed the stairs three times, two minutes of attention on the pulse after each. Went through the thought "if it races I will faint" and compared it with what happened on the stairs (CBT).',
    },
    {
      element: "response",
      text: 'Fear rated 70 after the first climb, 45 after the second, 30 after the third. Client laughed at the third count and said the pulse "came down by itself".',
    },
    {
      element: "assessment",
      text: "Panic disorder. The racing heart is feared less and the avoidance is shrinking, but mornings still decide whether the client gets to work, which keeps weekly sessions necessary.",
    },
    {
      element: "progress",
      text: "Train objective: three days of five, from one at the start. Panic attacks: two this week, from five.",
    },
    { element: "risk", text: "Client denied thoughts of suicide and of self-harm when asked." },
    {
      element: "plan",
      text: "Homework: stairs once a day with the pulse noted before and after; train on four days, staying on to the last stop once. Next session in one week, by video.",
    },
  ],
});
