import type { Family } from "./family.ts";

/** Prolonged grief, treated with grief-focused work on story, avoidance and re-engagement. */
export const grief: Family = {
  id: "grief",
  terms: {
    condition: "grief",
    keeper: "keeping away from every reminder",
    skill: "staying with a memory until it softens",
    cost: "sleeping, eating in company and making plans",
    approach: "grief-focused therapy",
  },
  details: {
    lost: ["{their} mother"],
    thing: ["the coat in the hall", "the reading glasses", "the blue cup", "the voice on the answering machine"],
    lastScene: ["the hospital corridor", "the telephone call at night", "the last visit, which had been cut short"],
    guilt: ["not having been there", "having gone home to sleep", "the last sharp word"],
  },
  measures: [
    { name: "PG13", from: [44, 50], to: [18, 24] },
    { name: "PHQ-9", from: [13, 17], to: [3, 6] },
  ],
  problems: [
    {
      title: "Prolonged grief after a death in the family",
      goals: [
        {
          words: [
            "“I want to remember without falling down.”",
            "“I want to speak of the dead at the table and not only at night.”",
            "“I want to carry it and still use my hands.”",
          ],
          objectives: [
            {
              text: "Tell the story of the last day aloud with distress no higher than 4 of 10",
              baseline: "10 of 10",
              target: "4 of 10",
              gauge: {
                from: 10,
                to: 3,
                says: [
                  "Distress while telling of the last day: {n} of 10 (start 10, target 4).",
                  "Objective on the story: peak distress {n} of 10 today.",
                  "Telling of the last day brought distress to {n} of 10, from 10 in the first telling.",
                ],
              },
            },
            {
              text: "Visit places and use things that had been avoided, 3 a week",
              baseline: "0 a week",
              target: "3 a week",
              gauge: {
                from: 0,
                to: 3,
                says: [
                  "Avoided places or things approached this week: {n} (target 3).",
                  "Objective on reminders: {n:approach|approaches} since last week, none at the start.",
                ],
              },
            },
          ],
        },
      ],
    },
    {
      title: "Withdrawal from company since the death",
      goals: [
        {
          words: [
            "“I want to sit with others without wearing it like a sign.”",
            "“I want a week with something in it that is mine.”",
          ],
          objectives: [
            {
              text: "Take part in something with other people twice a week",
              baseline: "0 times a week",
              target: "2 times a week",
              gauge: {
                from: 0,
                to: 2,
                says: [
                  "Company this week: {n:occasion|occasions} (start 0, target 2).",
                  "Objective on company: {n} in seven days, with {hobby} counted once.",
                ],
              },
            },
          ],
        },
      ],
    },
  ],
  ladder: [
    "saying the name aloud once a day",
    "looking at one photograph",
    "holding {thing} for five minutes",
    "walking past the hospital",
    "reading the letters of condolence",
    "going to the grave with {ally}",
    "going to the grave alone",
    "sorting one shelf of belongings",
    "telling the story of the last day to {ally}",
    "a celebration with an empty chair at the table",
  ],
  examples: [
    "setting the table for one too many",
    "the first time back at {hobby}",
    "a letter addressed to the dead",
    "the empty side of the bed",
    "the question of how many there are in the family",
    "{thing}",
    "the date on the calendar",
    "an evening with {ally} without a lump in the throat",
    "a laugh that felt like treason",
    "coming home to a dark hall",
  ],
  opening: [
    {
      reported: [
        "{Lost} died [fourteen|sixteen|twenty] months ago, and the days since had been “one long afternoon”.",
        "Spoke of {lastScene} and of {guilt}, which came back every evening.",
        "Kept {thing} exactly where it was and went round by another street so as not to pass the hospital.",
        "Slept four to five hours, ate standing up, and had stopped {hobby}.",
      ],
      quotes: [
        "Everyone else has put it away, and I am still holding it.",
        "I do not want to get over it, I want to be able to carry it.",
        "People cross the street, and so would I.",
      ],
      did: [
        "Took the history of the relationship before that of the death, with its good and its hard years.",
        "Explained the two tasks of mourning, turning to the loss and turning to life, and how both can stall.",
        "Asked about the circumstances of the death, support since then, earlier losses, alcohol and sleep.",
      ],
      response: [
        "Spoke warmly and at length of the person and stopped short at {lastScene}.",
        "Drew the two tasks as two sides of a scale and laid everything on one side.",
        "Asked for a pause at {guilt}, took it and came back to the subject.",
      ],
      meaning: [
        "Intense yearning and avoidance beyond a year with loss of function fit prolonged grief, with low mood beside it.",
        "Avoidance of reminders keeps the last scene at the centre and the years before it out of reach.",
      ],
      tasks: [
        {
          set: "{Name} will keep a grief diary: highest and lowest point of each day and what came before.",
          done: "Brought the grief diary; lowest points came at [supper|six in the evening], highest ones with {ally}.",
          partly: "Kept the grief diary for three days and then could not face the column for low points.",
        },
        {
          set: "{Name} will bring a photograph to the next session.",
          done: "Brought a photograph in an envelope and opened it here.",
          partly: "Had the photograph at home by the door and left without it.",
        },
      ],
    },
    {
      reported: [
        "The week had its worst point on [Sunday|Saturday] when {strain} telephoned about the estate.",
        "Said the name aloud once, in the kitchen, and had to sit down.",
        "Dreamed of {lost}, alive and in a hurry.",
      ],
      quotes: ["I woke up and had to be told again, by the ceiling.", "If I open that cupboard I shall live in it."],
      did: [
        "Looked at the photograph together and asked for the day on which it was taken.",
        "Made a list of what is avoided, from {thing} to the cemetery, with ratings from 0 to 10.",
        "Put the goals of treatment into words, with the sentence “carry it” at the head.",
      ],
      response: [
        "Told the story of the day in the photograph with a smile and then with tears.",
        "Rated {thing} at 6, the grave at 9 and the telling of the last day at 10.",
        "Read the goals aloud and asked that the name of the dead should not stand in them.",
      ],
      meaning: [
        "Positive memory is reachable with help, a good sign at this stage.",
        "Guilt over {guilt} carries more of the distress than the loss as such.",
      ],
      tasks: [
        {
          set: "{Name} will practise {step}, at the same hour, and write one line afterwards.",
          done: "Practised {step} on six days; the lines had grown from three words to ten.",
          partly: "Practised {step} on two days, with the radio on.",
        },
        {
          set: "{Name} will eat supper sitting down on three evenings.",
          done: "Sat down to supper on four evenings, once by candlelight.",
          partly: "Sat down to supper once and got up at the first memory.",
        },
      ],
    },
  ],
  early: [
    {
      reported: [
        "Turned to {step} this week and cried for [ten|twenty] minutes, then slept.",
        "Avoided the questions of {ally} by asking about the children.",
        "The evenings hurt most between supper and bed.",
      ],
      quotes: [
        "It came, and it went, and I was still in the chair.",
        "I had thought that if I started I would not stop.",
      ],
      did: [
        "Stayed with the memory in slow motion, present tense, and asked what could be seen, heard and smelled.",
        "Titrated the work: five minutes at the loss, five minutes at the window, twice over.",
        "Explained why waves of grief are high when rare and lower when let in more often.",
      ],
      response: [
        "Distress rose to {high} and fell to {low} within the session, without breaking off.",
        "Used the minutes at the window to describe the plane tree and came back by {themself}.",
        "Was surprised that the second round was easier than the first.",
      ],
      meaning: [
        "Grief moves when it is approached in portions; fear of being swept away is weakening.",
        "Evenings without shape leave all the room to longing.",
      ],
      tasks: [
        {
          set: "{Name} will give grief a quarter of an hour each evening with a candle, and blow it out at the end.",
          done: "Lit the candle on five evenings and blew it out each time, once after twenty minutes.",
          partly: "Lit the candle twice; on the other evenings it was too much like church.",
        },
        {
          set: "{Name} will go on with {step} every other day.",
          done: "Kept on with {step} every other day; the rating came down to {low}.",
          partly: "Let {step} rest after a visit from {strain}.",
        },
      ],
    },
    {
      reported: [
        "{Guilt} had been in {their} thoughts on every day of the week.",
        "Asked the doctor of that time for a talk and was given an appointment.",
        "Could tell {ally} one sentence about it and was held.",
      ],
      quotes: ["I go through that evening as if I could still catch the bus.", "I was tired. That is the whole crime."],
      did: [
        "Went through the hours before the death with {them} on a time line, with what was known at each hour.",
        "Distinguished regret from guilt and asked what {they} would say to {ally} in the same place.",
        "Read with {them} a letter that {they} had written to the dead.",
      ],
      response: [
        "Saw on the time line that nobody had known it would be that night.",
        "Wept while reading and read it to the last word.",
        "Changed “I left you” to “I went home to sleep” in the letter.",
      ],
      meaning: [
        "Hindsight turns an ordinary decision into a fault; the time line helped to undo that.",
        "Guilt had also been a way of staying close, which {they} saw {themself}.",
      ],
      tasks: [
        {
          set: "{Name} will write the answer that the dead might have given to the letter.",
          done: "Wrote the answer; it began with a joke that only the two of them knew.",
          partly: "Sat before the paper and wrote the greeting.",
        },
        {
          set: "{Name} will show the time line to {ally}.",
          done: "Showed the time line to {ally}, who remembered one hour differently, and that helped.",
          partly: "Carried the time line about for a week and did not show it.",
        },
      ],
    },
  ],
  middle: [
    {
      reported: [
        "Went through with {step} and stayed as long as planned.",
        "Found a shopping list in the handwriting of the dead and kept it.",
        "Had a good hour with {ally} and felt disloyal on the way home.",
      ],
      quotes: [
        "I was nearly happy at four o'clock and then I looked over my shoulder.",
        "The list said butter. I bought butter.",
      ],
      did: [
        "Worked on the disloyal feeling: to whom, by whose law, since when.",
        "Invited a conversation with the dead, with an empty chair, about permission to live.",
        "Planned the next reminder, {nextStep}, with {ally} close at hand.",
      ],
      response: [
        "Spoke to the chair in a low voice and paused for the answers.",
        "Laughed in tears at what {they} {was} sure would have been said.",
        "Set the date for the next reminder and the hour after it.",
      ],
      meaning: [
        "Bond and life begin to go together; disloyalty was the last guard at the door.",
        "Reminders bring back years and no longer only the end.",
      ],
      tasks: [
        {
          set: "{Name} will take the next step, {nextStep}, and tell {ally} afterwards what came up.",
          done: "Took the step, {nextStep}; what came up was a summer long ago.",
          partly: "Got halfway to {nextStep} and sat on a bench until it was time to go.",
        },
        {
          set: "{Name} will collect one story a day from the good years, in a notebook.",
          done: "Brought the notebook with seven stories, two of which made {them} laugh.",
          partly: "Wrote two stories and found the third too near the end.",
        },
      ],
    },
    {
      reported: [
        "Told the last day from beginning to end, for the [second|third] time, with {lastScene} in it.",
        "Had put off {strain} on the estate with a clear date.",
        "Slept six hours on most nights this fortnight.",
      ],
      quotes: [
        "It is a terrible story, and it is over.",
        "There was a nurse who brought tea. I had forgotten the nurse.",
      ],
      did: [
        "Guided the telling with eyes closed and recorded it, with consent, for listening at home.",
        "Asked for the details at the edges, who was kind, what the light was like.",
        "Closed with a return to the present: date, room, feet, the plan for the evening.",
      ],
      response: [
        "Distress peaked at {high} at {lastScene} and ended at {low}.",
        "Remembered three details that had been lost, one of them tender.",
        "Took the recording home and set the hour for listening.",
      ],
      meaning: [
        "With repetition the story gains edges and loses its grip, by rating and by {their} own words.",
        "The last day is becoming one day among many.",
      ],
      tasks: [
        {
          set: "{Name} will listen to the recording four times and note peak distress.",
          done: "Listened four times; peaks were [8, 6, 5 and 4|7, 7, 5 and 4].",
          partly: "Listened once and then to the first minutes only.",
        },
        {
          set: "{Name} will do something kind for the body after each listening.",
          done: "Took a bath after each listening, a new habit that may stay.",
          partly: "Forgot the kindness after listening and was cold all evening.",
        },
      ],
    },
    {
      reported: [
        "Was back at {hobby} for the first time and was made room for without fuss.",
        "Answered the question about family with the truth and a short sentence.",
        "{Home} and {they} moved one piece of furniture.",
      ],
      quotes: ["They just moved up a chair. I could have kissed them.", "I said it, and the roof stayed on."],
      did: [
        "Asked which role in the old life had died too and which could be taken up again.",
        "Used the imagined life two years on: a day, an hour, who is there.",
        "Rehearsed answers to well-meant remarks, from gracious to firm.",
      ],
      response: [
        "Chose two roles to take up and gave one back.",
        "Placed {place} and {ally} in the imagined day and {thing} on a shelf in it.",
        "Liked best the answer “Thank you, I carry it with me” and wrote it down.",
      ],
      meaning: [
        "Re-entry into company is under way; remarks hurt and no longer drive {them} home.",
        "Future was imagined for the first time without guilt being mentioned.",
      ],
      tasks: [
        {
          set: "{Name} will go to {hobby} again and stay for the part after.",
          done: "Stayed for the part after {hobby} and was asked about the photograph in the wallet.",
          partly: "Went to {hobby} and left before the part after.",
        },
        {
          set: "{Name} will take up one of the two roles with a first small act.",
          done: "Took up the role and was thanked by three people.",
          partly: "Wrote the message and kept it as a draft.",
        },
      ],
    },
  ],
  setback: [
    {
      reported: [
        "The [birthday|anniversary|first snow] had thrown {them} back; two days in bed and {thing} in {their} arms.",
        "{Strain} had chosen that week to ask about belongings.",
        "Did not open the door to {ally} on the second day, and on the third did.",
      ],
      quotes: ["It was the first day again, with less company.", "I was angry at the calendar."],
      did: [
        "Named the reaction as grief on a date and not as a relapse, with the curve of the year drawn out.",
        "Worked through the anger at {strain} first, since it stood in front of the sorrow.",
        "Planned the next hard date with company, a small rite and an hour of rest.",
      ],
      response: [
        "Breathed more easily at the drawing of the year and marked three more dates.",
        "Struck the arm of the chair once, said what {they} would have liked to say, and then wept.",
        "Named opening the door on the third day as the part to keep.",
      ],
      meaning: [
        "A reaction of two days instead of the two months of a year ago.",
        "Dates need planning; left empty they fill with the last scene.",
      ],
      tasks: [
        {
          set: "{Name} will enter the hard dates of the year in the calendar with one person beside each.",
          done: "Entered five dates, each with a person, and had asked all five.",
          partly: "Entered the dates and left the persons open.",
        },
        {
          set: "{Name} will answer {strain} in writing, in two lines, after {ally} has read them.",
          done: "Answered in two lines; {strain} wrote back “understood”.",
          partly: "Wrote a page and threw it away, which helped too.",
        },
      ],
    },
  ],
  late: [
    {
      reported: [
        "Spoke of {lost} at table, a funny story, and the others joined in.",
        "Gave away some clothes and kept {thing}, now in use.",
        "Planned something for the coming season with {ally}.",
      ],
      quotes: ["I miss them every day and I had a good day, both.", "It sits beside me now and not on me."],
      did: [
        "Asked how the bond was lived now: places, words, habits, things.",
        "Looked over the list of avoided things and struck out what had become ordinary.",
        "Prepared for returning waves: what they are like, how long they last, what helps.",
      ],
      response: [
        "Described a habit of saying good night, brief and without pain.",
        "Struck out eight of ten and let two stand, by choice.",
        "Could say what a wave needs: a quarter of an hour, {ally}, a walk.",
      ],
      meaning: [
        "Grief is integrated in the main; bond and daily life no longer exclude each other.",
        "What remains is sorrow at its proper size.",
      ],
      tasks: [
        {
          set: "{Name} will write down the rite of good night, so as to keep it or to change it on purpose.",
          done: "Wrote the rite down and changed one word of it.",
          partly: "Found that it could not be written, and told it.",
        },
        {
          set: "{Name} will carry out {nextStep} with whom {they} wanted.",
          done: "Carried out {nextStep}; there had been laughter and one silence.",
          partly: "Put it off until {ally} was back from a journey.",
        },
      ],
    },
    {
      reported: [
        "A month with company twice a week and two evenings of tears, both short.",
        "Helped {ally} through a loss of theirs.",
        "Made a decision about the home that had waited since the death.",
      ],
      quotes: [
        "I knew what not to say, at last a use for it.",
        "I asked myself what I wanted and there was an answer.",
      ],
      did: [
        "Examined the decision with {them}, with what the dead would have said and what {they} said.",
        "Reviewed what had helped: telling, reminders, company, the evening quarter of an hour.",
        "Talked about ending treatment as another goodbye, and how {they} wished to do it.",
      ],
      response: [
        "Parted from the imagined objection with a shrug and a smile.",
        "Put telling first and company second.",
        "Wished for an ending with a date, a walk round the block and no surprises.",
      ],
      meaning: [
        "Function is restored and yearning moderate, without avoidance.",
        "Goodbyes had been sudden in {their} life; a planned one is part of treatment.",
      ],
      tasks: [
        {
          set: "{Name} will carry out the first step of the decision about the home.",
          done: "Took the first step; the room was painted yellow.",
          partly: "Bought the paint.",
        },
        {
          set: "{Name} will think about what to take along from here.",
          done: "Brought a list of what to take along, four lines.",
          partly: "Thought about it on the way here, out loud.",
        },
      ],
    },
  ],
  ending: [
    {
      reported: [
        "Came with a small bunch of [asters|snowdrops|sweet peas] from {place} and put it in the glass on the table.",
        "Told of the last weeks: company, a wave on Sunday, the new use of the room.",
        "Had told the dead as well that this was the last session.",
      ],
      quotes: [
        "I have not put it away. I have found it a place.",
        "This is the first goodbye I knew about beforehand.",
      ],
      did: [
        "Went over the way together with the first photograph on the table.",
        "Agreed what would be a reason to come back and that a hard date alone is not.",
        "Walked round the block as agreed and ended at the gate.",
      ],
      response: [
        "Named the time line of that evening as the turning point.",
        "Shook hands, turned round once and waved.",
        "Was moist-eyed and steady, and said both out loud.",
      ],
      meaning: [
        "Planned end of grief therapy with goals met and support in place.",
        "A goodbye with time to say it, new in {their} experience.",
      ],
      tasks: [
        {
          set: "{Name} will keep the calendar of hard dates and have someone beside each.",
          done: "Kept the calendar of hard dates.",
          partly: "Kept the calendar for most dates.",
        },
      ],
    },
  ],
};
