import { defineSample } from "../sample-note.ts";

export const aQuarterInShort = defineSample({
  id: "a-quarter-in-short",
  title: "A quarter in short",
  kind: "summary",
  format: "narrative",
  about: "A period in sentences that can each be traced: contacts, work, progress in numbers, risk, what comes next.",
  minutes: 0,
  objectives: [],
  elements: [
    {
      element: "narrative",
      text: "Eleven of twelve sessions between July and September were held, fifty minutes each, three by video; one was cancelled for illness. Treatment is for panic disorder with avoidance of trains and shops, and was necessary throughout: at its start the client could not get to work.\n\nInterventions: interoceptive exposure, graded exposure on the line to work, work on the thoughts about fainting, a plan for setbacks. The client took to the exposures from the third week on and carried most of them out alone.\n\nProgress by objective: trains from no day to four days a week (objective reached in week nine); panic attacks from five a week to one every second week; shops from avoided to two a week with company. The anxiety questionnaire fell from 16 to 7, more than its reliable change. The client rates the fear of a racing heart at 30 of 100, from 90.\n\nRisk was asked about in every session: thoughts of suicide, self-harm and harm to others were denied throughout. No medication.\n\nPlan: sessions every second week from October, with the plan for setbacks and the two longer train rides first; end of treatment is looked at in December.",
    },
  ],
});
