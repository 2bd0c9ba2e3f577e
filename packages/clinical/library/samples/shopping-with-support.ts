import { defineSample } from "../sample-note.ts";

export const shoppingWithSupport = defineSample({
  id: "shopping-with-support",
  title: "Out of the flat again",
  kind: "individual",
  format: "birp",
  about: "Community work in BIRP: what was shown, what was done about which target, how the client answered.",
  minutes: 45,
  objectives: ["Leave the flat on four days a week, alone on two of them, within three months."],
  elements: [
    { element: "focus", text: "Client's goal of leaving the flat on four days a week." },
    {
      element: "observed",
      text: "Client opened the door dressed and with shoes on; the curtains were open. Looked at the floor in the shop and at the worker outside it. Spoke in short sentences, louder on the way back.",
    },
    {
      element: "reported",
      text: 'Client went out on two days since the last visit, both times with a neighbour. "The queue is the worst, everybody waits for me to do something wrong."',
    },
    {
      element: "risk",
      text: "Asked about suicidal thoughts and about voices that command: client denied both this week. Safety plan stands and is on the fridge.",
    },
    {
      element: "interventions",
      text: "Graded exposure to the queue: shop at a quiet hour, then one stranger ahead, then three. Prompted the client to look for one kind face each time. Modelled a two-sentence exchange with the cashier and had the client take it over.",
    },
    {
      element: "response",
      text: 'Client stayed in the queue behind three strangers for four minutes, paid alone and said the cashier "was just bored". Asked to stop before the bakery, and kept to that.',
    },
    {
      element: "progress",
      text: "Days out: two this week with company, none alone; at the start none at all. Slow improvement towards the goal.",
    },
    {
      element: "assessment",
      text: "Schizoaffective disorder, voices quieter; avoidance of people still keeps the client from shopping, cooking and the day centre, so support at home stays needed.",
    },
    {
      element: "plan",
      text: "Client goes to the shop once alone at a quiet hour and rings afterwards. Next visit on the usual day: bakery queue together, then plan the bus.",
    },
  ],
});
