import type { Family } from "./family.ts";

/** Bipolar II disorder, maintenance: rhythm, early signs, life after an episode. */
export const bipolar: Family = {
  id: "bipolar",
  terms: {
    condition: "bipolar II disorder",
    keeper: "cutting sleep and taking on too much",
    skill: "reading the early signs and keeping the rhythm",
    cost: "sleep, money and trust",
    approach: "interpersonal and social rhythm therapy",
  },
  details: {
    upSign: ["buying things at night", "talking faster than others can listen", "five new ideas before breakfast"],
    downSign: ["not answering messages", "leaving the mail", "the heavy feeling in the legs"],
    anchor: ["getting up at seven", "supper at half past six", "lights out at eleven"],
    temptation: ["working through the night", "the last round at a party", "skipping the evening dose"],
  },
  measures: [
    { name: "PHQ-9", from: [13, 17], to: [3, 6] },
    { name: "ASRM", from: [3, 6], to: [0, 2] },
  ],
  problems: [
    {
      title: "Mood episodes and irregular rhythm",
      goals: [
        {
          words: [
            "“I want to trust a good day.”",
            "“I want my nights to be boring.”",
            "“I want to keep what I build in the good times.”",
          ],
          objectives: [
            {
              text: "Keep the anchor, {anchor}, within 30 minutes on 6 days a week",
              baseline: "2 days",
              target: "6 days",
              gauge: {
                from: 2,
                to: 6,
                byPhase: { opening: 2, early: 4, middle: 5, setback: 3, late: 6, ending: 7 },
                says: [
                  "Anchor kept, {anchor}: {n} of 7 days (start 2, target 6).",
                  "Objective on rhythm: {n} of 7 days within half an hour of the anchor.",
                  "The rhythm chart shows {n} of 7 days for {anchor}.",
                ],
              },
            },
            {
              text: "Sleep between 7 and 8.5 hours on 6 nights a week",
              baseline: "2 nights",
              target: "6 nights",
              gauge: {
                from: 2,
                to: 6,
                byPhase: { opening: 2, early: 4, middle: 5, setback: 3, late: 6, ending: 7 },
                says: [
                  "Nights between seven and eight and a half hours: {n} this week (target 6).",
                  "Objective on sleep: {n:night|nights} in the range.",
                ],
              },
            },
          ],
        },
      ],
    },
    {
      title: "Consequences of earlier episodes",
      goals: [
        {
          words: ["“I want people to believe my yes.”", "“I want to know which ideas are mine.”"],
          objectives: [
            {
              text: "Let two nights pass before any decision about money or commitments, 10 of 10 times",
              baseline: "2 of 10",
              target: "10 of 10",
              gauge: {
                from: 2,
                to: 10,
                says: [
                  "Two nights were kept before {n} of the last 10 decisions (target 10).",
                  "Objective on decisions: {n} of 10 waited for two nights.",
                ],
              },
            },
          ],
        },
      ],
    },
  ],
  ladder: [
    "writing down sleep and mood each evening",
    "{anchor} on working days",
    "{anchor} on all days",
    "screens off an hour before bed",
    "telling {home} the first sign",
    "saying no to one good offer",
    "a journey with the rhythm kept",
    "two nights' wait before a wish",
    "a celebration with an early end",
    "a full month of rhythm by heart",
  ],
  examples: [
    "{temptation} in a good week",
    "a morning with {downSign}",
    "an offer that could not wait",
    "the question whether it is mood or just joy",
    "an early night while others went on",
    "{upSign} on a Thursday",
    "a time change after a flight",
    "{home} asking how much {they} had slept",
    "a blood test before {work}",
    "money spent and sent back",
  ],
  opening: [
    {
      reported: [
        "Two hypomanic spells and three depressions in [six|seven] years, the last depression [four|five] months before.",
        "In high times: four hours' sleep, {upSign}, debts; in low ones: {downSign} and weeks off {work}.",
        "Took the medicine from {prescriber} on most days and doubted it in good weeks.",
        "{Home} had learned to look at the light under the door.",
      ],
      quotes: [
        "When I feel good, everyone counts my hours.",
        "I miss it, to be honest. Nobody warns you that you will miss it.",
        "I do not know which of me signs the contracts.",
      ],
      did: [
        "Drew a life chart of episodes with sleep, events, medicine and seasons.",
        "Explained how rhythm steadies mood, with {their} own chart as the evidence.",
        "Asked about suicidal times in past depressions, substances, thyroid, family and medicine taking.",
      ],
      response: [
        "Saw that lost sleep came before each of the two high spells by three to five days.",
        "Spoke openly about missing the speed and looked relieved that it could be said.",
        "Named the last depression as the worst weeks of {their} life and what had ended them: sleep, medicine and {home}.",
      ],
      meaning: [
        "Bipolar II disorder, at present mildly depressed, with irregular rhythm as the main point of attack.",
        "Ambivalence about medicine in good weeks is understandable and a risk.",
      ],
      tasks: [
        {
          set: "{Name} will write down bedtime, rising time, mood and energy each evening.",
          done: "Brought seven evenings; bedtimes lay between ten and half past two.",
          partly: "Brought four evenings; the missing ones had been the late ones.",
        },
        {
          set: "{Name} will ask {home} what the very first sign is, seen from outside.",
          done: "{Home} had named it at once: humming in the stairwell.",
          partly: "Had not asked, half fearing the answer.",
        },
      ],
    },
    {
      reported: [
        "Slept between four and nine hours, with Sunday the longest.",
        "Low in the mornings, {downSign} on three days.",
        "Was offered something exciting and had said yes before the end of the sentence.",
      ],
      quotes: ["My yes is faster than I am.", "I sleep like other people gamble."],
      did: [
        "Chose the anchor with {them}, {anchor}, and built the day round it.",
        "Made two columns of early signs, up and down, with the first, the middle and the late ones.",
        "Set goals for the plan and asked for consent to speak with {home} and {prescriber}.",
      ],
      response: [
        "Put seven signs in the up column and four in the down column, and asked {home} by message for more.",
        "Thought {anchor} dull and promising.",
        "Gave consent for both and wrote the limits of it {themself}.",
      ],
      meaning: [
        "Good knowledge of late signs, little of early ones.",
        "Rhythm is the treatment that costs least and is the first to be given up.",
      ],
      tasks: [
        {
          set: "{Name} will practise {step}.",
          done: "Practised it all week, {step}.",
          partly: "Practised it on four days.",
        },
        {
          set: "{Name} will answer the next offer with “I will tell you the day after tomorrow”.",
          done: "Used the sentence twice; one offer had evaporated in the meantime.",
          partly: "Said yes first and the sentence afterwards.",
        },
      ],
    },
  ],
  early: [
    {
      reported: [
        "Kept {anchor} on [four|five] days; the others had been concerts or cares.",
        "Mood 4 to 6 of 10, energy the same, sleep [six and a half|seven] hours on average.",
        "Missed the evening dose once and noted it.",
      ],
      quotes: ["It works, which is annoying.", "I am in bed when the fun starts, and I am there when the day starts."],
      did: [
        "Reviewed the rhythm chart with sleep and mood laid over one another.",
        "Explored what regularity costs {them} and what it buys, with the high times included.",
        "Planned for the one event of the week that endangers the rhythm.",
      ],
      response: [
        "Pointed at two late nights and at the dip two days after each.",
        "Mourned the late nights for some minutes, with humour and wet eyes.",
        "Decided to go, to leave at half past ten and to tell {ally} so beforehand.",
      ],
      meaning: [
        "The link between late nights and dips is now {their} own finding.",
        "Grief over the giving up of speed belongs to treatment.",
      ],
      tasks: [
        {
          set: "{Name} will leave the event at half past ten and write how it was.",
          done: "Left at twenty to eleven; it had been missed by nobody, including {them}.",
          partly: "Left at one and wrote down the price.",
        },
        {
          set: "{Name} will put the evening dose beside the toothbrush.",
          done: "No dose missed since it stood by the toothbrush.",
          partly: "Missed one dose away from home.",
        },
      ],
    },
    {
      reported: [
        "The high times came up: money, words, a friendship that did not survive them.",
        "Received a reminder about old debts and opened it with {home}.",
        "Wondered whether every good idea was a symptom.",
      ],
      quotes: [
        "I apologise to people who have long forgotten, and avoid those who have not.",
        "I had a good idea and looked at it like a stranger's dog.",
      ],
      did: [
        "Separated illness, character and circumstance in one of the stories from then.",
        "Wrote a test for ideas: sleep, speed, number, cost, and how it looks in two days.",
        "Planned one repair, small and without long explanation.",
      ],
      response: [
        "Found all three in the story and gave character a smaller share than before.",
        "Put last week's idea through the test; it passed.",
        "Chose the neighbour for the repair and a sentence of nine words.",
      ],
      meaning: [
        "Shame about episodes leads to withdrawal, which lowers mood further.",
        "A test for ideas gives back trust in good days.",
      ],
      tasks: [
        {
          set: "{Name} will make the repair and leave it at that.",
          done: "Made the repair; there was a handshake and a word about the weather.",
          partly: "Met the neighbour and spoke about the weather only.",
        },
        {
          set: "{Name} will let each idea of the week wait two nights.",
          done: "Four ideas waited; two were still good on the third day.",
          partly: "Two ideas waited, one got out.",
        },
      ],
    },
  ],
  middle: [
    {
      reported: [
        "Managed {step} and noticed the quiet in the head in the mornings.",
        "{DownSign} on one day; {they} told {home} and went for a walk.",
        "Mood 5 to 7 of 10, sleep seven hours on most nights.",
      ],
      quotes: ["Quiet is not empty, I am getting used to it.", "I told on myself, and it was fine."],
      did: [
        "Worked out with {them} what to do at each of three levels of signs, and who is told.",
        "Reviewed the talk with {home}: what is watchfulness, what is care.",
        "Looked at the stress at {work} as a disturber of rhythm and moved two fixed times.",
      ],
      response: [
        "Wrote the plan in three colours and kept the red part short.",
        "Asked {home}, in a rehearsed sentence, to inquire about the day and not about the hours.",
        "Found a way to move one time and a reason not to move the other.",
      ],
      meaning: [
        "Early signs are told the same day, the surest change so far.",
        "Watchfulness at home can ease as openness grows.",
      ],
      tasks: [
        {
          set: "{Name} will go through the three colours with {home}.",
          done: "Went through it with {home}, who asked for yellow to come earlier.",
          partly: "{Home} had read the plan, and they were to talk on Sunday.",
        },
        {
          set: "{Name} will try {nextStep} this fortnight.",
          done: "Managed it: {nextStep}.",
          partly: "Managed it in part, and the chart shows where.",
        },
      ],
    },
    {
      reported: [
        "A good week at {work}, with praise; slept six hours on two nights and noticed it.",
        "Felt the pull of {temptation} on Friday and called {ally}.",
        "Put the brakes on by the plan: screens off, early bed, no decisions.",
      ],
      quotes: ["It was only joy. But I checked its papers.", "I stepped on the brake before the bend and not in it."],
      did: [
        "Compared joy and early hypomania with {them}, on sleep need, speed, number of plans and irritability.",
        "Reinforced the call on Friday and asked what had made it possible.",
        "Discussed with {them} what {prescriber} should know and wrote it in two lines.",
      ],
      response: [
        "Found the two nights and the speed at yellow and the rest at green.",
        "Named the call as easier than the explanation would have been on Monday.",
        "Sent the two lines to {prescriber} from the room.",
      ],
      meaning: [
        "Yellow signs answered within a day; no episode followed.",
        "Joy is allowed and can be told from illness.",
      ],
      tasks: [
        {
          set: "{Name} will keep to an early bed for three nights after each exciting day.",
          done: "Kept to it after both exciting days; the chart stayed level.",
          partly: "Kept to it for two nights of three.",
        },
        {
          set: "{Name} will write the difference between joy and yellow in {their} own words.",
          done: "Wrote it: “joy can wait until tomorrow”.",
          partly: "Had three drafts of it.",
        },
      ],
    },
    {
      reported: [
        "A grey stretch of [six|eight] days, mood 4, {downSign}, yet up at the fixed hour. Went to {hobby} in spite of it and stayed half the time.",
        "Did not alter the medicine and did not write to anyone at night.",
      ],
      quotes: ["Grey is a colour too, I kept my hours in it.", "I did not believe in it, I just did it."],
      did: [
        "Gave recognition for the rhythm kept and asked what had carried it.",
        "Used activation in small doses, morning light and one contact a day.",
        "Checked for suicidal thoughts in detail, for sleep, appetite and hope.",
      ],
      response: [
        "Named {anchor} and the dog-eared card as what had carried {them}.",
        "Agreed to light in the morning with a grimace and a date.",
        "Hope was at 5 of 10 and had been at 1 in the old depressions.",
      ],
      meaning: [
        "A mild dip without episode; rhythm kept the floor in place.",
        "Acting without faith in it is a strength of this client.",
      ],
      tasks: [
        {
          set: "{Name} will take half an hour of morning light and one contact a day.",
          done: "Did both on six days; mood was at 5 and then 6.",
          partly: "Light on most days, contact on three.",
        },
        {
          set: "{Name} will tell {ally} what grey is like and what helps.",
          done: "Told {ally}, who had come by with rolls since.",
          partly: "Told {ally} what does not help, which was a start.",
        },
      ],
    },
  ],
  setback: [
    {
      reported: [
        "Nights of under five hours after [a premiere|a family feast|a journey], with {upSign}.",
        "{Home} had said “yellow” and {they} snapped at it and then did what the plan said.",
        "Two purchases, both sent back on the fourth day.",
      ],
      quotes: ["I knew. That is the awful part and the good part.", "I wanted one more day of it."],
      did: [
        "Went through the four days with the three-colour plan and marked where it had been used.",
        "Set the coming week to quiet: same hours, fewer people, no decisions, daily word to {home}.",
        "Arranged contact with {prescriber} the same day.",
      ],
      response: [
        "Found the plan had begun on day three instead of day one.",
        "Spoke fast at first and slowed down in the second half hour.",
        "Called {prescriber}'s office from the room and was given an appointment for tomorrow.",
      ],
      meaning: [
        "Early hypomanic signs, caught at yellow; rhythm and contact in force.",
        "The pull of “one more day” deserves a place in the plan.",
      ],
      tasks: [
        {
          set: "{Name} will keep the quiet week and send {home} the hours slept each morning.",
          done: "Kept the quiet week; hours slept had risen from five to seven.",
          partly: "Kept it but for one evening.",
        },
        {
          set: "{Name} will add “one more day” to the early signs.",
          done: "Added it, in yellow and underlined.",
          partly: "Thought about it and added it here.",
        },
      ],
    },
  ],
  late: [
    {
      reported: [
        "[Five|Six|Seven] weeks of level mood, sleep in the range.",
        "Managed {step} without looking at the plan.",
        "{Home} had stopped looking at the light under the door.",
      ],
      quotes: [
        "My nights are boring. I would like that in writing.",
        "People believe my yes again. It has become slow and solid.",
      ],
      did: [
        "Looked at the life chart and drew the last year into it.",
        "Discussed which commitments fit a steady life and which need a limit.",
        "Prepared for the known risks of the coming months with dates and an ally for each.",
      ],
      response: [
        "Saw a line with small waves and ran a finger along it.",
        "Gave one commitment back and kept two, after two nights.",
        "Entered three dates with early bed before and after.",
      ],
      meaning: [
        "Maintenance phase with good rhythm; the year shows no episode.",
        "Decisions are made slowly and kept.",
      ],
      tasks: [
        {
          set: "{Name} will show the life chart to {prescriber} and to {ally}.",
          done: "Both had seen the chart; {prescriber} made a copy.",
          partly: "{Ally} had seen it.",
        },
        {
          set: "{Name} will keep the rhythm through the first of the three dates.",
          done: "Kept it through the first date.",
          partly: "Lost an hour on the first date and made it up by Sunday.",
        },
      ],
    },
    {
      reported: [
        "Travelled with the rhythm in the suitcase, two hours' shift at most.",
        "A blood test was in range, and {prescriber} content.",
        "Took something up again that had been taboo since the last high, in a small way.",
      ],
      quotes: ["I did it at half speed, and it was still mine.", "I do not check my joy's papers every time now."],
      did: [
        "Examined the return of the old passion with the test for ideas.",
        "Went over whom to trust with a warning and how to thank them.",
        "Agreed on longer intervals, with the chart as the guard.",
      ],
      response: [
        "The passion passed the test on all five points, with a limit on hours.",
        "Wrote a card to {home} with thanks for “yellow”.",
        "Wanted the chart kept up even in boring times.",
      ],
      meaning: [
        "Creativity and steadiness go together under limits.",
        "Long intervals are safe as long as sleep is written down.",
      ],
      tasks: [
        {
          set: "{Name} will limit the passion to four hours a week until the next session.",
          done: "Kept to four hours, and stopped twice in the middle of a good moment.",
          partly: "Five and a half hours, honestly noted.",
        },
        {
          set: "{Name} will give {home} the card.",
          done: "Gave {home} the card, and it hung on the wall.",
          partly: "The card was in the inside pocket.",
        },
      ],
    },
  ],
  ending: [
    {
      reported: [
        "A year without an episode by the chart.",
        "Sleep in the range on nearly all nights.",
        "Had people and plans for yellow days.",
      ],
      quotes: ["I trust a good day, and I put it to bed at eleven.", "I know who signs."],
      did: [
        "Read the life chart together from left to right.",
        "Checked the three-colour plan.",
        "Handed over to {prescriber} with a letter {they} had read.",
      ],
      response: [
        "Needed no help with any of the three colours.",
        "Corrected one word in the letter.",
        "Took leave in good time.",
      ],
      meaning: ["Stable, with maintenance under {prescriber}.", "Return by yellow signs agreed."],
      tasks: [
        {
          set: "{Name} will keep the chart and call at two yellow signs.",
          done: "Kept the chart.",
          partly: "Kept the chart mostly.",
        },
      ],
    },
  ],
};
