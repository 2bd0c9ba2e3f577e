import type { Family } from "./family.ts";

/** Depression and anxiety after a birth, treated with interpersonal and cognitive work. */
export const postpartum: Family = {
  id: "postpartum",
  terms: {
    condition: "depression after the birth",
    keeper: "doing it all alone so as not to be found out",
    skill: "asking before the cup runs over",
    cost: "sleep, closeness and joy in the baby",
    approach: "interpersonal therapy after a birth",
  },
  details: {
    dread: ["the baby stopping breathing", "dropping the baby on the stairs", "being found out as a bad mother"],
    checkHabit: ["checking the breathing", "weighing and writing down every feed", "washing every bottle twice"],
    handover: ["the midnight feed", "the early morning", "the bath"],
    comparison: ["the women in the baby group", "{their} own mother", "pictures on the phone"],
  },
  measures: [
    { name: "EPDS", from: [18, 22], to: [4, 7] },
    { name: "GAD-7", from: [13, 17], to: [3, 6] },
  ],
  problems: [
    {
      title: "Depressed mood and anxiety after a birth",
      goals: [
        {
          words: [
            "“I want to look at the baby and not only at the clock.”",
            "“I want to feel what everyone says I feel.”",
            "“I want to be in the picture too.”",
          ],
          objectives: [
            {
              text: "Sleep at least one stretch of 4 hours on 5 nights a week",
              baseline: "0 nights",
              target: "5 nights",
              gauge: {
                from: 0,
                to: 5,
                byPhase: { opening: 0, early: 1, middle: 3, setback: 2, late: 5, ending: 6 },
                says: [
                  "Nights with a stretch of four hours: {n} of 7 (target 5).",
                  "Objective on sleep: {n:night|nights} this week with four hours in one piece.",
                ],
              },
            },
            {
              text: "Hand over {handover} to another person 4 times a week",
              baseline: "0 times",
              target: "4 times",
              gauge: {
                from: 0,
                to: 5,
                says: [
                  "Handed over {handover} on {n} of 7 days (target 4).",
                  "Objective on handing over: {handover} in other hands {n} times this week.",
                  "By the chart on the door, {n} of 7 for {handover}.",
                ],
              },
            },
          ],
        },
      ],
    },
    {
      title: "Frightening thoughts and checking",
      goals: [
        {
          words: [
            "“I want to put the baby down and walk out of the room.”",
            "“I want to have a thought and let it go past.”",
          ],
          objectives: [
            {
              text: "Spend no more than 10 minutes a night on {checkHabit}",
              baseline: "90 minutes",
              target: "10 minutes",
              gauge: {
                from: 90,
                to: 8,
                byPhase: { opening: 90, early: 55, middle: 25, setback: 45, late: 10, ending: 5 },
                says: [
                  "Time for {checkHabit}: about {n} minutes a night (start 90, target 10).",
                  "Objective on checking: {n} minutes a night by own estimate.",
                ],
              },
            },
          ],
        },
      ],
    },
  ],
  ladder: [
    "a shower with the door open",
    "a shower with the door shut",
    "half an hour's sleep while {home} has the baby",
    "a walk to {place} with the pram",
    "an hour alone outside the house",
    "{handover} done by {home} without instructions",
    "an afternoon with {ally} and without the baby",
    "an evening out with {home}",
    "a night in the other room",
    "a day at {work}",
  ],
  examples: [
    "the clock at ten past three",
    "a remark by {strain} about feeding",
    "tears over a dropped spoon",
    "the thought of {dread}",
    "letting {home} do {handover} another way",
    "the baby group and its smiles",
    "an hour off, spent listening at the door",
    "the first laugh of the baby that {they} really heard",
    "the question whether it is all lovely",
    "{checkHabit} at night",
  ],
  opening: [
    {
      reported: [
        "The birth had been [ten|eleven|twelve] weeks before; low mood, tears and dread had come in the second week and stayed.",
        "Slept three hours in pieces, also when the baby slept, because of {checkHabit}.",
        "Pictures of {dread} came many times a day and frightened {them}; {they} told nobody.",
        "Did everything alone and said to {strain} that all was well.",
      ],
      quotes: [
        "I love the baby, I am told.",
        "I am on duty even when I am asleep.",
        "If they knew what I think, they would take the baby away.",
      ],
      did: [
        "Asked in detail and without haste about the frightening thoughts, their content, and whether they were wished or dreaded.",
        "Explained that unwanted pictures of harm are common after a birth and are not intentions, and asked about signs of psychosis, confusion and mania.",
        "Asked about thoughts of suicide and of harming the baby in plain words, and about help at home.",
      ],
      response: [
        "Answered that the pictures were dreaded and never wished; no voices, no confusion, no plans.",
        "Wept with relief at hearing how common they are, and held the baby closer.",
        "Gave {home}'s number and agreed to {home} being told about the depression.",
      ],
      meaning: [
        "Depression with anxiety after a birth; intrusive thoughts are foreign to {them} and carry no intent by all that was said.",
        "Lack of sleep and secrecy are the two strongest drivers and open to help at once.",
      ],
      tasks: [
        {
          set: "{Name} will tell {home} tonight that it is depression and that it can be treated.",
          done: "Told {home}, who had feared something worse and took the night.",
          partly: "Gave {home} the leaflet with one sentence underlined.",
        },
        {
          set: "{Name} will let {home} do {handover} on two days.",
          done: "Let {home} do {handover} on three days; it had been done differently and well.",
          partly: "Let {home} do it once and stood behind the door.",
        },
      ],
    },
    {
      reported: [
        "Mood [2|3] of 10 in the mornings and a little better by evening.",
        "{Strain} had visited and left {them} feeling measured.",
        "The baby had smiled, and {they} had felt nothing at first and then grief about that.",
      ],
      quotes: ["I wave back like someone on a ship.", "Everyone brings clothes for the baby. Nobody brings sleep."],
      did: [
        "Drew the circle of people as it was before the birth and as it is now.",
        "Defined the problem area as a change of role and agreed twelve weeks on it.",
        "Planned sleep first, with {home}, in two shifts, on paper.",
      ],
      response: [
        "Moved {ally} from the rim of the circle to the middle.",
        "Grieved for the old life for some minutes, with the baby asleep on the arm.",
        "Thought the shifts impossible, then possible at weekends.",
      ],
      meaning: [
        "Bonding is there in action and returning in feeling.",
        "The move from the old role to the new was made without farewell and without help.",
      ],
      tasks: [
        {
          set: "{Name} will try {step} on four days.",
          done: "Managed {step} on five days and cried in it once, from relief.",
          partly: "Managed {step} twice.",
        },
        {
          set: "{Name} will sleep in the first shift on two nights with ear plugs.",
          done: "Slept four hours in one piece on both nights.",
          partly: "Lay awake in the first shift once and slept in it once.",
        },
      ],
    },
  ],
  early: [
    {
      reported: [
        "Had {step} and found the baby alive, fed and in odd socks afterwards.",
        "{CheckHabit} took [an hour|fifty minutes] a night.",
        "Compared {themself} with {comparison} every day.",
      ],
      quotes: ["Odd socks, and the sky did not fall.", "They post the minute after the screaming."],
      did: [
        "Worked with the frightening thoughts as false alarms: notice, name, carry on with the hands.",
        "Delayed {checkHabit} by ten minutes with a timer in an agreed order.",
        "Looked at the comparison with its hidden hours and staged pictures.",
      ],
      response: [
        "Named a thought aloud, carried on folding and noticed that it passed in under a minute.",
        "Dread went from {high} to {low} in the ten minutes.",
        "Deleted two accounts there and then and felt cheeky.",
      ],
      meaning: [
        "Checking keeps the alarm going; delay works quickly.",
        "Comparison takes the place of company and makes lonely.",
      ],
      tasks: [
        {
          set: "{Name} will delay {checkHabit} by ten minutes each night.",
          done: "Delayed it every night and fell asleep during two of the delays.",
          partly: "Delayed it on three nights.",
        },
        {
          set: "{Name} will meet {ally} for a walk to {place} with the pram.",
          done: "Walked with {ally}; the baby slept and they talked about something else.",
          partly: "Put {ally} off because the nappy bag was not perfect.",
        },
      ],
    },
    {
      reported: [
        "Quarrelled with {home} at three in the morning about the right way to do {handover}.",
        "{Strain} had said that in earlier days nobody had time for such things.",
        "Had a good half hour in the sun with the baby on the belly.",
      ],
      quotes: [
        "I want help and I want it done my way, which is no help at all.",
        "For half an hour I was not afraid of anything.",
      ],
      did: [
        "Analysed the quarrel sentence by sentence: what was wanted, what was said, what was heard.",
        "Rehearsed asking for help by daylight, with a clear request and a free hand.",
        "Dwelt on the half hour in the sun and what had been different in it.",
      ],
      response: [
        "Found the wish beneath the quarrel, not to be the only one who knows.",
        "Made the request as if to {home}, without the word “always”.",
        "Smiled at the memory, stroked the baby's foot and kept talking.",
      ],
      meaning: [
        "Closeness with {home} is worn thin by watching; to let go of standards is the way back.",
        "Moments of joy are returning before mood does.",
      ],
      tasks: [
        {
          set: "{Name} will make the request by daylight and leave the room.",
          done: "Made the request, left the room and heard laughter.",
          partly: "Made the request and came back after four minutes.",
        },
        {
          set: "{Name} will lie in the sun or by the window with the baby for a quarter of an hour a day.",
          done: "Did it on six days; it was the best part.",
          partly: "Did it on two days; otherwise the washing won.",
        },
      ],
    },
  ],
  middle: [
    {
      reported: [
        "Slept a stretch of four hours on [three|four] nights.",
        "Managed {step} and thought of the baby with longing and not with dread.",
        "Told {ally} about the pictures, the first person outside these walls.",
      ],
      quotes: ["I heard “me too”, and we laughed until we cried.", "I missed the baby, and it was lovely."],
      did: [
        "Worked on the change of role: what is lost, what is kept, what is new.",
        "Went through the birth, as far as wished, with {their} own words for it.",
        "Planned two hours a week that are neither for the baby nor for sleep.",
      ],
      response: [
        "Found “a body of my own” on the list of losses and “patience I did not know” on that of gains.",
        "Told of the birth as far as the first cry and wished to go on next time.",
        "Chose {hobby} for the two hours and a day for it.",
      ],
      meaning: [
        "Shame is going with each telling; anxiety follows it down.",
        "The old self and the new one are getting acquainted.",
      ],
      tasks: [
        {
          set: "{Name} will take the two hours for {hobby}.",
          done: "Took the two hours and came home with pink cheeks.",
          partly: "Took one of the two hours.",
        },
        {
          set: "{Name} will try {nextStep}.",
          done: "Managed {nextStep}, and it was longer and easier than feared.",
          partly: "Postponed it, since the baby had a cold.",
        },
      ],
    },
    {
      reported: [
        "Went on with the story of the birth up to the first night.",
        "{Strain} had been told about the depression by {home}, and was quiet.",
        "Laughed with the baby in the bath.",
      ],
      quotes: [
        "They saved us both, and I was not there for it, that is how it feels.",
        "I am allowed to be thankful and furious.",
      ],
      did: [
        "Put the birth in order with the record of the hospital and {their} memory side by side.",
        "Gave room to anger and gratitude as two true things.",
        "Prepared with {them} a talk with {strain}, with one wish and one limit.",
      ],
      response: [
        "Corrected one detail in the record and closed the folder.",
        "Said both sentences aloud and sat up straighter.",
        "Put the limit first and the wish second, tried it the other way round, and kept that.",
      ],
      meaning: ["The birth is becoming a story with {them} in it.", "Limits towards {strain} are set without rupture."],
      tasks: [
        {
          set: "{Name} will hold the talk with {strain}, with {home} in the next room.",
          done: "Held the talk; {strain} had wept and asked what to cook.",
          partly: "Wrote the talk as a letter and slept on it.",
        },
        {
          set: "{Name} will write a letter to {themself} on the day before the birth.",
          done: "Wrote the letter, with advice on socks.",
          partly: "Began the letter in the bus.",
        },
      ],
    },
    {
      reported: [
        "Pictures of {dread} came now and then and went.",
        "Went to the baby group and told another mother the truth when asked.",
        "Thought about {work} without tears.",
      ],
      quotes: [
        "I said, it is not all lovely. Three heads turned round, delighted.",
        "The thought came, I said good evening, it left.",
      ],
      did: [
        "Reviewed the false alarms of the last weeks, by number and length.",
        "Looked at closeness with {home}, tenderness included, at {their} pace.",
        "Set out what a return to {work} would need, in pieces.",
      ],
      response: [
        "Counted five in a week where there had been fifty.",
        "Spoke about tenderness with a red face and relief.",
        "Made a list of needs with “no nights” on top.",
      ],
      meaning: ["Intrusions are rare and lead to no checking.", "Truth told in company brought company."],
      tasks: [
        {
          set: "{Name} will go to the baby group again and ask someone for coffee.",
          done: "Asked someone, and there were three of them in the end.",
          partly: "Went to the group and asked nobody yet.",
        },
        {
          set: "{Name} and {home} will have one evening with the telephone in the other room.",
          done: "Had the evening, and talked until eleven.",
          partly: "Both fell asleep at half past eight, side by side.",
        },
      ],
    },
  ],
  setback: [
    {
      reported: [
        "A week of [teething|fever|vaccination and crying] with two hours of sleep a night; mood down to 3.",
        "{CheckHabit} was back on four nights.",
        "Thought the illness had returned and told {home} so at once.",
      ],
      quotes: [
        "I was at the bottom of the stairs again, but I knew which stairs.",
        "I said it on the first day this time.",
      ],
      did: [
        "Compared sleep and mood day by day and found which followed which.",
        "Put the shifts back in force for seven nights, by telephone with {home}.",
        "Went through the signs that would need quicker help, and whom to ring at night.",
      ],
      response: [
        "Saw that mood had dropped a day after sleep each time.",
        "{Home} agreed at once and had already packed the fridge.",
        "Repeated the numbers by heart.",
      ],
      meaning: [
        "A dip that follows lack of sleep; told on the first day instead of the eightieth.",
        "No sign of psychosis or of danger to the baby on asking.",
      ],
      tasks: [
        {
          set: "{Name} will sleep the first shift for seven nights.",
          done: "Slept the first shift on all seven nights; mood was back at 6.",
          partly: "Slept it on five nights.",
        },
        {
          set: "{Name} will ask {ally} for two afternoons this week.",
          done: "{Ally} came on both afternoons and brought scones.",
          partly: "{Ally} could come on one.",
        },
      ],
    },
  ],
  late: [
    {
      reported: [
        "Mood [6|7] of 10, sleep in two long pieces.",
        "Managed {step} and enjoyed being asked for {their} opinion.",
        "The baby had reached for {them} in a room full of people.",
      ],
      quotes: ["Out of all those arms, mine.", "I am in the pictures now, with bad hair."],
      did: [
        "Looked at the circle of people once more and compared it with the first.",
        "Planned for the return to {work} and for weaning, with sleep as the guard.",
        "Wrote early signs and first steps on one page for the kitchen.",
      ],
      response: [
        "Counted seven people in the inner rings, two of them new.",
        "Named secrecy as the first sign of all.",
        "Read the page aloud to the baby, who approved.",
      ],
      meaning: [
        "Bonding is warm by what was told and seen; depression is in remission.",
        "Change of role accomplished with new company.",
      ],
      tasks: [
        {
          set: "{Name} will hang the page in the kitchen and show it to {ally}.",
          done: "The page hung in the kitchen, with a drawing on it.",
          partly: "The page was still in the bag.",
        },
        {
          set: "{Name} will take {nextStep} with {home} in charge.",
          done: "Took it; {home} had not called once.",
          partly: "Took half of it.",
        },
      ],
    },
    {
      reported: [
        "First days at {work} went well, with tears in the car and none inside.",
        "{Strain} helped on one afternoon, to a written plan.",
        "A frightening thought came on the bus, and {they} noticed it like an advertisement.",
      ],
      quotes: ["I drank a whole cup of coffee while it was hot.", "I have two lives and they are on speaking terms."],
      did: [
        "Reviewed the first days with load, rest and help.",
        "Discussed medicine and how long to stay on it, for {prescriber} to decide.",
        "Looked forward: another birth one day, and what would be done differently.",
      ],
      response: [
        "Kept one afternoon free for {themself} and defended it.",
        "Wrote two questions for {prescriber}.",
        "Spoke about a later birth with caution and without horror.",
      ],
      meaning: [
        "Return to work without loss of sleep; relapse plan covers a later birth.",
        "Help from {strain} has found a form.",
      ],
      tasks: [
        {
          set: "{Name} will keep the free afternoon for a month.",
          done: "Kept the free afternoon on each week of the month.",
          partly: "Kept it on two of four.",
        },
        {
          set: "{Name} will put the two questions to {prescriber}.",
          done: "Put the questions; the medicine was to stay for half a year and then be lowered.",
          partly: "The appointment was moved to next week.",
        },
      ],
    },
  ],
  ending: [
    {
      reported: [
        "Came with the child on foot, three steps at a time.",
        "Three months in remission, sleep in one piece on most nights.",
        "Had told a woman in the baby group where help is to be found.",
      ],
      quotes: [
        "I look, and I do not look at the clock.",
        "I was never a bad mother, I was a tired one with a bad secret.",
      ],
      did: [
        "Went back over the time with the first and the last circle of people.",
        "Checked the page of signs with {home} on the telephone.",
        "Closed the plan and agreed a call before any later birth.",
      ],
      response: [
        "Named the evening of telling {home} as the turn.",
        "Was at ease, also when the child emptied the bag.",
        "Took the circles home.",
      ],
      meaning: ["Goals met, in remission; prevention agreed.", "Parting was warm and without haste."],
      tasks: [
        {
          set: "{Name} will call here early in any later pregnancy.",
          done: "Knew where to call.",
          partly: "Knew where to call.",
        },
      ],
    },
  ],
};
