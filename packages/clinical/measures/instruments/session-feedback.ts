import { defineMeasure } from "../measure.ts";
import { ownQuestions } from "../own-questions.ts";

export const sessionFeedback = defineMeasure({
  id: "session-feedback",
  name: "Session questions",
  about: "How the client found this session. Our own questions, not a validated instrument.",
  asks: "Thinking of today's session, from 0 (not at all) to 10 (fully):",
  ...ownQuestions([
    "I could say what was on my mind.",
    "We worked on what I came for.",
    "The way we worked suits me.",
    "I am taking something with me.",
  ]),
});
