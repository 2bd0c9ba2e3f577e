import { defineSample } from "../sample-note.ts";

export const theFirstWeeks = defineSample({
  id: "the-first-weeks",
  title: "The first weeks with a baby",
  kind: "individual",
  format: "narrative",
  about: "One piece of prose, and nothing missing: what happened, what was done, how it went, what comes next.",
  minutes: 50,
  objectives: [
    "Rest without the baby for one hour a day on five days a week, within six weeks.",
    "Bring the depression score below 10.",
  ],
  elements: [
    {
      element: "narrative",
      text: 'Client came with the baby asleep in the carrier and, for the first time, put the carrier down beside the chair. She took her hour of rest on four days this week, on one of them without listening at the door; last week it was one day. The low morning is still there: "I wake up and it is already too late for the day." Score on the depression questionnaire 13 today, 17 two weeks ago.\n\nWorked with behavioural activation on the mornings: planned one small thing before ten that has nothing to do with the baby, and went through the thought of being too late with the week\'s own record. Taught the partner\'s five-minute handover, which the client then explained back. She took to the plan quickly and chose the walk to the bakery over the shower "because people say hello".\n\nPostpartum depression, easing: the rest objective moves (four days of five, from none at the start), sleep in one stretch is still under four hours and keeps the risk of relapse up, so weekly sessions remain necessary. Asked about thoughts of suicide, of harming herself and of harming the baby: client denied all of them; the crisis number is on the fridge and the partner knows it.\n\nClient walks to the bakery before ten on three mornings and keeps the hour of rest; the partner keeps the handover list. Next session in one week, again with the baby, then the score once more.',
    },
  ],
});
