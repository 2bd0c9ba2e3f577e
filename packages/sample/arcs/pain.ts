import type { Family } from "./family.ts";

/** Persistent pain with low mood, treated with acceptance and commitment work and pacing. */
export const pain: Family = {
  id: "pain",
  terms: {
    condition: "persistent pain",
    keeper: "doing too much on good days and nothing on bad ones",
    skill: "pacing by the clock",
    cost: "work with the hands, sleep and going out",
    approach: "acceptance and commitment therapy with pacing",
  },
  details: {
    site: ["the lower back", "the neck and right shoulder", "both hands", "the left hip"],
    task: ["standing at the stove", "sitting at a table", "walking on the flat"],
    fear: ["damage to the spine", "ending in a wheelchair", "never working again"],
    treat: ["a warm pillow", "a hot bath", "lying on the floor with the legs up"],
  },
  measures: [
    { name: "PCS", from: [34, 41], to: [10, 16] },
    { name: "PHQ-9", from: [12, 16], to: [4, 7] },
  ],
  problems: [
    {
      title: "Persistent pain that governs the day",
      goals: [
        {
          words: [
            "“I want the pain to sit in the back seat.”",
            "“I want to be of use again, in portions.”",
            "“I want to say yes to a Friday on a Monday.”",
          ],
          objectives: [
            {
              text: "Do {task} for 30 minutes a day in paced portions",
              baseline: "5 minutes",
              target: "30 minutes",
              gauge: {
                from: 5,
                to: 32,
                says: [
                  "Paced time of {task}: {n} minutes a day (start 5, target 30).",
                  "Objective on activity: {n} minutes of {task} on an average day.",
                  "The pacing sheet gives {n} minutes a day, from 5.",
                ],
              },
            },
            {
              text: "Spend no more than 1 day in a fortnight in bed because of pain",
              baseline: "6 days",
              target: "1 day",
              gauge: {
                from: 6,
                to: 0,
                byPhase: { opening: 6, early: 4, middle: 2, setback: 4, late: 0, ending: 0 },
                says: [
                  "Days in bed because of pain in the last fortnight: {n} (start 6, target 1).",
                  "Objective on bed days: {n:day|days} in fourteen.",
                ],
              },
            },
          ],
        },
      ],
    },
    {
      title: "Fear and low mood about the pain",
      goals: [
        {
          words: ["“I want to stop being afraid of my own back.”", "“I want to be more than a medical file.”"],
          objectives: [
            {
              text: "Do something of value on bad days as well, 4 bad days of 5",
              baseline: "0 of 5",
              target: "4 of 5",
              gauge: {
                from: 0,
                to: 4,
                says: [
                  "Something of value done on {n} of the last 5 bad days (target 4).",
                  "Objective on bad days: {n} of 5 held something {they} cared for.",
                ],
              },
            },
          ],
        },
      ],
    },
  ],
  ladder: [
    "five minutes of {task} by the clock",
    "three portions of five minutes with rests",
    "ten minutes of {task}, twice a day",
    "a walk to the corner on a bad day",
    "fifteen minutes of {task} with the fear along",
    "an hour at {place} with a folding chair",
    "{hobby} in portions",
    "a half day out with {ally}",
    "a bad day spent dressed and up",
    "a whole weekend with guests",
  ],
  examples: [
    "stopping at ten minutes when it is going well",
    "a bad night before a planned day",
    "a form that asks what {they} can no longer do",
    "being helped too quickly",
    "{task} in portions",
    "the thought of {fear}",
    "cancelling on {ally} again",
    "a neighbour's remark about looking well",
    "paying for one good afternoon with two days in bed",
    "{hobby} with sore hands and a timer",
  ],
  opening: [
    {
      reported: [
        "Pain in {site} for [five|seven] years, on average [6|7] of 10, with flares of two to three days.",
        "Operated once, injected four times, told by one doctor that nothing more could be done and by another that it was stress.",
        "On good days did everything at once and lay flat for days afterwards.",
        "Feared {fear}; {home} did what {they} could no longer do, and that hurt as well.",
      ],
      quotes: [
        "They look at the pictures and then at me, and I can see which they believe.",
        "On a good day I pay with three bad ones.",
        "I used to be the strong one.",
      ],
      did: [
        "Took the history of pain, treatment, medicines, sleep, mood and work, and listened to what had been tried.",
        "Explained how an alarm system can stay sensitive after tissue has healed, with {their} own flare as the example.",
        "Drew the curve of overdoing and collapse and asked where on it today was.",
      ],
      response: [
        "Relaxed the jaw at the words “the pain is real” and leaned back for the first time.",
        "Recognised the curve at once and drew in the last birthday as its peak.",
        "Stood up twice to change position without apology after being told to.",
      ],
      meaning: [
        "Persistent pain with fear of movement, catastrophic expectation and secondary low mood.",
        "Boom and bust rather than weakness explains the loss of function.",
      ],
      tasks: [
        {
          set: "{Name} will keep a diary of activity and rest by the half hour on three days.",
          done: "Brought the diary: one day of six hours' work and two days of none.",
          partly: "Kept the diary on the bad days only, since there had been time.",
        },
        {
          set: "{Name} will find out how long {task} is possible before pain rises by two points.",
          done: "Measured it on three occasions: seven, five and six minutes.",
          partly: "Measured it once and then pushed on to forty minutes, with the usual price.",
        },
      ],
    },
    {
      reported: [
        "A flare of two days after {task} without a break on [Saturday|Thursday].",
        "Slept four hours in pieces, with {treat} in between.",
        "Cancelled {ally} for the third time this month.",
      ],
      quotes: ["I am a person who cancels now.", "If I stop, I am afraid I will not start again."],
      did: [
        "Set baselines for {task}, eighty per cent of what is safe, by the clock and not by feel.",
        "Asked what the fight against pain had brought and cost, in a ledger of seven years.",
        "Agreed goals in {their} own words and linked them to what matters beyond pain.",
      ],
      response: [
        "Thought five minutes humiliating, did the sum over a week and gave it a try.",
        "Filled the cost side of the ledger over the edge of the page.",
        "Was quiet at the question what {they} would do with a body that hurt and a free Friday.",
      ],
      meaning: [
        "Readiness for pacing is there in principle; pride will be the test.",
        "Control of pain at all costs has narrowed life more than the pain itself.",
      ],
      tasks: [
        {
          set: "{Name} will practise {step}, good day or bad, with the kitchen timer.",
          done: "Practised {step} on all days; the hard part was stopping.",
          partly: "Practised {step} on four days and overdid it on the fifth, because the sun was out.",
        },
        {
          set: "{Name} will use {treat} before the pain is at its height, at fixed hours.",
          done: "Used {treat} at fixed hours and needed it less at night.",
          partly: "Used {treat} late, as ever, and noticed it.",
        },
      ],
    },
  ],
  early: [
    {
      reported: [
        "Kept to {step} on [five|six] days; pain was no higher and the mornings less stiff.",
        "Stopped {task} by the timer with the work half done and went away cursing.",
        "{Home} took over the rest without being asked, which led to words.",
      ],
      quotes: ["The timer is a small tyrant and it is right.", "I left the pan in the sink. In the sink! And slept."],
      did: [
        "Raised the baseline by a tenth and fixed the next rise for a week from now.",
        "Taught the body scan, lying down, with the pain as one sensation among many.",
        "Practised how to answer help that comes too fast.",
      ],
      response: [
        "Found a place without pain, the left ear, and laughed.",
        "Described the pain as a shape with edges for the first time, and not as everything.",
        "Said “leave it, I shall be back in ten minutes” until it sounded friendly.",
      ],
      meaning: [
        "Regular small portions lower the flares before they lower the pain.",
        "Help at home needs a new agreement; it had been given with love and taken as a verdict.",
      ],
      tasks: [
        {
          set: "{Name} will raise {task} by one minute every second day.",
          done: "Raised it as planned; the sheet shows a stair and no cliff.",
          partly: "Raised it by five minutes at once and had to go back.",
        },
        {
          set: "{Name} will do the body scan at three in the afternoon.",
          done: "Did the body scan on six days and slept through two of them.",
          partly: "Did the body scan twice; the voice on the recording was too cheerful.",
        },
      ],
    },
    {
      reported: [
        "The thought of {fear} came with each twinge and made {them} hold still.",
        "Read the old findings again on two evenings.",
        "A walk to the corner had gone well until {they} began to listen inwards.",
      ],
      quotes: ["I walk as if I were carrying a glass back.", "Every twinge is a letter from the future."],
      did: [
        "Had {them} rate the danger of ten movements and tried the three mildest together.",
        "Explained hurt and harm as two different things, with {their} own recovery after each flare.",
        "Worked on stepping back from the thought: saying it slowly, singing it, thanking it.",
      ],
      response: [
        "Bent, turned and lifted a book; danger forecast {high}, outcome {low}.",
        "Said “I notice the thought of {fear}” and breathed out.",
        "Did the third movement twice, the second time while talking.",
      ],
      meaning: [
        "Fear of damage restricts more than the tissue does; graded exposure to movement fits.",
        "First distance to the catastrophic thought.",
      ],
      tasks: [
        {
          set: "{Name} will do the three movements daily while listening to music.",
          done: "Did the movements daily; the music had got faster.",
          partly: "Did the movements on three days and held {their} breath.",
        },
        {
          set: "{Name} will put the old findings in an envelope and give it to {ally}.",
          done: "Gave the envelope to {ally}, who put it behind the freezer.",
          partly: "Put them in an envelope and kept it in the drawer.",
        },
      ],
    },
  ],
  middle: [
    {
      reported: [
        "Managed {step} and paid for it with a stiff evening and no more.",
        "Pain [5|6] of 10 as before; bed days down.",
        "Was asked how the pain was and talked about {hobby} instead.",
      ],
      quotes: [
        "It hurts the same and I mind it less, how is that?",
        "The pain came along to the card table, and lost.",
      ],
      did: [
        "Clarified values with the question what the pain had pushed off the table, and in what order.",
        "Used the image of passengers on a bus, with pain, fear and pride on board and {them} at the wheel.",
        "Planned actions for the coming week for the two areas named first, in portions.",
      ],
      response: [
        "Named being of use and company as the first two and gave an example of each.",
        "Gave the passenger called pride the loudest voice.",
        "Planned four actions, two of which could be done lying down.",
      ],
      meaning: [
        "Willingness is growing: doing what matters with pain on board.",
        "Function improves at unchanged pain, which is the aim.",
      ],
      tasks: [
        {
          set: "{Name} will do the four actions in portions and note what matters about each.",
          done: "Did all four actions; the note beside the third was “laughed”.",
          partly: "Did two of the four and put the others into next week.",
        },
        {
          set: "{Name} will try {nextStep} with a way to rest and no way to cancel.",
          done: "Did it, {nextStep}, resting twice and cancelling nothing.",
          partly: "Cancelled at noon and went at four after all.",
        },
      ],
    },
    {
      reported: [
        "A flare of [two days|thirty hours] came without cause, as they do.",
        "Used the plan for flares: half the portions, heat, short walks, one call to {ally}.",
        "Mood held until the second night.",
      ],
      quotes: ["I had a bad day with a plan in it.", "At three in the morning nobody is philosophical."],
      did: [
        "Went through the flare with the plan in hand and corrected two points.",
        "Looked at the second night: thoughts, rescue attempts, what had been kind.",
        "Discussed reduction of tablets as agreed with {prescriber}, with hopes and fears on paper.",
      ],
      response: [
        "Was proud of the call to {ally}, made on the first day and not on the third.",
        "Found that turning on the light and reading had been kinder than arguing.",
        "Listed more fears than hopes and judged the hopes weightier.",
      ],
      meaning: [
        "Flares are shorter and no longer break the pacing.",
        "Nights remain the hardest and need their own plan.",
      ],
      tasks: [
        {
          set: "{Name} will put together a box for bad nights: book, lamp, flask, pencil.",
          done: "The box stood by the bed and was used once.",
          partly: "Had the lamp and the flask; the book was still missing.",
        },
        {
          set: "{Name} will go down one portion only on bad days and not to nothing.",
          done: "Kept to one portion less on both bad days.",
          partly: "Went to nothing on one bad day and halved the other.",
        },
      ],
    },
    {
      reported: [
        "Had words with {strain} about what {they} could and could not do, and stayed factual.",
        "Said no to a lift and yes to a rest.",
        "{Hobby} on two afternoons, thirty minutes each.",
      ],
      quotes: [
        "I told them what I can do, not what I cannot. It changed the whole conversation.",
        "I rest because I am clever, not because I am finished.",
      ],
      did: [
        "Practised describing ability in time and weight instead of in pain.",
        "Explored the loss of the old role and what of it could return in a smaller size.",
        "Reviewed the pacing sheet of eight weeks with {them}.",
      ],
      response: [
        "Formulated three sentences for {strain} and tried them standing.",
        "Grieved for the old strength, with a fist on the table and wet eyes, and then named what the hands still know.",
        "Saw the stair in the sheet and traced it with a finger.",
      ],
      meaning: [
        "Identity is moving from strength to skill.",
        "Communication about ability protects the pacing from others' expectations.",
      ],
      tasks: [
        {
          set: "{Name} will use one of the three sentences with {strain} or at {work}.",
          done: "Used two of them; nobody had been offended.",
          partly: "Used one and added an apology.",
        },
        {
          set: "{Name} will show someone how to do a thing that the hands still know.",
          done: "Showed someone, sitting down, for an hour.",
          partly: "Was asked to and put it off until the end of the week.",
        },
      ],
    },
  ],
  setback: [
    {
      reported: [
        "Overdid it at [a family feast|the move of a friend|spring cleaning], six hours on the feet, and lay for four days.",
        "Took extra tablets on two nights and told {prescriber} about it.",
        "The old sentence of {fear} was back and loud.",
      ],
      quotes: [
        "I felt so well that I forgot I was ill, and then I felt so ill that I forgot the rest.",
        "I wanted to be normal for six hours.",
      ],
      did: [
        "Went through the day of overdoing for the moment when the timer had been left at home.",
        "Acknowledged the wish to be normal and what it had given as well as cost.",
        "Restarted the baselines at two thirds, with a date for the old level.",
      ],
      response: [
        "Found the moment, at eleven in the morning, and the reason, a remark by {strain}.",
        "Did not wish to miss the six hours and could say so.",
        "Wrote the date for the old level on the sheet.",
      ],
      meaning: [
        "A classic overload with known cause; pacing knowledge is intact and was set aside for once.",
        "Openness about the tablets is worth noting.",
      ],
      tasks: [
        {
          set: "{Name} will begin again with {lastStep} and raise it every third day.",
          done: "Began again with {lastStep} and was back at the old level after ten days.",
          partly: "Began again, skipped a step, and took it after all.",
        },
        {
          set: "{Name} will carry the timer in the pocket also on feast days.",
          done: "Carried the timer to a birthday and danced for nine minutes.",
          partly: "Carried the timer and switched it off.",
        },
      ],
    },
  ],
  late: [
    {
      reported: [
        "A month without a day in bed.",
        "Managed {step}, with rests that nobody noticed.",
        "Pain [4|5] of 10, “a lodger with bad manners”.",
      ],
      quotes: ["I say yes on Monday for Friday.", "I do not wait for a good day any more. I bring my own chair."],
      did: [
        "Looked at what had become habit and what still needed the timer.",
        "Went over the plan for flares and shortened it to a card.",
        "Thought ahead with {them} to heavier times: winter, journeys, illness.",
      ],
      response: [
        "Named four habits and let go of the timer for two of them.",
        "Wrote the card in capitals for bad nights.",
        "Named travelling as the thing to prepare, with stops.",
      ],
      meaning: [
        "Function stable at moderate pain; fear of movement is low.",
        "Skills hold without reminders on good and on bad days.",
      ],
      tasks: [
        {
          set: "{Name} will plan a journey with stops, chair and a day of rest after it.",
          done: "Planned and made the journey; the day of rest was used for resting.",
          partly: "Planned the journey and kept the rest day free for nothing, which is a start.",
        },
        {
          set: "{Name} will give the card for flares to {home}.",
          done: "Gave the card to {home}, who asked only what stood on it.",
          partly: "Hung the card inside the cupboard.",
        },
      ],
    },
    {
      reported: [
        "Tablets reduced by another step under {prescriber}, with three uneasy nights.",
        "Took on a regular task at {place}, two hours a week.",
        "Quarrelled with {home} about the chair by the window, “a healthy quarrel”.",
      ],
      quotes: ["I am useful on Tuesdays.", "The pain and I have separate bank accounts now."],
      did: [
        "Reviewed reduction, sleep and mood and passed the uneasy nights on to {prescriber} in writing, with consent.",
        "Asked which values had got more room this year and which were still waiting.",
        "Prepared the longer interval, with early signs and first steps.",
      ],
      response: [
        "Put usefulness at 8 of 10 and travel at 4.",
        "Named holding the breath and cancelling as early signs.",
        "Was content with fewer sessions and asked to keep the first Monday.",
      ],
      meaning: [
        "Life is led by values within the limits of the body.",
        "Reduction of medicine succeeds where pacing holds.",
      ],
      tasks: [
        {
          set: "{Name} will note the nights of the reduction for {prescriber}.",
          done: "Brought the list of nights; the last five were quiet.",
          partly: "Noted some of the nights.",
        },
        {
          set: "{Name} will do one thing for the value that is still waiting.",
          done: "Bought the ticket.",
          partly: "Looked up the timetable.",
        },
      ],
    },
  ],
  ending: [
    {
      reported: [
        "Brought the kitchen timer as a present for the next person.",
        "Pain as ever, life not as ever, in {their} words.",
        "Had plans for the season that took portions into account.",
      ],
      quotes: [
        "It sits in the back seat, and it may choose the radio on Sundays.",
        "I came for less pain and I got more day.",
      ],
      did: [
        "Looked at the first curve and the last sheet side by side.",
        "Read the flare card together and tested it on an invented week.",
        "Closed the plan and wrote to {prescriber} with {their} agreement.",
      ],
      response: [
        "Explained the difference between the two drawings to the writer like a foreman.",
        "Sailed through the invented week with one joke.",
        "Stood for the whole goodbye and sat down in {their} own time.",
      ],
      meaning: [
        "Goals met in function and mood; pain unchanged and carried differently.",
        "Discharge to {prescriber} with flare plan.",
      ],
      tasks: [
        {
          set: "{Name} will raise or lower the portions by the rule of tenths and call after two weeks in bed.",
          done: "Kept to the rule of tenths.",
          partly: "Kept to the rule for the most part.",
        },
      ],
    },
  ],
};
