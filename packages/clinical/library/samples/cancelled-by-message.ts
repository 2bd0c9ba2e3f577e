import { defineSample } from "../sample-note.ts";

export const cancelledByMessage = defineSample({
  id: "cancelled-by-message",
  title: "Cancelled by message",
  kind: "missed",
  format: "narrative",
  about: "A cancellation: what was written, what was answered, what is agreed instead.",
  minutes: 0,
  objectives: [],
  elements: [
    {
      element: "narrative",
      text: "Client cancelled today's session by message at 09:40, four hours before it, and wrote: \"Fever, back in bed, same time next week.\" Answered by message that the session is moved and that the crisis number is for any hour.\n\nLast session: client denied thoughts of suicide and of self-harm and had kept five of seven days of the activity list. Plan: same hour next week, first on the list the two days that were missed; a call on Friday if no answer comes by then. No charge, by the practice's rule for illness.",
    },
  ],
});
