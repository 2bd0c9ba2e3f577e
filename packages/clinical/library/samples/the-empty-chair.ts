import { defineSample } from "../sample-note.ts";

export const theEmptyChair = defineSample({
  id: "the-empty-chair",
  title: "A first birthday without her",
  kind: "individual",
  format: "pirp",
  about: "Grief told by its problem: what it stops, what was tried, what came of it.",
  minutes: 50,
  objectives: ["Take part in one family occasion a month and stay to its end, within four months."],
  elements: [
    {
      element: "focus",
      text: "Grief since the spouse's death in spring: the client leaves family occasions early and eats alone.",
    },
    {
      element: "reported",
      text: 'Client stayed two hours at a birthday last weekend and left before the cake. "I looked at her chair and my legs went." Sleeps six hours; appetite returning.',
    },
    {
      element: "observed",
      text: "Cried for some minutes while speaking of the chair, then spoke steadily. Brought a photograph for the first time.",
    },
    {
      element: "interventions",
      text: "Used the photograph for a told memory, to hold the loss and the person in one sentence (grief-focused work). Planned the next occasion in steps: arrive late, sit beside a chosen cousin, leave when chosen rather than fled.",
    },
    {
      element: "response",
      text: 'Client told the memory twice and laughed the second time: "She would have dropped the cake." Chose the cousin without help.',
    },
    {
      element: "risk",
      text: "Asked about joining the deceased and about suicide: client denied both, and named two people to ring at night.",
    },
    { element: "progress", text: "One occasion this month, stayed two hours; last month none. Towards the objective." },
    {
      element: "assessment",
      text: "Prolonged grief that still closes family life to the client; treatment continues every week, as two occasions lie ahead.",
    },
    {
      element: "plan",
      text: "Client writes two lines each evening to the spouse and brings them. Next session in one week, before the holiday dinner, to rehearse arriving late.",
    },
  ],
});
