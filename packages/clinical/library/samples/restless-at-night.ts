import { defineSample } from "../sample-note.ts";

export const restlessAtNight = defineSample({
  id: "restless-at-night",
  title: "Restless in the night",
  kind: "nursing",
  format: "pie",
  about: "A night entry in three steps, by problem.",
  minutes: 25,
  objectives: ["Sleep at least five hours on five nights of seven, within four weeks."],
  elements: [
    {
      element: "focus",
      text: "Problem: restless and calling out between one and three at night, third night in a row.",
    },
    {
      element: "observed",
      text: "Resident sat on the edge of the bed, asked for the way home, did not know the room. Skin warm, no fever, bladder scan normal. Took two sips of tea.",
    },
    {
      element: "interventions",
      text: "Switched on the low lamp and named the place in one sentence, three times, at the resident's pace. Walked to the window together and spoke about the boats in the picture there. Offered the toilet before settling back.",
    },
    { element: "response", text: 'Resident held the rail, said "then I can stay" and lay down after twenty minutes.' },
    {
      element: "evaluation",
      text: "Asleep from twenty to two until half past five: quieter than the two nights before, when calling out went on until four. Low lamp and window continue; day staff look at the afternoon nap.",
    },
    { element: "risk", text: "No sign of pain, of a fall or of a wish to harm anybody." },
  ],
});
