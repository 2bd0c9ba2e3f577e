import { defineSample } from "../sample-note.ts";

export const eveningsWithoutWine = defineSample({
  id: "evenings-without-wine",
  title: "Evenings without wine",
  kind: "individual",
  format: "girp",
  about: "Led by the goal, with the count from the client's own calendar.",
  minutes: 50,
  objectives: ["Drink on no more than two evenings a week, within eight weeks."],
  elements: [
    { element: "focus", text: "Goal: drink on no more than two evenings a week." },
    {
      element: "interventions",
      text: "Went through last week's calendar with the client and marked what came before each glass (functional analysis of drinking). Used motivational interviewing to explore what the dry evenings gave. Rehearsed saying no to a second glass, with the client playing both parts.",
    },
    {
      element: "reported",
      text: 'Client drank on three evenings, six glasses in all, against five evenings last week. "The hour after the children are in bed is the hole." No withdrawal signs noticed.',
    },
    {
      element: "response",
      text: "Client found the link between an unfinished mail and the first glass without prompting, and chose a bath as the first thing after bedtime. Said no to the second glass firmly in the third rehearsal and looked surprised at it.",
    },
    {
      element: "risk",
      text: "Client denied thoughts of suicide or self-harm. Asked about driving: none after drinking.",
    },
    {
      element: "progress",
      text: "Three evenings, from five last week and seven at the start: moving towards the goal.",
    },
    {
      element: "assessment",
      text: "Alcohol use disorder, moderate. Evenings alone remain the hardest hour and the client's sleep and work still suffer, so the weekly session is continued.",
    },
    {
      element: "plan",
      text: "Client keeps the calendar and tries the bath on three evenings before anything else. Next session in seven days: look at the mail hour together. Primary care informed of the count with the client's consent.",
    },
  ],
});
