import { defineSample } from "../sample-note.ts";

export const processMeetingShared = defineSample({
  id: "process-meeting-shared",
  title: "Process group: being seen to struggle",
  kind: "group-shared",
  format: "group-shared",
  about: "A process meeting without a lesson: the thread of the conversation and what was done about it.",
  minutes: 75,
  objectives: ["Say once a meeting what happens right now between oneself and the group, within eight meetings."],
  elements: [
    { element: "topic", text: "Being seen while struggling: what each expects the others to think." },
    { element: "objective", text: "Members notice one guess about the others' judgement and check it with them." },
    {
      element: "interventions",
      text: "Opened with the rules of the group and a round of one sentence each. Held the conversation on what happened in the room rather than outside it, and asked for guesses to be said aloud and checked. Reflected a silence after the second round and invited whoever wanted to say what it was like. Closed with one word each.",
    },
    {
      element: "climate",
      text: "Seven members present, one absent. Warm from the middle on; two members checked a guess with each other and both smiled at the answer. The silence was borne rather than filled. Members stayed to the end and put the chairs back together.",
    },
  ],
});
