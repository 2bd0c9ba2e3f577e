import { defineSample } from "../sample-note.ts";

export const memberWhoKeptSilent = defineSample({
  id: "member-who-kept-silent",
  title: "A member who kept silent",
  kind: "group-member",
  format: "group-member",
  about:
    "Present and silent is a participation of its own: what was seen, what was offered, what it may mean for the plan.",
  minutes: 90,
  objectives: ["Say one sentence about oneself in each meeting, within eight meetings."],
  elements: [
    {
      element: "narrative",
      text: 'Client was present and said nothing in the rounds, as agreed beforehand for today. Followed with the eyes, wrote two lines during the pairs and handed them over folded: the early signs were "cold hands" and "counting windows". Did the paced breathing with the co-facilitator for five minutes and let the shoulders drop. When asked at the end for one word, the client shook the head and stayed in the circle.\n\nProgress: last meeting the client left after twenty minutes, today they stayed all ninety, which is a step towards the objective of one sentence; the sentence itself was not reached. Response to the breathing was the clearest so far.\n\nAsked alone afterwards: client denied thoughts of suicide and of self-harm and wants to keep coming. Plan: the two lines are read aloud by the client in the individual session in three days; next meeting the client chooses between a sentence and a card.',
    },
  ],
});
