import { defineSample } from "../sample-note.ts";

export const safeTransfers = defineSample({
  id: "safe-transfers",
  title: "Getting up safely after a fall",
  kind: "nursing",
  format: "apie",
  about: "A care note that begins with the finding, and says whether the measure worked.",
  minutes: 20,
  objectives: ["Stand up from bed with one person's help on five mornings of seven, within three weeks."],
  elements: [
    {
      element: "assessment",
      text: "Unsteady on rising since the fall on the landing: needs one person's help to stand and holds the rail with both hands. Fear of falling keeps the resident in the chair after meals.",
    },
    {
      element: "observed",
      text: "Stood up from bed with one person and the frame at the second try. Walked eight steps to the wash basin. No dizziness when upright; skin over the left hip intact, bruise fading.",
    },
    {
      element: "risk",
      text: "Fall risk remains raised; call bell within reach and tested. Resident denied any wish to be harmed or to die.",
    },
    {
      element: "plan",
      text: "Two supervised rises every morning and one after lunch. Frame on the left side of the bed. Physiotherapist looks at the gait on her next visit.",
    },
    {
      element: "interventions",
      text: "Prompted the resident through rising in four spoken steps: feet back, lean forward, hands on the mattress, up. Kept one hand at the belt and gave no lift. Praised the second try.",
    },
    {
      element: "response",
      text: 'Resident repeated the four steps aloud and said "I can feel where my feet are." Chose to sit at the table for breakfast.',
    },
    {
      element: "evaluation",
      text: "Stood with one person's help on the second try: better than yesterday, when two people were needed. Measure continues unchanged.",
    },
  ],
});
