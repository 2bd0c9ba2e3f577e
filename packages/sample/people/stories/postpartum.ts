import type { ClientStory } from "../client-story.ts";

export const postpartumStories: readonly ClientStory[] = [
  {
    key: "postpartum-1", name: "Aoife Brackenridge", preferredName: null, aliases: ["Eefa Brackenridge"], pronouns: "she/her", age: 30, birthday: "04-22",
    family: "postpartum", seenBy: "supervisor", nurse: true, weeks: [60, 8],
    life: { work: "the fire service control room", ally: "the midwife", strain: "{their} mother-in-law", home: "{their} husband", place: "the duck pond", hobby: "fiddle playing", prescriber: "{their} psychiatrist" },
    medicine: { name: "sertraline", doses: ["50 mg", "100 mg", "50 mg"] },
    protects: ["the baby", "{their} husband", "the Tuesday session in the pub"],
    events: [
      "The birth had ended in an emergency section that nobody had gone through with {them} since.",
      "{Their} mother-in-law rearranged the kitchen during the afternoon nap.",
      "The midwife went through the birth record with {them}, page by page.",
      "{Their} husband took four weeks of leave and learned the evening song.",
      "{Their} mother-in-law asked before coming, with a key in her hand that she gave back.",
      "Played a set at the Tuesday session with the baby in a sling.",
      "The baby walked from the sofa to {them}, seven steps.",
      "Returned to the control room on half shifts and took a birth call on the second day.",
    ],
    groups: [{ group: "skills", from: 50, to: 20 }],
  },
  {
    key: "postpartum-2", name: "Yewande Silverlake", preferredName: "Wande", aliases: [], pronouns: "she/her", age: 36, birthday: "08-30",
    family: "postpartum", seenBy: "clinician", nurse: true, weeks: [38, 0],
    life: { work: "the pharmacy", ally: "{their} church sister", strain: "{their} mother", home: "{their} husband", place: "the swings", hobby: "reading novels", prescriber: "{their} psychiatrist" },
    medicine: { name: "escitalopram", doses: ["5 mg", "10 mg", "15 mg"] },
    protects: ["the baby", "{their} church sister", "{their} husband"],
    events: [
      "The baby had come at thirty-four weeks, and {they} {was} discharged eleven days earlier than the child.",
      "The feeding clinic weighed the baby twice a week and wrote the figures in red.",
      "{Their} church sister came every Wednesday with stew and sent {them} upstairs to sleep.",
      "Changed to bottles with the blessing of the paediatrician and cried from relief.",
      "Went to the swings with the pram and a stranger helped with the gate.",
      "Read a novel to the end, in eleven sittings.",
      "The pharmacy asked about a return in the new year, two mornings to begin with.",
    ],
    risks: [{ kind: "suicidal-thoughts", openedWeek: 33, closedWeek: 20 }],
  },
];
