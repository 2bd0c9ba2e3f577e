/**
 * The six parts of a safety plan, in the order in which somebody goes through them; titles and questions in our own words.
 * After the safety planning intervention of Stanley and Brown (2012); their form is theirs and is not reproduced.
 */
export const safetyPlanParts = [
  {
    key: "warningSigns",
    title: "How I notice that it begins",
    asks: "Which thoughts, moods, places or situations come first?",
  },
  {
    key: "ownSteps",
    title: "What I can do by myself",
    asks: "What has taken the edge off before, without anybody else?",
  },
  {
    key: "peopleAndPlaces",
    title: "Where I can be among people",
    asks: "Who, and which places, take my mind elsewhere?",
  },
  {
    key: "peopleToAsk",
    title: "Whom I can ask for help",
    asks: "Whom can I tell that I need help, and how do I reach them?",
  },
  {
    key: "professionals",
    title: "Which services I call",
    asks: "My clinician, the crisis line, the nearest emergency department: which numbers?",
  },
  {
    key: "saferSurroundings",
    title: "How my surroundings become safer",
    asks: "What is put out of reach, by whom, until when?",
  },
] as const;
