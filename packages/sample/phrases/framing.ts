/** Frames around a client's own words; `Q` is the quotation without its marks. */
export const quoteFrames = [
  "{They} said: “Q”",
  "{Their} words: “Q”",
  "{Name} put it like this: “Q”",
  "“Q” {they} said.",
  "{They} summed it up: “Q”",
  "After a pause {they} said: “Q”",
  "“Q” was how {they} described it.",
  "In {their} own words: “Q”",
  "Asked how that had been, {they} answered: “Q”",
  "“Q” {they} added.",
  "{They} began with: “Q”",
  "About this {name} said: “Q”",
] as const;

/** Which problem and goal the contact was about. */
export const focusFrames = [
  "Problem: {problem}. Goal in {name}'s words: {goal}.",
  "{problem}: work towards {goal}.",
  "Goal of the plan, {goal}, with the objective: {objective}.",
  "Objective addressed: {objective}, under the goal {goal}.",
  "Today's work concerned {problemLower} and the objective: {objective}.",
  "Planned contact on {problemLower}; objective in view: {objective}.",
  "{problem}, goal {goal}: {objective}.",
] as const;

export const measureFrames = [
  "{measure} today {score} ({before} {since}).",
  "{measure}: {score}, {before} {since}.",
  "Completed the {measure} before the session: {score}, compared with {before} {since}.",
  "Score on the {measure} {score} of {most}; {since} it was {before}.",
  "{measure} gone through item by item: total {score}, previously {before}.",
  "Today's {measure} came to {score}, against {before} {since}.",
] as const;

export const firstMeasureFrames = [
  "{measure} at intake: {score}.",
  "Completed the {measure} for the first time: {score} of {most}.",
  "Baseline {measure} {score}.",
] as const;

/** Opens the session after one that did not take place. */
export const afterMissed = [
  "Missed the last appointment because {missReason} and called the day after.",
  "Apologised for the missed session; {missReason}, and the message had not gone through.",
  "Explained the missed appointment: {missReason}.",
  "Back after a missed session, {missReason}.",
] as const;

export const missReasons = [
  "{they} had slept through the alarm",
  "the shift at {work} had run over",
  "{they} had mixed up the week",
  "{they} had been in bed with a fever",
  "leaving the house had been too much that day",
  "the car had not started",
  "{ally} had needed to be taken to hospital",
  "{they} had dreaded talking about the week and stayed away",
] as const;

/** At intake there is no progress yet: what later notes are measured against. */
export const firstProgress = [
  "Baseline for the plan: {baseline} ({objective}).",
  "Starting point for the objective, {objective}: {baseline}.",
  "First objective proposed: {objective}; at present {baseline}.",
] as const;

export const homeworkFrames = [
  "Homework",
  "Homework from last time",
  "On the homework",
  "About the homework",
  "Task since last time",
] as const;
