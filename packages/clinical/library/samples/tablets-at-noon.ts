import { defineSample } from "../sample-note.ts";

export const tabletsAtNoon = defineSample({
  id: "tablets-at-noon",
  title: "Tablets not taken at noon",
  kind: "nursing",
  format: "f-dar",
  about: "One event in focus: its data, what was done, and what came of it.",
  minutes: 15,
  objectives: ["Take the midday tablets on six days of seven, within two weeks."],
  elements: [
    { element: "focus", text: "Midday tablets not taken, second day in a row." },
    {
      element: "observed",
      text: "Resident turned the head away twice and put the cup on the window sill. Walked the corridor afterwards, steady. Blood pressure 131 over 80.",
    },
    {
      element: "reported",
      text: '"They make the afternoon go missing." Said that the tablets are wanted at night only.',
    },
    {
      element: "interventions",
      text: "Asked what the afternoon is needed for and wrote the answer into the day plan. Explained the reason for the noon dose in two sentences and offered it again after the walk. Informed the prescriber of two doses not taken and of the wish for the evening.",
    },
    {
      element: "response",
      text: "Resident took the tablets after the walk with the tea, and asked to be told the answer about the evening dose in person. Called to it at four: awake and in the garden.",
    },
  ],
});
