import type { ClientStory } from "../client-story.ts";

export const socialAnxietyStories: readonly ClientStory[] = [
  {
    key: "social-1", name: "Hamish Quillfeather", preferredName: null, aliases: ["Hame Quillfeather"], pronouns: "he/him", age: 18, birthday: "01-05",
    family: "social-anxiety", seenBy: "trainee", weeks: [29, 0],
    life: { work: "sixth form", ally: "{their} cousin", strain: "the form teacher", home: "{their} dad", place: "the old quarry", hobby: "bird ringing", prescriber: "{their} family doctor" },
    protects: ["{their} cousin", "the ringing station", "{their} dad"],
    events: [
      "Ate lunch in the library for the whole term, where eating is not allowed.",
      "The form teacher counted oral work for a third of the mark and read out the names of those who owed a talk.",
      "Went to the ringing station with {their} cousin and explained a net to two strangers.",
      "Gave the owed talk, on swifts, to half the class.",
      "{Their} dad signed {them} up for driving lessons, an hour at a time with a person {they} did not know.",
      "Was asked to the pictures by someone from the ringing station and went.",
    ],
    groups: [{ group: "skills", from: 20, to: 0 }],
  },
  {
    key: "social-2", name: "Mizuki Haneyama", preferredName: null, aliases: ["Mizu Haneyama"], pronouns: "she/her", age: 29, birthday: "09-19",
    family: "social-anxiety", seenBy: "clinician", before: { seenBy: "supervisor", untilWeek: 58 }, weeks: [74, 0],
    life: { work: "the architecture office", ally: "{their} desk neighbour", strain: "the senior partner", home: "{their} sister", place: "the pottery studio", hobby: "pottery", prescriber: "{their} family doctor" },
    medicine: { name: "escitalopram", doses: ["10 mg", "20 mg", "10 mg"] },
    protects: ["{their} sister", "the kiln evenings", "a house {they} {was} designing"],
    events: [
      "The senior partner presented {their} drawings as the team's, and {they} said nothing.",
      "Was given the weekly site meeting, twelve men and {them}.",
      "{Their} sister introduced {them} at a birthday as “the quiet one”, which {they} answered for the first time.",
      "The desk neighbour asked {them} to proof-listen to a talk, and {they} asked the same in return.",
      "Presented the library project to the client {themself}, with a red neck and all the facts.",
      "The senior partner put {their} name on the drawings.",
      "Showed twelve bowls at the studio's open day and sold nine.",
      "Was asked to lead the library project on site.",
    ],
    groups: [{ group: "process", from: 66, to: 0 }],
  },
  {
    key: "social-3", name: "Oluwaseun Adubekwe", preferredName: "Seun", aliases: [], pronouns: "he/him", age: 34, birthday: "03-03",
    family: "social-anxiety", seenBy: "supervisor", weeks: [93, 36],
    life: { work: "the insurance hotline", ally: "{their} older brother", strain: "the team leader", home: "{their} wife", place: "the tennis courts", hobby: "tennis", prescriber: "{their} family doctor" },
    protects: ["{their} wife", "a child on the way", "{their} brother"],
    events: [
      "The insurance hotline began to record calls and to play examples in the team meeting.",
      "{Their} wife was expecting their first child, and {they} dreaded the antenatal course with its circle of chairs.",
      "Went to the antenatal course and asked about car seats.",
      "The team leader played one of {their} calls as a good example.",
      "Became a father; two dozen visitors came in a week.",
      "Joined the doubles evening at the tennis courts with people {they} had not met.",
      "Spoke at the naming ceremony, four minutes, with the paper in {their} pocket.",
    ],
    groups: [{ group: "process", from: 90, to: 40 }],
  },
];
