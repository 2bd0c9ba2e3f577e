import { defineSample } from "../sample-note.ts";

export const leavingTheTap = defineSample({
  id: "leaving-the-tap",
  title: "Leaving the tap alone",
  kind: "individual",
  format: "girpp",
  about: "Progress has a place of its own: what was measured, then and now.",
  minutes: 60,
  objectives: ["Wash hands only before meals and after the toilet, at most eight times a day, within twelve weeks."],
  elements: [
    { element: "focus", text: "Goal: hand washing at most eight times a day." },
    {
      element: "interventions",
      text: "Exposure with response prevention for contamination fear: touched the door handle, the bin lid and a coin, no washing for thirty minutes each. Coached the client to describe the feeling rather than fight it.",
    },
    {
      element: "reported",
      text: 'Client counted fourteen washes on a usual day, from nineteen two weeks ago. "The coin is worse than the bin, which makes no sense, and I know it."',
    },
    {
      element: "observed",
      text: "Knuckles red, no open skin. Held hands away from the body for the first ten minutes, then on the knees.",
    },
    {
      element: "response",
      text: "Distress 80 at the bin lid, 40 after half an hour without washing. Client proposed the coin without being asked and touched it twice.",
    },
    { element: "risk", text: "Client denied any thoughts of suicide, of self-harm and of harming others when asked." },
    {
      element: "progress",
      text: "Fourteen washes a day, from nineteen two weeks ago and twenty-six at the start of treatment. Exposure at home done on five days of seven.",
    },
    {
      element: "assessment",
      text: "Obsessive-compulsive disorder. Habituation within the session is reliable; the evening ritual is untouched and costs two hours a night, so intensive weekly work stays necessary.",
    },
    {
      element: "plan",
      text: "Coin exposure daily, thirty minutes, no washing. Next session on the same day next week: begin with the evening ritual at the sink.",
    },
  ],
});
