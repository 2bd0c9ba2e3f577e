import { defineSample } from "../sample-note.ts";

export const withTheFamilyDoctor = defineSample({
  id: "with-the-family-doctor",
  title: "With the family doctor",
  kind: "contact",
  format: "narrative",
  about: "Coordination of care: what was asked, what was answered, and who does what by when.",
  minutes: 15,
  objectives: [],
  elements: [
    {
      element: "narrative",
      text: "Call with the family doctor's practice, which treats the client together with us; the client had agreed to it in the last session. Told: sleep six hours on four nights, weight steady, no alcohol, concentration at work still poor. Heard: blood count and thyroid normal last week, iron low, tablets begun.\n\nAgreed that the sleeping tablets are not renewed while the diary work goes on, and that the doctor looks at the iron again in eight weeks. No risk was seen by either side: the client denied thoughts of suicide in the last session and the doctor knows of none.\n\nPlan: client is told of the call at the next session in one week and of the iron result by the doctor. Our report on the quarter goes to the doctor by the end of the month.",
    },
  ],
});
