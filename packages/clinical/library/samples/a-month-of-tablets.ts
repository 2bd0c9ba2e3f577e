import { defineSample } from "../sample-note.ts";

export const aMonthOfTablets = defineSample({
  id: "a-month-of-tablets",
  title: "A month on the new dose",
  kind: "medication",
  format: "soap",
  about: "A medication visit: effect, side effects, sleep, risk, and the reason for going on.",
  minutes: 30,
  objectives: ["Take the morning tablet on every day of the week, within four weeks."],
  elements: [
    {
      element: "reported",
      text: 'Client took the tablet on 26 of 28 days; the two missed days were travel days. Sleep better within the second week, appetite back, energy "about two thirds". Dry mouth on most afternoons, no other complaint. No alcohol.',
    },
    {
      element: "observed",
      text: "Rested, dressed for work, spoke freely. Blood pressure 124 over 78, weight steady. Affect broader than a month ago.",
    },
    {
      element: "interventions",
      text: "Reviewed the diary of tablets and side effects with the client, and agreed on water and sugar-free sweets for the dry mouth. Explained once more why the dose stays the same for two months.",
    },
    {
      element: "response",
      text: 'Client understood and asked for the same dose: "I do not want to start counting again." Wrote the travel days into the phone as a reminder.',
    },
    {
      element: "assessment",
      text: "Major depressive disorder, recurrent, responding to sertraline 100 mg: mood and sleep improved, side effect mild. Continuing is necessary to prevent the relapse that followed when it was stopped last year.",
    },
    {
      element: "progress",
      text: "Tablet taken on 26 of 28 days, from 19 of 28 the month before; towards every day of the week.",
    },
    { element: "risk", text: "Asked about thoughts of suicide and self-harm: client denied both. No agitation." },
    {
      element: "medication",
      text: "Sertraline 100 mg in the morning continued unchanged, last changed six weeks ago for partial response.",
    },
    {
      element: "plan",
      text: "Same dose. Blood pressure at the next visit in eight weeks; client rings earlier if the dry mouth keeps them from eating. Therapist informed of the visit with the client's consent.",
    },
  ],
});
