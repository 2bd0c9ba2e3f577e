import { defineSample } from "../sample-note.ts";

export const closingWell = defineSample({
  id: "closing-well",
  title: "Closing well",
  kind: "summary",
  format: "narrative",
  about:
    "A discharge summary: where it began, what was reached in numbers, how risk stands, and what helps if it comes back.",
  minutes: 0,
  objectives: [],
  elements: [
    {
      element: "narrative",
      text: "Treatment ran for seven months, twenty-four sessions of fifty minutes, and is closed by agreement because both objectives are reached. It began for major depressive disorder, moderate, with work given up and weekdays spent in bed; by its close the client works four days and sees friends on two evenings.\n\nWorked with: behavioural activation, work on the thought of being a burden, problem solving around the job, and relapse prevention in the last month. Interventions that the client named as the ones that helped: the morning walk with a fixed hour, and the letter to the former employer.\n\nProgress: out of the flat before noon on six days of seven (objective: five), from one; two contacts a week (objective reached in month five). The depression questionnaire fell from 19 to 6, a reliable change, and stayed there for three months. Sleep seven hours. The last session was used for what to do when the mornings grow long again.\n\nRisk at discharge: client denied thoughts of suicide, of self-harm and of harming others, and none were reported since March. Safety plan and early signs are written down and with the client; the family doctor has this summary with the client's authorisation.\n\nPlan: one call in six weeks, a session on request within a week, and the crisis numbers stay with the client. Case closed.",
    },
  ],
});
