import { defineSample } from "../sample-note.ts";

export const aNightCall = defineSample({
  id: "a-night-call",
  title: "A call in the night",
  kind: "crisis",
  format: "dap",
  about: "In a crisis the note says what was asked, what was answered, what was done and who is where at the end.",
  minutes: 60,
  objectives: ["Use the safety plan before acting on a wish to die, every time."],
  elements: [
    {
      element: "reported",
      text: 'Client rang in great distress after a message from a former partner. "I have the tablets on the table and I do not want to be talked out of it." Denied having taken any. Alone at home; the sister lives twenty minutes away.',
    },
    {
      element: "observed",
      text: "Crying, long pauses, slurring absent; answered every question. Calmer after the tablets were put into the hall. Oriented; no sign of intoxication.",
    },
    {
      element: "risk",
      text: "Asked directly: wish to die present since the afternoon, plan with the tablets at home, no earlier attempt, no alcohol. Intent fell during the call and was denied at its end. Protective: the dog, the sister, the wish to see the child's birthday.",
    },
    {
      element: "interventions",
      text: "Stayed on the line and kept to the safety plan: named the warning signs, moved the tablets into the hall with the client still speaking, then out of the flat to the neighbour. Called the sister in on a second line with the client's consent. Went through who is where until the session and how to reach the crisis line.",
    },
    {
      element: "response",
      text: 'Client breathed along twice, put the tablets out of reach at the second request and wept when the sister answered. Said at the end: "I will not do it tonight."',
    },
    {
      element: "assessment",
      text: "Acute suicidal crisis on top of major depressive disorder. Risk lowered by removed means and a person present; an admission was offered and is not needed while the sister stays.",
    },
    {
      element: "plan",
      text: "Sister stays overnight and keeps the tablets. Client sees the therapist tomorrow at ten, then daily until the weekend. Crisis line and emergency number said aloud twice and written down. Prescriber informed tonight about the amount of tablets at home.",
    },
  ],
});
