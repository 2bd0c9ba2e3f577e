import type { Topic } from "./group-kind.ts";

export const relapsePreventionTopics: readonly Topic[] = [
  {
    title: "High-risk situations",
    objective: "Members list their three most dangerous situations and a way out of each.",
    lead: [
      "Taught the eight families of risk and had members mark their own.",
      "Asked for hour, place and company, until a situation could be filmed.",
    ],
    co: ["Helped to find a way out that works without willpower.", "Collected warning signs of the body."],
    work: [
      "Members mapped their week and marked risk in red.",
      "In pairs, each tested the other's way out with “and then?”.",
    ],
    member: [
      "Marked {example} in red and named a way out that takes two minutes.",
      "Found that good moods belonged on the list.",
      "Could describe the most dangerous hour to the minute.",
      "Had a way out for two of three situations and took a proposal for the third.",
      "Saw {strain} in each of the three situations.",
      "Tested the way out with “and then?” until it held.",
    ],
  },
  {
    title: "Cravings rise and fall",
    objective: "Members can describe a craving as a curve and wait through one.",
    lead: [
      "Led an exercise in surfing a craving with eyes closed.",
      "Drew curves of cravings from the week on the board.",
    ],
    co: ["Rated aloud with the group each minute.", "Explained what hunger, sleep and withdrawal do to the curve."],
    work: [
      "Curves of the week were compared; most had ended within twenty-five minutes.",
      "Members practised waiting with a task for the hands.",
    ],
    member: [
      "Drew the curve of {example}: {high} at the top, {low} at the end.",
      "Waited through a craving in the exercise and noticed its second hump.",
      "Described cravings as shorter and sharper than in spring.",
      "Used the hands, folding a paper boat, and kept it.",
      "Called {ally} at the top of the curve this week and let it fall in company.",
      "Reported no craving above 3 and wanted to know whether to trust that.",
    ],
  },
  {
    title: "Seemingly small decisions",
    objective: "Members trace a lapse or near-lapse back to the first small decision.",
    lead: [
      "Told an invented story and had the group call out at each small decision.",
      "Asked for the first point at which it would have been easy to turn.",
    ],
    co: ["Wrote the chain on cards and hung it up.", "Watched that nobody was judged for a link in the chain."],
    work: [
      "The group found nine decisions in the story; members then traced a chain of their own.",
      "Chains hung on the line, without names, and were read in silence.",
    ],
    member: [
      "Traced {example} back to an empty refrigerator.",
      "Found the first decision two days before the event.",
      "Turned off at the fourth link this week and was pleased about it.",
      "Was embarrassed by the chain at first and then curious.",
      "Named tiredness as the decision that looks like none.",
      "Would set a sign at the link where {home} could still be called.",
    ],
  },
  {
    title: "Saying no to an offer",
    objective: "Members can decline in a natural way within five seconds.",
    lead: [
      "Demonstrated declining in four styles and let members pick.",
      "Raised the pressure step by step in the role-play.",
    ],
    co: [
      "Played the good-natured host, the most difficult of all.",
      "Gave feedback on speed and on what came after the no.",
    ],
    work: [
      "Everyone declined three times; the group voted for the most natural sentence.",
      "Afterwards members spoke about friends who may not remain.",
    ],
    member: [
      "Declined within three seconds and changed the subject to football.",
      "Hesitated with the good-natured host and found a sentence in the second run.",
      "Used humour, then the plain version, and liked the plain one better.",
      "Spoke about {strain} and what may be lost by a no.",
      "Tested the sentence for {example} and wrote it down.",
      "Helped to make the scene harder and then stood up to it {themself}.",
    ],
  },
  {
    title: "The first hour after a slip",
    objective: "Members write what to do in the first hour after a slip.",
    lead: [
      "Separated slip, lapse and relapse and spoke about the thought “now it does not matter”.",
      "Had members fill in a card for the first hour.",
    ],
    co: ["Went through withdrawal signs that need a doctor.", "Checked that each card held a person and a number."],
    work: [
      "Cards were written and tested against an invented Saturday night.",
      "Members who had used such a card told how.",
    ],
    member: [
      "Wrote {ally} on the card first and “pour away” second.",
      "Told how the card had worked, soberly and without pride.",
      "Knew two withdrawal signs and learned a third.",
      "Found the hardest line to be telling {home} the next morning.",
      "Argued against “now it does not matter” with {protect}.",
      "Laminated the card in {their} head, as {they} put it, and in the wallet.",
    ],
  },
  {
    title: "Sleep and mood in sobriety",
    objective: "Members know what to expect of sleep and mood and name one habit to try.",
    lead: [
      "Explained recovery of sleep over weeks and months with curves.",
      "Collected what helps without substances.",
    ],
    co: [
      "Answered questions about medicines and sent dosing questions to the prescriber.",
      "Led five minutes of slow breathing.",
    ],
    work: [
      "Members compared nights; most had improved since the beginning.",
      "A list of eighteen helpful habits was drawn up.",
    ],
    member: [
      "Slept [six|six and a half|seven] hours on most nights and woke without a dry mouth.",
      "Chose a fixed rising time as the habit to try.",
      "Spoke of dreams about drinking and was relieved to hear they are common.",
      "Linked low mood with {example} and a poor night.",
      "Had tried tea and found that the walk was better.",
      "Fell into slow breathing at once and stayed with it to the end.",
    ],
  },
  {
    title: "Feelings behind the wish",
    objective: "Members name the feeling before the wish to drink or use.",
    lead: [
      "Worked with cards of feelings and the question what came one minute before.",
      "Asked what else the feeling could have been given.",
    ],
    co: ["Helped to find words beyond good and bad.", "Noted common feelings on the board without names."],
    work: [
      "Loneliness, boredom and relief lay on top of the pile.",
      "Members found another answer for each feeling in turn.",
    ],
    member: [
      "Named relief as the feeling before {example}, not stress.",
      "Found boredom and gave it {hobby} for an answer.",
      "Took the card “ashamed” and held it for the whole round.",
      "Could name three feelings where there had been one word.",
      "Spoke of loneliness at {place} on Sundays.",
      "Needed time for the card and chose “proud”, to {their} own surprise.",
    ],
  },
  {
    title: "People and places",
    objective: "Members draw their circle of people as it is and as it should be.",
    lead: [
      "Had members draw circles with people who support and people who endanger.",
      "Asked for one step to move somebody on the drawing.",
    ],
    co: ["Spoke about grief over lost company.", "Gave addresses of meetings and leisure groups."],
    work: [
      "Drawings were laid out, without names on them, and looked at in silence.",
      "The group spoke about new company and how long it takes.",
    ],
    member: [
      "Moved {ally} into the inner circle with a firm line.",
      "Left {strain} at the edge and was not happy about it.",
      "Counted four safe places, {place} among them.",
      "Missed the old company and could say so without plan to go back.",
      "Took the address of a choir.",
      "Found more people on the paper than in {their} feeling.",
    ],
  },
  {
    title: "Thoughts that open the door",
    objective: "Members answer three permissive thoughts.",
    lead: [
      "Collected permissive thoughts and had the group answer them in chorus and then alone.",
      "Asked for evidence from members' own past.",
    ],
    co: ["Played the tempter in a mild voice.", "Helped to shorten answers to one breath."],
    work: [
      "“Only one”, “I have earned it” and “nobody will know” were answered until the answers were short.",
      "Members wrote their own answer on the back of a bus ticket.",
    ],
    member: [
      "Answered “only one” with the figures of {their} own past.",
      "Found “I have earned it” the hardest and proposed another reward.",
      "Shortened the answer to four words and said them.",
      "Recognised {example} in the thought “nobody will know”.",
      "Used {protect} as the answer and looked up while saying it.",
      "Laughed at the tempter and then answered seriously.",
    ],
  },
  {
    title: "Repair and trust",
    objective: "Members plan one act of repair without asking for anything back.",
    lead: ["Separated apology from repair and both from forgiveness.", "Asked for an act that can be done in an hour."],
    co: ["Spoke about patience with those who still watch.", "Warned against repair that would harm someone."],
    work: ["Members planned acts and told them in one sentence.", "Experiences with slow trust were exchanged."],
    member: [
      "Planned to repair the fence at home, as promised long ago.",
      "Wrote an apology and cut it from ten lines to three.",
      "Told how {home} still smells the air when the door opens.",
      "Decided against one repair because it would hurt the other person.",
      "Felt impatient for trust and heard how long it had taken elsewhere.",
      "Did the act last week and reported it without decoration.",
    ],
  },
  {
    title: "A day worth staying sober for",
    objective: "Members plan a sober day with work, rest, people and joy.",
    lead: ["Had members build a day from four colours of cards.", "Asked what was too much and what was missing."],
    co: ["Checked hours of risk and put something into each.", "Shared ideas that cost little."],
    work: [
      "Days were built, compared and exchanged in part.",
      "White spots in the evening were the most frequent gap.",
    ],
    member: [
      "Put {hobby} into the white spot of the evening.",
      "Had five hours of duty in a row and took one out.",
      "Built a day with {ally} in it twice.",
      "Found the colour for joy hard to place.",
      "Planned breakfast as the first sober pleasure of the day.",
      "Compared the day with one of two years ago and grew thoughtful.",
    ],
  },
  {
    title: "Feast days and holidays",
    objective: "Members plan one coming occasion from arrival to leaving.",
    lead: [
      "Led a planning sheet: with whom, what to drink, when to leave, whom to ring.",
      "Rehearsed the toast with water.",
    ],
    co: ["Collected drinks that look and taste festive.", "Asked for plan B in case of a quarrel."],
    work: [
      "Each member planned one occasion; two plans were played through.",
      "The group found that the hour after is the most dangerous.",
    ],
    member: [
      "Planned arrival with {ally} and leaving at ten.",
      "Played the toast with water and found it easy.",
      "Put plan B on the sheet: the bus, {place}, a call.",
      "Decided not to go this year and felt no need to justify it.",
      "Named the hour after the feast as the dangerous one.",
      "Asked {home} by message from the room to leave together.",
    ],
  },
];
