import { defineSample } from "../sample-note.ts";

export const nauseaAfterADose = defineSample({
  id: "nausea-after-a-dose",
  title: "Nausea after a change of dose",
  kind: "nursing",
  format: "soapie",
  about:
    "Nursing in six steps: what was said, seen and thought, what was planned, what was done, and whether it helped.",
  minutes: 30,
  objectives: ["Take the morning medication on seven days of seven, within four weeks."],
  elements: [
    {
      element: "reported",
      text: 'Resident says the stomach "turns over" about half an hour after the morning tablets since the dose was raised, and that breakfast was left on three mornings.',
    },
    {
      element: "observed",
      text: "Pale, no sweating. Blood pressure 118 over 74 sitting, pulse 72. Abdomen soft. Ate half a slice of toast. Weight unchanged since last week.",
    },
    {
      element: "assessment",
      text: "Nausea that follows the tablets closely and began with the higher dose: most likely a side effect. No sign of dehydration.",
    },
    {
      element: "plan",
      text: "Give the tablets with food from tomorrow. Ask the prescriber today whether the dose can be split because of the nausea. Offer fluids each hour until noon and record the intake.",
    },
    {
      element: "interventions",
      text: "Gave the tablets with porridge instead of before it. Sat with the resident for ten minutes and taught slow breathing through the nose. Rang the prescriber, who agreed to split the dose from tomorrow because of the nausea.",
    },
    {
      element: "response",
      text: 'Resident ate most of the porridge and said the queasiness was "half of yesterday\'s". Asked to have the tablets this way every day.',
    },
    {
      element: "evaluation",
      text: "Less nausea within the hour and breakfast eaten: the measure worked today. To be judged again after three mornings on the split dose.",
    },
    { element: "risk", text: "Asked about mood and thoughts of self-harm: resident denied any." },
  ],
});
