import type { Family } from "./family.ts";

/** Depression, treated with behavioural activation and cognitive work. */
export const depression: Family = {
  id: "depression",
  terms: {
    condition: "depression",
    keeper: "withdrawing to bed",
    skill: "acting before the mood allows it",
    cost: "meeting people, cooking and finishing things",
    approach: "behavioural activation",
  },
  details: {
    withdrawn: ["the armchair by the drawn curtains", "the bedroom", "the back room"],
    neglected: ["the post", "the pile of letters", "the box of bills"],
    thought: ["“I only make work for others”", "“it is too late for me”", "“I have nothing to give”"],
    morning: ["the first half hour after waking", "the time before breakfast", "the hours until noon"],
  },
  measures: [{ name: "PHQ-9", from: [17, 21], to: [3, 6] }],
  problems: [
    {
      title: "Depressed mood with withdrawal",
      goals: [
        {
          words: [
            "“I want to want something again.”",
            "“I want to get up and have a reason.”",
            "“I want to be in the room and not only at the edge of it.”",
          ],
          objectives: [
            {
              text: "Carry out planned activities on at least 5 days a week",
              baseline: "1 day a week",
              target: "5 days a week",
              gauge: {
                from: 1,
                to: 5,
                says: [
                  "Planned activities carried out on {n} of 7 days (start 1, target 5).",
                  "Objective on activity: {n:day|days} this week with the plan kept, 1 at the start.",
                  "By the activity sheet the plan was kept on {n:day|days}, target 5.",
                ],
              },
            },
            {
              text: "Meet someone outside the household at least twice a week",
              baseline: "0 times a week",
              target: "2 times a week",
              gauge: {
                from: 0,
                to: 3,
                says: [
                  "Meetings outside the household this week: {n} (start 0, target 2).",
                  "Objective on contact: {n:meeting|meetings} in seven days, none at the start.",
                ],
              },
            },
          ],
        },
      ],
    },
    {
      title: "Hopeless and self-reproachful thinking",
      goals: [
        {
          words: ["“I want to stop being my own worst witness.”", "“I want to hear that voice and not obey it.”"],
          objectives: [
            {
              text: "Believe the thought {thought} at no more than 20 of 100",
              baseline: "90 of 100",
              target: "20 of 100",
              gauge: {
                from: 90,
                to: 20,
                says: [
                  "Belief in {thought}: {n} of 100 today, 90 at the start, target 20.",
                  "Objective on self-reproach: belief rated {n} of 100 on waking this week.",
                  "Rating of {thought} averaged {n} of 100 this week, from 90.",
                ],
              },
            },
          ],
        },
      ],
    },
  ],
  ladder: [
    "getting dressed by nine",
    "ten minutes outside before noon",
    "a hot meal on three days",
    "one telephone call with {ally}",
    "an hour at {place}",
    "an evening with {ally}",
    "{hobby} twice in a week",
    "inviting {ally} for a meal",
    "a weekend with a plan of {their} own",
    "taking part in something new with strangers",
  ],
  examples: [
    "getting up when nothing is waiting",
    "an unanswered message from {ally}",
    "a Sunday with the curtains drawn",
    "the heap of post on the table",
    "going to {place} in spite of a heavy morning",
    "the sentence {thought}",
    "cooking for one",
    "a reproach from {strain}",
    "saying yes to {hobby}",
    "the hour after coming home from {work}",
  ],
  opening: [
    {
      reported: [
        "Low mood on nearly all days for [seven|nine|eleven] months, worst in {morning}, with waking at four and little appetite.",
        "Had stopped {hobby}, let {neglected} pile up and spent free days in {withdrawn}.",
        "Blamed {themself} for what had happened with {strain} and returned often to {thought}.",
        "An earlier episode [eight|ten|twelve] years before had lifted by itself; no hospital stay, no manic times on asking.",
      ],
      quotes: [
        "It is not sadness, it is as if someone had turned down the sound.",
        "I can manage for other people until six o'clock, and then I am gone.",
        "I used to be a person who whistled.",
      ],
      did: [
        "Took the history of mood, sleep, appetite, energy and loss and asked in detail about medicines, alcohol and bodily illness.",
        "Drew the spiral of low mood, less doing and lower mood with {their} own last fortnight in it.",
        "Explained why action comes before motivation in depression, with the winter engine as an image.",
      ],
      response: [
        "Put {withdrawn} at the bottom of the spiral and drew the arrow back up with some doubt.",
        "Said the image of the engine was the first explanation that did not sound like blame.",
        "Answered in short sentences and stayed with each question to the end.",
      ],
      meaning: [
        "Findings fit a major depressive episode of moderate to severe degree with marked withdrawal and self-reproach.",
        "Withdrawal brings relief by the hour and takes away every source of pleasure and of contact.",
      ],
      tasks: [
        {
          set: "{Name} will write down once an hour on three days what {they} {is} doing and how the mood is, 0 to 10.",
          done: "Brought three days of the hourly sheet; mood was never above 3 in {withdrawn} and reached 5 with {ally}.",
          partly:
            "Brought one and a half days of the hourly sheet and called it a failure; it was enough to see the pattern.",
        },
        {
          set: "{Name} will be {step} on two days, with the mood as it is.",
          done: "Managed {step} on three days instead of two.",
          partly: "Managed {step} once, on the day {home} was there.",
        },
      ],
    },
    {
      reported: [
        "Mood was [2|3] of 10 on most days, a little higher in company.",
        "Had left the house on {n:day|days} of seven, for {work} only.",
        "Forgot words, reread pages and was ashamed of it at {work}.",
      ],
      quotes: ["My head is full of wet sand.", "Even the cat has given up asking."],
      did: [
        "Went through the hourly sheet with {them} and marked the hours that had been a shade lighter.",
        "Agreed the first three activities, small enough to be done on a bad day, with hour and place.",
        "Set goals for the plan and asked {them} to say them as {they} would say them to {ally}.",
      ],
      response: [
        "Found four lighter hours, all of them with somebody or outdoors.",
        "Halved each of the three activities and then rated the chance of doing them at [7|8] of 10.",
        "Needed time for the first goal and then said it in one breath.",
      ],
      meaning: [
        "Mood still moves with what is done and with whom, which favours activation as the first step.",
        "Concentration problems belong to the episode; {they} had read them as decline.",
      ],
      tasks: [
        {
          set: "{Name} will try {step}, at a fixed hour, on four days.",
          done: "Managed it as planned, {step}, on four days; mood afterwards was one to two points higher.",
          partly: "Managed {step} on two days and argued with the alarm on the others.",
        },
        {
          set: "{Name} will open {neglected}, or deal with it, for ten minutes by the clock.",
          done: "Spent ten minutes on {neglected} on three evenings and saw the table again.",
          partly: "Sat in front of {neglected} for ten minutes, which {they} counted, with some right, as half.",
        },
      ],
    },
  ],
  early: [
    {
      reported: [
        "The morning remained the worst, with {thought} waiting before the eyes were open.",
        "Managed {step} on [three|four] days, once in slippers.",
        "Was asked by {ally} to come along and went, late and without much hope.",
      ],
      quotes: ["I did it like posting a letter, without reading it.", "It helped a bit, and I was almost annoyed."],
      did: [
        "Reviewed the activity sheet by mastery and pleasure and pointed out where the two had come apart.",
        "Planned for the mornings: light, water, clothes, out of the door, in that order and without a decision in between.",
        "Used problem-solving on the obstacle that had come up most often, the wait for the right mood.",
      ],
      response: [
        "Noticed that pleasure had been 4 where {they} had predicted 1.",
        "Wrote the four morning steps on a card and put it in the coat.",
        "Disagreed on one rating, argued for it and kept it.",
      ],
      meaning: [
        "Predictions of pleasure run well below what is found afterwards, a fact that {they} {was} beginning to use.",
        "Early activation works on mood within the day; carry-over to the next morning is small as yet.",
      ],
      tasks: [
        {
          set: "{Name} will predict the pleasure of three activities, do them and rate it afterwards.",
          done: "Brought three pairs of figures: predicted [1, 2, 1 and found 4, 3, 5|2, 1, 0 and found 4, 4, 2].",
          partly: "Predicted three and did one; it had been 3 points better than expected.",
        },
        {
          set: "{Name} will follow the four morning steps on working days.",
          done: "Followed the morning steps on five days and was out of the house by half past eight.",
          partly: "Followed the morning steps on two days; on the others step three was missing, the clothes.",
        },
      ],
    },
    {
      reported: [
        "Had cried at {work} in the store room on [Tuesday|Wednesday] and gone on afterwards.",
        "{Home} had begun to speak softly round {them}, which made it worse.",
        "Ate better: a warm meal on [three|four] days.",
      ],
      quotes: ["They tiptoe, and I hear every step.", "I do not want to be handled like an egg."],
      did: [
        "Explored what {they} would want from {home} instead of tiptoeing and put it into one request.",
        "Linked the crying at {work} to what had gone before it and separated sadness from weakness.",
        "Widened the plan by one contact in the week that is neither duty nor treatment.",
      ],
      response: [
        "Worded the request as “ask me to do things” and practised it with a firm voice.",
        "Cried again while telling, for a minute, and said that it felt cleaner than at {work}.",
        "Chose {ally} for the contact and Wednesday for the day.",
      ],
      meaning: [
        "Contact lifts mood more reliably than rest, and {they} had been given rest.",
        "Tearfulness with relief is a change from the numbness of the first weeks.",
      ],
      tasks: [
        {
          set: "{Name} will say the request to {home} at breakfast: “ask me to do things”.",
          done: "Said it to {home}, who asked for the bins to be put out and then for a game of cards.",
          partly: "Had the sentence ready at three breakfasts and said it at none.",
        },
        {
          set: "{Name} will see {ally} on Wednesday for an hour, out of the house.",
          done: "Saw {ally} on Wednesday; they walked to {place} and it was two hours.",
          partly: "Put {ally} off to Friday and then went.",
        },
      ],
    },
  ],
  middle: [
    {
      reported: [
        "Good hours in the afternoon on most days; mornings at [4|5] of 10.",
        "Managed {step} and wanted to tell somebody about it.",
        "The thought {thought} came when {strain} was mentioned, and went after a while.",
      ],
      quotes: [
        "I caught it in the act this time.",
        "It is like a radio in the next flat, I do not have to dance to it.",
      ],
      did: [
        "Introduced the thought sheet with situation, thought, feeling, evidence, answer, on the example of {thought}.",
        "Asked for the facts that a fair-minded stranger would note, against those that {they} noted.",
        "Looked for the rule behind the thought and how it had come into the family.",
      ],
      response: [
        "Belief fell by [25|30|35] points while the sheet was being written.",
        "Found the rule, “you must earn your place at the table”, and looked at it for some time.",
        "Was able to name two people who did not have to earn theirs.",
      ],
      meaning: [
        "Activation has made room for work on thoughts; {they} can now see {thought} as a thought.",
        "A rule about usefulness links past and present and explains why illness felt like guilt.",
      ],
      tasks: [
        {
          set: "{Name} will fill in one thought sheet on each of three days.",
          done: "Brought three thought sheets; in the last one the answer had come before the feeling.",
          partly: "Brought one thought sheet, complete, and two with the column for answers empty.",
        },
        {
          set: "{Name} will break the rule once on purpose, by sitting down while {home} works.",
          done: "Sat down while {home} washed up, lasted eleven minutes and was brought tea.",
          partly: "Sat down, got up after two minutes and dried the cups.",
        },
      ],
    },
    {
      reported: [
        "Met {ally} and two people {they} had not known, and stayed to the end. A day later came doubt about what {they} had said there.",
        "Came home from the evening with {ally} tired in a good way and slept seven hours.",
        "Was able to laugh at a mishap at {work} and told it twice.",
      ],
      quotes: [
        "I laughed and heard myself laugh, as if I had been away.",
        "The evening was nice and the post-mortem was not.",
      ],
      did: [
        "Put the evening and the doubt next to each other and asked which of them had been observed.",
        "Taught {them} to put a time limit on going over things, ten minutes and then movement.",
        "Extended the ladder by the next contact, {nextStep}.",
      ],
      response: [
        "Could name five things that had been said to {them} and only guesses about what had been thought.",
        "Tried the time limit on the spot with a current worry and stopped before the bell.",
        "Was wary of the next step and put a date to it all the same.",
      ],
      meaning: [
        "Rumination after contact is now the main brake on seeing people.",
        "Sleep and appetite have returned to near normal; interest follows.",
      ],
      tasks: [
        {
          set: "{Name} will set the timer for ten minutes when going over things and then leave the room.",
          done: "Used the timer on four evenings; leaving the room had worked better than any argument.",
          partly: "Used the timer twice and reset it twice.",
        },
        {
          set: "{Name} will take the next step, {nextStep}, by the weekend.",
          done: "Took the step: {nextStep}. Rated it 6 for pleasure.",
          partly: "Prepared the step and moved it to the coming week because of {work}.",
        },
      ],
    },
    {
      reported: [
        "Dealt with {neglected} to the bottom, over two evenings, and found money owed to {them}.",
        "Said something sharp to {strain} and was shaken for an hour, no longer.",
        "{Home} had asked whether {they} {was} “back”.",
      ],
      quotes: ["I am not back, I am somewhere new.", "I found the table again. It is a nice table."],
      did: [
        "Marked with {them} what had been done out of habit and what by decision.",
        "Explored the sharp word as a sign of returning strength and looked at how to use it sooner and lower.",
        "Went over early signs of a low phase and compared them with a tired week.",
      ],
      response: [
        "Counted [nine|ten] decisions and was silent for a moment over the number.",
        "Worked out a sentence for {strain} that would have been enough, without edge.",
        "Could tell a tired week from an early sign by three features.",
      ],
      meaning: [
        "Energy and anger have come back together, as often happens, and call for practice and not for worry.",
        "Objectives on activity are close to target; self-reproach is the slower of the two.",
      ],
      tasks: [
        {
          set: "{Name} will say the sentence to {strain} before the edge comes into it.",
          done: "Said the sentence to {strain} in time and the talk took four minutes.",
          partly: "Said it late again, though only half as sharp.",
        },
        {
          set: "{Name} will spend some of the found money on something that is not needed.",
          done: "Bought something not needed, a lamp with a green shade, and read under it.",
          partly: "Went to buy something not needed and came home with dishcloths.",
        },
      ],
    },
  ],
  setback: [
    {
      reported: [
        "Slipped back over [eight|ten] days: up late, meals left out, back to {withdrawn} on two afternoons.",
        "It had begun after [a cold|a quarrel with {strain}|a week of double duty at {work}].",
        "The thought {thought} was at 70 again for three mornings.",
      ],
      quotes: ["I could hear the door closing again.", "I thought, so it was only lent to me."],
      did: [
        "Laid the ten days beside the first ten of treatment and compared sleep, meals, contact and mood.",
        "Went back for one week to the smallest steps, on purpose and with the reason spoken.",
        "Called on the list of early signs and ticked which ones had been there and when.",
      ],
      response: [
        "Saw that contact with {ally} had not broken off this time.",
        "Disliked going back to small steps and could see that it was what {they} would advise.",
        "Ticked four of six signs, the first of them eleven days old.",
      ],
      meaning: [
        "Partial return of symptoms under strain, recognised late, without loss of the skills.",
        "The early signs were correct; what was missing was somebody to tell.",
      ],
      tasks: [
        {
          set: "{Name} will keep to {lastStep} daily and tell {ally} today about the last ten days.",
          done: "Told {ally} the same evening and did {lastStep} on six days.",
          partly: "Kept to {lastStep} on three days; told {ally} only that it had been a busy time.",
        },
        {
          set: "{Name} will give the list of early signs to {home} with leave to mention them.",
          done: "Gave {home} the list, and one sign was mentioned on Thursday, at the right moment.",
          partly: "Left the list on the table, where {home} may have read it.",
        },
      ],
    },
  ],
  late: [
    {
      reported: [
        "Mood [6|7] of 10 on ordinary days, with a dip of a few hours after bad news.",
        "Managed {step} without having planned it.",
        "Turned {withdrawn} into a place for reading, lamp and all.",
      ],
      quotes: ["I was halfway there before I noticed nobody had made me.", "Sad is different. Sad has a shape."],
      did: [
        "Had {them} explain the difference between the dip and depression, with the body, the thoughts and the length of time.",
        "Began the written plan for staying well: what keeps it, what warns, who helps.",
        "Examined with {them} which activities still ran on effort and which on liking.",
      ],
      response: [
        "Made the distinction clearly and gave last week as the example.",
        "Wrote “first the curtains, then the telephone” as the first line of the plan.",
        "Sorted twelve activities into two columns; eight stood under liking.",
      ],
      meaning: [
        "Remission is near by figures and by function; the plan for staying well is the task now.",
        "Self-reproach still answers first under criticism, and is answered back within the hour.",
      ],
      tasks: [
        {
          set: "{Name} will finish the page on what warns and show it to {ally}.",
          done: "Finished the page on warnings; {ally} had added one: no more whistling.",
          partly: "Finished the page and kept it to {themself} for now.",
        },
        {
          set: "{Name} will plan the hardest month of the year with two contacts a week in ink.",
          done: "Put in ink two contacts a week for the hardest month, and {hobby} on top.",
          partly: "Planned the first half of the month.",
        },
      ],
    },
    {
      reported: [
        "Asked for more hours at {work} and got them.",
        "Was sad for a day about [an old friend's illness|a film|the end of the summer visit] and the sadness passed by itself.",
        "{Ally} and {they} had begun something together that needed an evening a week.",
      ],
      quotes: ["I look forward to things and then check whether that is allowed.", "I was sad like everybody is sad."],
      did: [
        "Looked at the increase of hours with {them}: sleep, meals, contact, and what would have to give way first.",
        "Reviewed with the thought sheets which rule had softened and which stood.",
        "Planned the spacing of sessions and what the weeks between are for.",
      ],
      response: [
        "Set {themself} a limit of hours, to be looked at after four weeks.",
        "Read an old sheet aloud and answered it off the cuff, with humour.",
        "Agreed to longer intervals and asked to keep the hour of the day.",
      ],
      meaning: [
        "Return to full activity with intact sleep; risk lies in giving everything to {work} once more.",
        "Normal sadness is tolerated without alarm, a sign of recovery in itself.",
      ],
      tasks: [
        {
          set: "{Name} will check the four pillars, sleep, meals, contact, {hobby}, each Sunday.",
          done: "Had checked the four pillars on each Sunday; contact had once been low and was put right.",
          partly: "Checked the pillars on one Sunday of four.",
        },
        {
          set: "{Name} will keep the evening with {ally} free of {work}.",
          done: "Kept the evening with {ally} free every week.",
          partly: "Gave up the evening with {ally} once and minded.",
        },
      ],
    },
  ],
  ending: [
    {
      reported: [
        "Looked back over the whole time, from the unopened post to this week's plans.",
        "Scores had stayed in the minimal range for three months, and the mornings belonged to {them} again.",
        "Had told {ally} that treatment was ending; they went to {place} to mark it.",
      ],
      quotes: [
        "I came in grey and I leave in some colour or other.",
        "I know the way down now, and I know where the stairs are.",
      ],
      did: [
        "Went through the scores with {them} and asked what lay behind each bend in the line.",
        "Read the plan for staying well together a last time and corrected two lines.",
        "Closed the objectives and agreed how to come back, without waiting for it to be bad enough.",
      ],
      response: [
        "Explained the bends without a glance at the notes.",
        "Thanked for plain speaking, shook hands for a long time and left whistling.",
        "Named {ally} and {home} as the people who had the plan.",
      ],
      meaning: [
        "Full remission of the episode; prevention is in {their} hands and on paper.",
        "Ending was sad and timely, in {their} own judgement and in the writer's.",
      ],
      tasks: [
        {
          set: "{Name} will keep the Sunday check for a year and call if two pillars fail for two weeks.",
          done: "Kept the Sunday check.",
          partly: "Kept the Sunday check most of the time.",
        },
      ],
    },
  ],
};
