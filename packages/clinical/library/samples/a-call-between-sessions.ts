import { defineSample } from "../sample-note.ts";

export const aCallBetweenSessions = defineSample({
  id: "a-call-between-sessions",
  title: "A call between two sessions",
  kind: "contact",
  format: "narrative",
  about: "A contact that is no session: who rang, what was said, what follows.",
  minutes: 15,
  objectives: [],
  elements: [
    {
      element: "narrative",
      text: 'Client rang between two sessions, ten minutes. She had met her former manager in the street and felt the old shame for an hour: "I hid behind the bus stop." She asked whether that means being back at the start.\n\nNamed the hour as one hour, and had her say the sentence from the worksheet about the two letters she has written since. She said it once, and said it was quieter afterwards. Client denied thoughts of suicide and self-harm when asked.\n\nPlan: she writes down the hour and brings it to the session in three days, where it is looked at as one more exposure. Nothing else follows.',
    },
  ],
});
