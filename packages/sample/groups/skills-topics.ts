import type { Topic } from "./group-kind.ts";

export const skillsTopics: readonly Topic[] = [
  {
    title: "Attention on purpose",
    objective: "Members can bring attention back to one thing at least three times in five minutes.",
    lead: [
      "Taught attention to a single object in three steps, notice, name, return, and led two rounds of [four|five] minutes.",
      "Explained wandering as part of the exercise and asked for the moment of return to be counted.",
    ],
    co: [
      "Modelled thinking aloud during a round and helped with the counting sheets.",
      "Led the second round with sounds instead of an object and asked pairs to compare.",
    ],
    work: [
      "The group attended to a [raisin|pebble|leaf] and then to the sounds of the street, counted returns and compared in pairs.",
      "Two silent rounds and one with a task of the hands; counts were put on the board without names.",
    ],
    member: [
      "Counted [seven|nine|eleven] returns and saw them as evidence of practice when asked.",
      "Drifted to {example} in the first round and came back by way of the breath.",
      "Found sounds easier to hold than an object and planned to use the bus for practice.",
      "Asked whether attention works in the middle of {example} and answered part of it {themself}.",
      "Kept the eyes open throughout and said that was what made it possible.",
      "Described the second round as “[boring in a good way|like putting down a bag|shorter than it was]”.",
    ],
  },
  {
    title: "Riding out a strong feeling",
    objective: "Members can name the peak and the fall of a feeling and use one skill to wait for it.",
    lead: [
      "Drew the curve of a feeling over forty minutes and taught waiting with breath and posture.",
      "Led an exercise with an ice cube in the hand and had intensity rated every thirty seconds.",
    ],
    co: [
      "Collected what makes a wave higher and what shortens it, in two columns.",
      "Watched for overload and offered a milder version with cool water.",
    ],
    work: [
      "Members held ice, rated and spoke the ratings aloud; the curve on the board rose and fell as predicted.",
      "In threes, members told of one wave of the week by its minutes.",
    ],
    member: [
      "Drew the wave after {example}: up to {high}, down to {low}, half an hour in all.",
      "Held the ice for two minutes, rated {high} at the worst and noticed the fall before it was announced.",
      "Named the second minute as the one in which {they} {was} used to acting.",
      "Used the milder version by choice and explained why, clearly.",
      "Saw that {example} had been three short waves and not one long one.",
      "Said that to sit upright had made more difference than to breathe.",
    ],
  },
  {
    title: "Opposite action",
    objective: "Members can tell when a feeling fits the facts and plan an action against the urge when it does not.",
    lead: [
      "Presented the three questions: what do I feel, does it fit, what does it want me to do.",
      "Worked one example on the board from urge to opposite action, all the way.",
    ],
    co: [
      "Helped members to find an action small enough for the coming day.",
      "Played the voice of the urge while members answered it.",
    ],
    work: [
      "Each member filled in a sheet with feeling, urge, fit and opposite action; four sheets were read out without names.",
      "In pairs, one spoke the urge and the other the action, and then they changed.",
    ],
    member: [
      "Chose {example}, found that the urge was to hide, and planned to go in by the front door.",
      "Doubted whether the feeling fitted the facts and let the three questions decide.",
      "Planned the opposite action down to the shoes to be worn.",
      "Recognised that opposite had to be done all the way and not with folded arms.",
      "Found an example in which the feeling fitted, {example}, and kept it on purpose.",
      "Read {their} sheet aloud with a firm voice.",
    ],
  },
  {
    title: "Checking the facts",
    objective: "Members can separate event, interpretation and feeling in an example of the week.",
    lead: [
      "Taught the three columns with a film scene without sound and asked what a camera would record.",
      "Asked for a second and a third interpretation before any was judged.",
    ],
    co: [
      "Stopped at words that do not belong in the first column and asked for a better one.",
      "Supported members who worked on a painful example in a separate corner of the room.",
    ],
    work: [
      "Members wrote an event in words a camera could confirm and then three readings of it.",
      "The group corrected sentences on the board until only facts were left in the first column.",
    ],
    member: [
      "Reduced {example} to eleven words of fact, after starting with sixty.",
      "Found a third reading of {example} that was kinder and at least as likely.",
      "Noticed “always” in {their} own first column and struck it out.",
      "Felt less heat once the event stood alone, from {high} to {low}.",
      "Kept to the first reading and could say what it would take to give it up.",
      "Asked for an example about work and got to the bottom of it.",
    ],
  },
  {
    title: "Asking and saying no",
    objective: "Members can make a request and decline one in a clear sentence.",
    lead: [
      "Taught the order of a request: describe, say the effect, ask, name the gain.",
      "Had members decline with one reason or none and hold on through two repetitions.",
    ],
    co: [
      "Played the other side at three levels of difficulty.",
      "Gave feedback on voice, gaze and feet, one point for each member.",
    ],
    work: [
      "Role-plays in threes with one asking, one answering and one watching the body.",
      "A round of declining, standing, with growing distance between speaker and listener.",
    ],
    member: [
      "Asked for {example} to be different in four sentences and kept eye contact.",
      "Said no three times, at first with a laugh and at last without.",
      "Found that the apology came before the request and left it out in the second run.",
      "Chose a request to {strain} and rehearsed it until the voice held.",
      "Watched well and named the moment at which the feet had turned to the door.",
      "Declined to go first, went fourth, and asked for a second go.",
    ],
  },
  {
    title: "Sleep as a skill",
    objective: "Members can name two habits that help their sleep and change one of them this week.",
    lead: [
      "Explained sleep pressure and inner clock with drawings and took questions.",
      "Compared anonymous sleep diaries and asked what the group would change first.",
    ],
    co: [
      "Gave facts on coffee, alcohol, naps and screens and corrected two common errors.",
      "Helped to turn intentions into an hour and a place.",
    ],
    work: [
      "Members plotted their own last week and marked one thing to change.",
      "A quiz on sleep in two teams, with explanations after each answer.",
    ],
    member: [
      "Plotted the week and saw that [Sunday|Friday] was the odd one out.",
      "Chose a fixed rising time and put {example} on the list of what keeps {them} awake.",
      "Gave up the nap after [four|five] o'clock, under protest and in writing.",
      "Reported [five|six|seven] hours on average and wanted fewer hours in bed rather than more.",
      "Knew the answer about coffee and had not applied it so far.",
      "Described the hour before bed in detail and found the telephone in it three times.",
    ],
  },
  {
    title: "Grounding",
    objective: "Members can bring themselves back to the present within two minutes.",
    lead: [
      "Taught five-four-three-two-one and a version through the feet alone.",
      "Had members call up mild unease and ground themselves, twice.",
    ],
    co: [
      "Laid out objects with different surfaces and helped each member to find one that works.",
      "Kept time and asked about the body at each step.",
    ],
    work: [
      "Members tried six ways of grounding at stations and ranked them.",
      "In a round each showed their best way and the others imitated it.",
    ],
    member: [
      "Came back from {example} in about ninety seconds by way of the feet.",
      "Ranked cold water first and smells last.",
      "Found a rough stone that helped and was given it to keep.",
      "Rated unease {high} before and {low} after.",
      "Lost the count at four and began again without annoyance.",
      "Will use it before {example}, where it is needed most.",
    ],
  },
  {
    title: "Kindness to oneself",
    objective: "Members can answer one self-critical sentence in the tone they would use to a friend.",
    lead: [
      "Introduced the exercise of the friend's letter and wrote the first lines on the board.",
      "Asked where the harsh tone was learned and kept the round brief.",
    ],
    co: [
      "Read two invented letters, one sweet and one warm, and asked for the difference.",
      "Sat beside members who got stuck and offered a first sentence.",
    ],
    work: [
      "Ten minutes of silent writing and a voluntary reading.",
      "Members changed one harsh sentence step by step until it could be said to a child.",
    ],
    member: [
      "Wrote five lines about {example} and read out two.",
      "Could not write to {themself} and wrote to {ally} first, then changed the name.",
      "Found the tone sentimental at first and then plain enough to keep.",
      "Read {their} letter with a shaking voice, to the end.",
      "Recognised whose sentence it was that {they} had been saying.",
      "Kept the letter folded in the hand until the end of the session.",
    ],
  },
  {
    title: "Building good moments",
    objective: "Members plan one pleasant thing a day and one that fits their values.",
    lead: [
      "Distinguished pleasant from valuable and asked for two examples of each.",
      "Had members plan the week in ink with hour and place.",
    ],
    co: [
      "Passed round a list of eighty small things, compiled by earlier groups.",
      "Helped to foresee obstacles, one for each plan.",
    ],
    work: [
      "Members marked ten things on the list and put seven into the week.",
      "A market of ideas with cards that could be exchanged.",
    ],
    member: [
      "Put {hobby} down for two evenings, with a bag packed beforehand.",
      "Exchanged a card about swimming for one about soup.",
      "Was at a loss for pleasant things and found three after thinking of {place}.",
      "Foresaw {example} as the obstacle and wrote an answer to it.",
      "Planned something with {ally} and sent the message from the room.",
      "Marked four things that cost nothing and one that costs courage.",
    ],
  },
  {
    title: "Anger and its message",
    objective: "Members can notice anger below 5 of 10 and name what it asks for.",
    lead: [
      "Explained anger as a signal of limits and drew a thermometer from 0 to 10.",
      "Led an exercise in naming the wish behind an angry sentence.",
    ],
    co: [
      "Collected bodily signs by number and hung them along the wall.",
      "Demonstrated stepping back with a time for coming back.",
    ],
    work: [
      "Members placed three situations on the thermometer and found the first sign for each.",
      "Angry sentences were translated into wishes in two teams.",
    ],
    member: [
      "Placed {example} at {high} and found the first sign in the jaw.",
      "Translated “nobody ever helps” into a wish with a name and a day.",
      "Had thought of {themself} as someone without anger and put three cards on the wall.",
      "Described walking out of the kitchen and coming back after ten minutes as agreed.",
      "Found that hunger stood behind two of three examples.",
      "Spoke about {strain} at 4 and not at 8, and noticed it.",
    ],
  },
  {
    title: "Problem solving in steps",
    objective: "Members take one open problem through six steps to a first action.",
    lead: [
      "Led the six steps with an example from the group, without its owner being named.",
      "Asked for eight ideas before judging any, and kept the pace.",
    ],
    co: [
      "Wrote down ideas and asked for the silly ones as well.",
      "Helped members to make the first action doable within a day.",
    ],
    work: [
      "The group took one shared problem through all the steps and then each worked on their own.",
      "Pairs exchanged problems and returned them with five ideas.",
    ],
    member: [
      "Took {example} as far as step five and fixed the first action for tomorrow.",
      "Had eleven ideas for somebody else's problem and three for {their} own, and laughed at that.",
      "Saw that the problem had been stated as a wish and put it anew.",
      "Chose the second best idea because it could be done today.",
      "Was stuck at weighing and used the help offered.",
      "Crossed out a problem that was no longer one.",
    ],
  },
  {
    title: "Worry and what to do with it",
    objective: "Members can tell a worry that can be acted on from one that cannot and treat each differently.",
    lead: [
      "Taught the worry tree with its two branches and a worry time of fifteen minutes.",
      "Led an exercise in letting a thought pass, with leaves on a stream.",
    ],
    co: [
      "Collected worries on slips and sorted them with the group on two tables.",
      "Helped to place the worry time in each member's day.",
    ],
    work: [
      "Slips were sorted by what can be done; the larger heap was the one without a handle.",
      "Members practised postponing a worry with a written line.",
    ],
    member: [
      "Sorted {example} to the table of things that can be done and named the step.",
      "Set the worry time at half past five, never in bed.",
      "Let three thoughts pass and held on to the fourth, about {protect}.",
      "Found that half of {their} slips had the same handwriting of “what if”.",
      "Was doubtful about the stream and used a conveyor belt instead.",
      "Postponed a worry in the session and had forgotten its wording at the end.",
    ],
  },
  {
    title: "Values as a compass",
    objective: "Members name two values and one act for each in the coming week.",
    lead: [
      "Had members sort value cards and then give away one they had thought they must keep.",
      "Explained the difference between goal and direction with a map.",
    ],
    co: [
      "Asked each member for a time in the last month when the value had been lived.",
      "Helped to make the act visible to a camera.",
    ],
    work: [
      "Cards were sorted, discussed in pairs and reduced to two.",
      "Each member set a compass on paper and drew the next step.",
    ],
    member: [
      "Kept “reliability” and “play” and was surprised at the second.",
      "Named an hour with {ally} as a moment in which the value had been lived.",
      "Planned a first act at {work}, visible to a camera.",
      "Gave away “success” with some relief.",
      "Related the compass to {example} and found a direction for it.",
      "Took longest over the last card and would not be hurried, which was respected.",
    ],
  },
  {
    title: "Plan for a bad day",
    objective: "Members write a one-page plan for a bad day that someone else could read.",
    lead: [
      "Presented the page: signs, first things, people, places, what to leave.",
      "Read an invented plan and had its gaps found.",
    ],
    co: [
      "Checked telephone numbers with each member and added the crisis line.",
      "Asked each member who is to have a copy.",
    ],
    work: [
      "Members wrote their page in silence and tested it on an invented bad day.",
      "Pages were exchanged in pairs, with consent, and read for clarity.",
    ],
    member: [
      "Wrote “curtains, water, shoes” as the first things and {ally} as the first person.",
      "Found that the page had no places on it and put down {place}.",
      "Named {example} as the sign that comes before all others.",
      "Will give a copy to {home} and keep one in the coat.",
      "Tested the page and cut it by half, since on bad days nobody reads.",
      "Hesitated over the line on people and filled it in at last.",
    ],
  },
];
