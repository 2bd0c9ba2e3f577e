import { defineSample } from "../sample-note.ts";

export const aFamilyAtOdds = defineSample({
  id: "a-family-at-odds",
  title: "A family at odds over bedtime",
  kind: "family",
  format: "dap",
  about: "Who was there, what the pattern is, what was tried between them, and whose homework is whose.",
  minutes: 60,
  objectives: ["Bedtime of the younger child without a quarrel on four evenings of five, within eight weeks."],
  elements: [
    {
      element: "reported",
      text: 'Client, mother and stepfather came. Mother: "By nine we are all shouting." Stepfather waits in the kitchen until it is over. Client, aged eleven: "They look at each other first and then at me." Two quiet evenings of five last week, none the week before.',
    },
    {
      element: "observed",
      text: "The adults sat apart, the client between them and turned to the window. Each spoke for the others; the client answered last. After the enactment the two adults sat on one side.",
    },
    {
      element: "interventions",
      text: "Had the family act out a bedtime in the room (structural family therapy) and stopped it where the two adults looked at each other. Asked them to settle the next step aloud first and turn to the child together. Reframed the child's slowness as waiting for a decision. Repeated it twice with the adults' own sentence.",
    },
    {
      element: "response",
      text: 'Client: "That was shorter." Mother noticed that the sentence said together had no question in it. Stepfather took the next turn without being asked.',
    },
    {
      element: "assessment",
      text: "Parent-child relational problem within a family that has not yet agreed who decides at night; conflict keeps sleep and school mornings poor, and joint sessions every second week remain necessary.",
    },
    {
      element: "progress",
      text: "Two quiet evenings of five, from none. The shared sentence was used in the session three times without a quarrel.",
    },
    {
      element: "risk",
      text: "Asked together and the client alone: no thoughts of self-harm, no violence at home, everybody feels safe; client denied being afraid of either adult.",
    },
    {
      element: "plan",
      text: "Adults settle bedtime before eight and say the sentence together on four evenings. Client keeps the tick list. Next family session in two weeks; client alone next week.",
    },
  ],
});
