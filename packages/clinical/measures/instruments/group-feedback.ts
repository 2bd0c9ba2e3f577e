import { defineMeasure } from "../measure.ts";
import { ownQuestions } from "../own-questions.ts";

export const groupFeedback = defineMeasure({
  id: "group-feedback",
  name: "Group questions",
  about: "How a member found this group session. Our own questions, not a validated instrument.",
  asks: "Thinking of today's group, from 0 (not at all) to 10 (fully):",
  ...ownQuestions([
    "There was room for me in the group today.",
    "What we did has to do with my own goals.",
    "The leaders' way of running it suits me.",
    "I felt safe enough to take part.",
  ]),
});
