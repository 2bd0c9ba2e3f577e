import { defineSample } from "../sample-note.ts";

export const aDoorSlammed = defineSample({
  id: "a-door-slammed",
  title: "A door slammed at school",
  kind: "individual",
  format: "sirp",
  about: "Built around one situation: what happened, what was done, how the young person answered.",
  minutes: 45,
  objectives: [
    "Leave the classroom on the agreed card instead of shouting, on four of five occasions within ten weeks.",
  ],
  elements: [
    {
      element: "focus",
      text: "Situation: argument over a phone in class on Wednesday; the client slammed the door and walked out of school.",
    },
    {
      element: "reported",
      text: 'Client: "He took it in front of everybody and I saw red." Walked home, told the grandmother at once. Used the card twice earlier in the week.',
    },
    {
      element: "observed",
      text: "Sat with folded arms at first, drew while talking, and unfolded when the card was mentioned. No raised voice today.",
    },
    {
      element: "interventions",
      text: "Chain analysis of the Wednesday, link by link, to find where the card would have fitted (DBT skills for anger). Practised the card as a role play, with the teacher's words spoken by the therapist. Taught the half-minute of cold water as a way out of the body's alarm.",
    },
    {
      element: "response",
      text: 'Client placed the card two links earlier than the therapist had and said that this was "the last second where my hand still listens". Handed it over twice in the role play without speaking.',
    },
    {
      element: "risk",
      text: "Client denied wishes to hurt anybody, themselves included; no plans towards the teacher. Grandmother confirmed a calm evening.",
    },
    { element: "progress", text: "Card used on two of three occasions this week; none of two last week. Improving." },
    {
      element: "assessment",
      text: "Adjustment disorder with disturbed conduct after the move. The skill is known and not yet in the moment; another exclusion would cost the school place, so sessions stay weekly.",
    },
    {
      element: "plan",
      text: "Client shows the card to the form teacher on Monday with the school counselor. Homework: cold water once a day while calm. Next session in one week with ten minutes for the grandmother.",
    },
  ],
});
