import { defineSample } from "../sample-note.ts";

export const nobodyCame = defineSample({
  id: "nobody-came",
  title: "Nobody came",
  kind: "missed",
  format: "narrative",
  about:
    "A missed session says what was scheduled, what was done to reach somebody, and what follows; never why they stayed away.",
  minutes: 0,
  objectives: [],
  elements: [
    {
      element: "narrative",
      text: "Client did not come to the session scheduled for today at 14:00. Waited twenty minutes. Rang at 14:15, no answer; left a message that says to ring back and that the next session stands. No message from the client by the time of writing.\n\nAt the last session, one week ago, the client denied thoughts of suicide and of self-harm, and the safety plan was gone through. Nothing since then points to a danger.\n\nPlan: second call tomorrow at noon; if there is still no answer, a letter with the next appointment, Monday at 14:00, and the supervisor is asked whether to look in. The missed session is recorded as a status.",
    },
  ],
});
