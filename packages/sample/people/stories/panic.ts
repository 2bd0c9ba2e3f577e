import type { ClientStory } from "../client-story.ts";

export const panicStories: readonly ClientStory[] = [
  {
    key: "panic-1", name: "Teodora Brânză-Lund", preferredName: "Dora", aliases: ["Teodora Lund"], pronouns: "she/her", age: 27, birthday: "03-14",
    family: "panic", seenBy: "clinician", weeks: [96, 0],
    life: { work: "the bindery", ally: "{their} twin brother", strain: "{their} foreman", home: "{their} girlfriend", place: "the canal path", hobby: "choir singing", prescriber: "{their} family doctor" },
    protects: ["{their} brother", "the choir's concert", "the dog"],
    events: [
      "The bindery took on a large order and asked for Saturday shifts, which {they} worked next to the open loading door.",
      "{Their} girlfriend moved in, with a dog that needs walking twice a day whatever the weather.",
      "{Their} twin brother announced that he is going to be a father in the summer; {they} wanted to be able to visit by train.",
      "Turned down a post as team leader at the bindery because it would have meant meetings on the ninth floor.",
      "Held {their} newborn niece after a journey of two hours, the first by train in over a year.",
      "The foreman retired; {they} gave the farewell speech in the canteen with shaking knees and no water.",
      "Applied for the post of team leader when it came up a second time and was asked to begin next month.",
      "Led the first meeting on the ninth floor and took the lift both ways.",
    ],
    groups: [{ group: "skills", from: 92, to: 58 }],
  },
  {
    key: "panic-2", name: "Kwabena Ofosuhene", preferredName: null, aliases: ["KB Ofosuhene"], pronouns: "he/him", age: 45, birthday: "08-02",
    family: "panic", seenBy: "trainee", weeks: [54, 4],
    life: { work: "the bus depot", ally: "{their} cousin", strain: "the depot manager", home: "{their} wife", place: "the allotment", hobby: "coaching the under-twelves", prescriber: "the doctor at the health centre" },
    medicine: { name: "escitalopram", doses: ["5 mg", "10 mg"] },
    protects: ["{their} two sons", "the football boys", "the allotment"],
    events: [
      "Had been taken off driving and put on ticket checks until {they} {was} well, with less pay.",
      "{Their} elder son asked why {they} no longer drove him to matches, and {they} had made up a story about the engine.",
      "The depot manager wanted a date for the return to the wheel; {they} could not give one.",
      "Drove an empty bus round the yard with {their} cousin on the front seat.",
      "Went back to driving the short hospital line, with permission to stop at the turning circle if needed.",
      "The under-twelves reached a final and {they} stood on the touchline among three hundred people.",
      "Was back on the full timetable, night line included, and had the pay of before.",
    ],
  },
  {
    key: "panic-3", name: "Søren Askgrove", preferredName: null, aliases: ["Soren Askgrove"], pronouns: "he/him", age: 33, birthday: "11-27",
    family: "panic", seenBy: "supervisor", weeks: [31, 0],
    life: { work: "the planetarium", ally: "{their} climbing partner", strain: "{their} mother", home: "{their} flatmate", place: "the lake", hobby: "climbing", prescriber: "{their} family doctor" },
    protects: ["the night sky shows", "{their} flatmate", "a promise to climb again"],
    events: [
      "The planetarium moved {their} show to the evening, when the hall is full of school parties.",
      "{Their} mother telephoned daily to ask about {their} heart and offered to pay for another scan.",
      "Asked {their} mother to call on Sundays only, and she did after one lapse.",
      "Belayed for {their} climbing partner from the ground without looking for the exit.",
      "Was asked to give the opening talk of the new season at the planetarium.",
      "{Their} flatmate gave notice and {they} looked at rooms alone, three of them on upper floors.",
    ],
    groups: [{ group: "skills", from: 17, to: 0 }],
  },
];
