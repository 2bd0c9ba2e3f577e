import type { ClientStory } from "../client-story.ts";

export const adhdStories: readonly ClientStory[] = [
  {
    key: "adhd-1", name: "Zephyrine Toussaint-Larue", preferredName: "Zee", aliases: ["Z. Toussaint"], pronouns: "she/her", age: 32, birthday: "06-04",
    family: "adhd", seenBy: "clinician", nurse: true, weeks: [50, 0],
    life: { work: "the theatre workshop", ally: "the stage manager", strain: "the production manager", home: "{their} partner", place: "the scene dock", hobby: "life drawing", prescriber: "{their} psychiatrist" },
    medicine: { name: "methylphenidate", doses: ["18 mg", "36 mg", "36 mg"] },
    protects: ["{their} partner", "the stage", "the drawing evenings"],
    events: [
      "Left a borrowed van on the theatre yard with the engine running and was found by the stage manager.",
      "The production office asked for receipts of four months, which lay in five bags.",
      "{Their} partner and {they} missed a flight by an hour, and it was not the first.",
      "Built a whole forest for the winter play in eleven days, a week ahead of the date.",
      "The receipts were handed in, sorted, with one missing.",
      "Was asked to run the workshop for a season, with a budget of {their} own.",
      "Arrived at the airport with {their} partner two hours early and drew the other passengers.",
    ],
    groups: [{ group: "skills", from: 42, to: 0 }],
  },
  {
    key: "adhd-2", name: "Marlon Featherby", preferredName: null, aliases: ["Marley Featherby"], pronouns: "he/him", age: 22, birthday: "10-22",
    family: "adhd", seenBy: "trainee", weeks: [34, 0],
    life: { work: "the apprenticeship", ally: "{their} older sister", strain: "the vocational teacher", home: "{their} dad", place: "the workshop yard", hobby: "tuning mopeds", prescriber: "{their} family doctor" },
    medicine: { name: "lisdexamfetamine", doses: ["30 mg", "50 mg"] },
    protects: ["{their} older sister", "the moped", "{their} dad"],
    events: [
      "Was given a second written warning in the apprenticeship for three late mornings in one week.",
      "The vocational teacher took the phone and {they} walked out of the lesson.",
      "{Their} older sister put up a board in the hall with hooks for key, card and lunch.",
      "Handed in the monthly report book complete, for the first time since the beginning.",
      "{Their} dad lent {them} the big toolbox and got it back with every tool in it.",
      "Passed the intermediate examination, practice with a two and theory with a four.",
    ],
    groups: [{ group: "skills", from: 24, to: 0 }],
  },
];
