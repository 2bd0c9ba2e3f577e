import { defineSample } from "../sample-note.ts";

export const aTeacherAsks = defineSample({
  id: "a-teacher-asks",
  title: "A teacher asks",
  kind: "contact",
  format: "narrative",
  about: "A collateral contact: what was told by whom, on which ground anything was said, and what it changes.",
  minutes: 15,
  objectives: [],
  elements: [
    {
      element: "narrative",
      text: "Call with the form teacher, with the signed authorisation on file and the client's knowledge. Teacher: on task for about ten minutes, up from five; leaves the room with the card twice a week and comes back; arguments with one group in the breaks. Asked how to answer when the card is shown: agreed on one sentence, no questions in front of the class.\n\nSaid nothing of the family or of treatment beyond the card. Asked about worries at school: the teacher has none about safety and saw no sign of self-harm.\n\nPlan: the client hears about this call in the session on Thursday and shows the card to the form teacher on Monday. Next call in four weeks if the client agrees.",
    },
  ],
});
