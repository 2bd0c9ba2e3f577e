import { defineSample } from "../sample-note.ts";

export const eveningRoutine = defineSample({
  id: "evening-routine",
  title: "An evening routine for poor sleep",
  kind: "individual",
  format: "soap",
  about: "The number of nights carries the note: asked about, worked on, compared with the start.",
  minutes: 50,
  objectives: ["Sleep at least six hours on five nights of seven, by sleep diary, within ten weeks."],
  elements: [
    {
      element: "reported",
      text: 'Client kept the sleep diary on all seven nights: six hours or more on four of them, against two a week ago. "I put the phone in the kitchen and it was horrible for two days, then fine." Worry about work still begins once the light is out.',
    },
    {
      element: "observed",
      text: 'Arrived on time. Yawned once, spoke at an even pace, smiled when the diary was laid on the table. Mood described as "tired but less hopeless"; affect full and in keeping with it.',
    },
    {
      element: "interventions",
      text: "Went through the diary night by night (CBT for insomnia) to find what the four better nights shared. Taught stimulus control for the bed: up again after about twenty minutes awake. Practised a ten-minute worry list to be written at the kitchen table before nine.",
    },
    {
      element: "response",
      text: 'Client named the pattern without help: no screen after ten on each of the better nights. Wrote a first worry list in the session and said it felt "like closing a drawer". Doubted getting up at night, and agreed to try it on two nights.',
    },
    {
      element: "assessment",
      text: "Insomnia disorder with worry that keeps it going; sleep loss still costs concentration at work and two missed shifts this month, so weekly treatment remains necessary.",
    },
    {
      element: "progress",
      text: "Sleep objective: four nights of seven, from two at the last session and one at the start. Improving.",
    },
    {
      element: "risk",
      text: "Asked about thoughts of suicide, of self-harm and of harm to others: client denied all three.",
    },
    {
      element: "plan",
      text: "Client keeps the diary and writes the worry list by nine on weekdays. Next session in one week: look at the two nights with getting up, then decide on a fixed rising time.",
    },
  ],
});
