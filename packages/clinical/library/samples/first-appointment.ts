import { defineSample } from "../sample-note.ts";

export const firstAppointment = defineSample({
  id: "first-appointment",
  title: "A first appointment",
  kind: "intake",
  format: "soap",
  about:
    "What brings somebody, how it shows, what it costs, what is agreed. No treatment is described that has not begun.",
  minutes: 75,
  objectives: [],
  elements: [
    {
      element: "reported",
      text: 'Client comes for low mood and loss of interest for about seven months, since losing a job. Sleeps nine to ten hours and wakes unrested, has stopped cooking and sees nobody on weekdays. "I do not recognise the flat I live in." One earlier episode some ten years ago, treated with counselling alone. No medication. Drinks a glass of beer at weekends, no drugs. Two adult children, weekly calls.',
    },
    {
      element: "observed",
      text: 'Neatly dressed, slowed in movement and speech, long pauses before answers. Mood described as "flat", affect narrow, brightened when the daughter\'s call was mentioned. Thinking ordered, orientation full, no sign of hallucinations. Depression questionnaire 17, moderately severe.',
    },
    {
      element: "interventions",
      text: "Explained what treatment here is and is not, confidentiality and its limits, fees and records; the client signed the consent and took a copy. Took the history of the mood and of the earlier episode, and drew the week on a page together.",
    },
    {
      element: "assessment",
      text: "Major depressive disorder, recurrent, moderate: low mood, lost interest, sleep, energy, concentration and worth affected for seven months, with work and contact given up. Weekly psychotherapy is medically necessary to restore a daily rhythm and contact. Strengths: reads, keeps appointments, close to the daughter. Barriers: money, mornings.",
    },
    {
      element: "risk",
      text: "Asked directly: passive thoughts of not wanting to wake up twice last month; no wish to die, no plan, no means prepared, no earlier attempt. Client denied thoughts of harming others. Agreed to ring the crisis line or the daughter if that changes; both numbers are in the phone.",
    },
    {
      element: "plan",
      text: "Weekly sessions of 50 minutes, first in four days. First objective to be written together: out of the flat before noon on four days. Family doctor asked for blood results with the client's authorisation. Client brings the list of mornings.",
    },
  ],
});
