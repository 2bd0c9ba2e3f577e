import type { Family } from "./family.ts";

/** Exhaustion of a family carer, treated with problem-solving, cognitive work and care for the carer. */
export const caregiving: Family = {
  id: "caregiving",
  terms: {
    condition: "exhaustion from caring",
    keeper: "doing everything alone and resting never",
    skill: "handing over in time",
    cost: "sleep, friendships and looking after {themself}",
    approach: "problem-solving and cognitive therapy for carers",
  },
  details: {
    loved: ["{their} mother"],
    duty: ["the nights", "the washing and lifting", "the medicines and the appointments"],
    rule: [
      "“nobody else can do it properly”",
      "“a good person does not get tired of this”",
      "“if I rest, something will happen”",
    ],
    respite: ["the day centre", "a sitter on two afternoons", "the neighbourly help scheme"],
  },
  measures: [
    { name: "ZBI", from: [56, 66], to: [24, 34] },
    { name: "PHQ-9", from: [12, 16], to: [3, 6] },
  ],
  problems: [
    {
      title: "Exhaustion in caring for a family member",
      goals: [
        {
          words: [
            "“I want to care and still be somebody.”",
            "“I want to sleep without one ear open.”",
            "“I want to be patient because I am rested.”",
          ],
          objectives: [
            {
              text: "Hand over care for at least 8 hours a week",
              baseline: "0 hours",
              target: "8 hours",
              gauge: {
                from: 0,
                to: 10,
                byPhase: { opening: 0, early: 1, middle: 5, setback: 2, late: 10, ending: 10 },
                says: [
                  "Hours of care handed over this week: {n} (start 0, target 8).",
                  "Objective on handing over: {n:hour|hours} in the last seven days.",
                  "By the week's plan {n:hour|hours} of care were in other hands.",
                ],
              },
            },
            {
              text: "Sleep 6 hours without interruption on 4 nights a week",
              baseline: "0 nights",
              target: "4 nights",
              gauge: {
                from: 0,
                to: 4,
                says: [
                  "Nights with six unbroken hours: {n} of 7 (target 4).",
                  "Objective on sleep: {n:night|nights} this week without getting up.",
                ],
              },
            },
          ],
        },
      ],
    },
    {
      title: "Guilt and irritability",
      goals: [
        {
          words: [
            "“I want to stop hearing my own voice get sharp.”",
            "“I want to laugh with them again, not only manage.”",
          ],
          objectives: [
            {
              text: "Raise the voice no more than once a week",
              baseline: "6 times a week",
              target: "once a week",
              gauge: {
                from: 6,
                to: 1,
                says: [
                  "Raised the voice {n} times this week by own count (start 6, target 1).",
                  "Objective on patience: sharp words on {n} of 7 days.",
                ],
              },
            },
          ],
        },
      ],
    },
  ],
  ladder: [
    "writing down a day of care by the hour",
    "letting {ally} sit in for half an hour",
    "an hour away with the telephone on",
    "an hour away with the telephone off",
    "one evening a week for {hobby}",
    "asking {strain} for a fixed share",
    "two afternoons with {respite}",
    "a night in other hands",
    "a day out without a call home",
    "a week of respite care",
  ],
  examples: [
    "being woken for the third time",
    "the same question twelve times before breakfast",
    "asking {strain} for help and hearing silence",
    "a sharp word over a spilt glass",
    "an hour off spent worrying",
    "the form for {respite}",
    "laughing together at an old song",
    "being told how strong one is",
    "a doctor's visit of {their} own, cancelled again",
    "the rule {rule}",
  ],
  opening: [
    {
      reported: [
        "Had cared for {loved} for [three|four] years, the last [eight|ten] months day and night, with {duty} as the heaviest part.",
        "Got four to five hours of sleep in pieces and had lost [six|seven] kilos.",
        "{Strain} lived apart from it and gave advice; {ally} offered help, which {they} declined.",
        "Had shouted last week and was so frightened by it that {they} made this appointment.",
      ],
      quotes: [
        "Everyone asks how the patient is.",
        "I love them, and at four in the morning I count the years.",
        "I am not ill, I am used up.",
      ],
      did: [
        "Took the history of the care and then, separately, that of {their} own health, which {they} left out at first.",
        "Asked directly about safety: shouting, rough handling, thoughts of harm to {loved} or to {themself}.",
        "Explained exhaustion as too much load on too little rest, with figures from {their} own week.",
      ],
      response: [
        "Answered the question on safety openly: shouting yes, rough handling no, thoughts of harm no.",
        "Did the sum, ninety-one hours of care, looked at it and asked for a tissue.",
        "Found it hard to speak of {themself} for more than two sentences, and noticed.",
      ],
      meaning: [
        "Carer strain at a high level with depressive symptoms; no sign of neglect or harm in the home by what was told.",
        "{Rule} stands between {them} and the help that is on offer.",
      ],
      tasks: [
        {
          set: "{Name} will write down one day of care by the hour, night included.",
          done: "Brought a day by the hour, with eleven interruptions between midnight and six.",
          partly: "Wrote down the day up to noon, when the pen had to be put away.",
        },
        {
          set: "{Name} will make an appointment with {prescriber} for {themself}.",
          done: "Had been to {prescriber}; blood pressure was high and iron low.",
          partly: "Telephoned {prescriber} for {loved} and forgot to ask for {themself}.",
        },
      ],
    },
    {
      reported: [
        "The week brought three nights of under four hours.",
        "{Ally} had come to the door with soup, and {they} had talked on the step so as not to show the kitchen.",
        "Was sharp with {loved} on four days and cried in the pantry.",
      ],
      quotes: ["If I sit down I shall never get up.", "I say we are managing. I do not know who we is."],
      did: [
        "Sorted all tasks into those only {they} could do, those others could learn, and those that could stop.",
        "Drew a map of helpers, asked and unasked, near and far.",
        "Agreed goals for the plan, one of them for {themself} alone.",
      ],
      response: [
        "Found that only [six|five] of thirty-one tasks belonged to {them} alone.",
        "Drew {ally} quite close to the centre and {strain} on the margin, then moved {strain} in by a finger's width.",
        "Wanted to strike out the goal for {themself} and let it stand.",
      ],
      meaning: [
        "The load can be shared in large part; the obstacle is permission.",
        "Isolation is chosen out of shame and can be undone by small openings.",
      ],
      tasks: [
        {
          set: "{Name} will try {step} this week.",
          done: "Managed it: {step}. Nothing bad had happened.",
          partly: "Prepared {step} and cancelled it an hour before.",
        },
        {
          set: "{Name} will let one task stop for a week, to see who notices.",
          done: "Stopped ironing sheets; nobody noticed.",
          partly: "Stopped ironing sheets for three days and ironed them all on the fourth.",
        },
      ],
    },
  ],
  early: [
    {
      reported: [
        "Managed {step} and walked round the block with the telephone in the hand.",
        "Guilt set in after ten minutes and was at {high} of 10.",
        "{Loved} had hardly noticed and been fed a biscuit too many.",
      ],
      quotes: ["I walked as if I had stolen the hour.", "It turns out there are other people who can open a tin."],
      did: [
        "Looked at guilt as a feeling that comes with every change of habit and not as a judge.",
        "Tested {rule} against what had happened in the hour away.",
        "Planned the handing over on paper: what, where, what to do if.",
      ],
      response: [
        "Guilt fell from {high} to {low} while telling what had been seen on the walk.",
        "Laughed about the biscuit.",
        "Wrote a page for {ally} that began with what {loved} likes and not with what can go wrong.",
      ],
      meaning: [
        "Handing over is possible; guilt is the price of the first times and falls with repetition.",
        "The page shows how much expert knowledge had grown, and that it can be passed on.",
      ],
      tasks: [
        {
          set: "{Name} will hand over for an hour on two days and leave the house.",
          done: "Was away for an hour on two days, once at {place}.",
          partly: "Handed over for an hour and did the accounts next door.",
        },
        {
          set: "{Name} will rate guilt before, during and after.",
          done: "Brought the ratings, highest at the garden gate, lowest on the way back.",
          partly: "Rated guilt once, at 9, and then stopped looking.",
        },
      ],
    },
    {
      reported: [
        "Lost patience over [the pills|the shoes|the same question] on Tuesday and apologised at once. Noticed that it came on days without breakfast and after calls from {strain}.",
        "Slept one night through with {ally} on the sofa.",
      ],
      quotes: [
        "Nobody is doing it to me, I know that at noon and lose it by six.",
        "I counted to ten and got to four.",
      ],
      did: [
        "Traced the loss of patience back along the day, to sleep, food, noise and the call.",
        "Taught a pause: step back, feet, three breaths, a drink of water, then the answer.",
        "Explained with examples how the illness alters memory and behaviour, and which replies calm.",
      ],
      response: [
        "Saw four warnings before the shout.",
        "Practised the pause with the writer asking the same question nine times, and smiled at the seventh.",
        "Wrote down two replies that might work better than the truth.",
      ],
      meaning: [
        "Irritability follows exhaustion and lack of food, and is not a matter of character.",
        "Skill for the moment is growing; the real remedy remains sleep.",
      ],
      tasks: [
        {
          set: "{Name} will eat breakfast before {duty} begins.",
          done: "Ate breakfast on all days, standing on two of them.",
          partly: "Ate breakfast on three days.",
        },
        {
          set: "{Name} will use the pause once a day on purpose, also when calm.",
          done: "Used the pause daily; {loved} had imitated it and they both laughed.",
          partly: "Used the pause when calm and forgot it otherwise.",
        },
      ],
    },
  ],
  middle: [
    {
      reported: [
        "Asked {strain} for a fixed share, in writing, with three choices.",
        "{Respite} had answered, with a date.",
        "Managed {step} and slept in the afternoon for two hours.",
      ],
      quotes: ["I did not ask whether, I asked which.", "I slept like someone who is allowed to."],
      did: [
        "Prepared the talk with {strain} with facts and figures from the week's record.",
        "Role-played three answers of {strain}: silence, indignation, agreement.",
        "Filled in part of the form for {respite} in the session.",
      ],
      response: [
        "Stayed with the request through silence and indignation and did not soften it.",
        "Was least prepared for agreement, and speechless.",
        "Completed the form to the last page but one.",
      ],
      meaning: [
        "Asking has become concrete and can be answered.",
        "Relief on offer is being used; sleep responds at once.",
      ],
      tasks: [
        {
          set: "{Name} will hold the talk with {strain} by the end of the week.",
          done: "Held the talk; {strain} chose the second of three and had begun.",
          partly: "Held half of the talk, until the line went dead.",
        },
        {
          set: "{Name} will send off the form for {respite}.",
          done: "Sent off the form by registered post.",
          partly: "The form lay in its envelope, awaiting a signature.",
        },
      ],
    },
    {
      reported: [
        "Grieved this week for what {loved} had been: a voice, a way of telling jokes.",
        "Looked at old photographs with {loved}, who named a place that {they} had forgotten.",
        "Went to {hobby} and was greeted as if after a journey.",
      ],
      quotes: ["I am losing someone I still have to dress.", "For a minute we were two people looking at a picture."],
      did: [
        "Named the loss in instalments and gave it room beside the tasks.",
        "Asked for what still reaches {loved}: songs, hands, smells, rhythms.",
        "Worked on {rule} by looking for its author in the family.",
      ],
      response: [
        "Wept for some minutes, quietly, and then told one of the jokes.",
        "Made a list of nine things that still reach.",
        "Found the author two generations back and felt some mercy for that person.",
      ],
      meaning: [
        "Anticipatory grief had been hidden by activity; given room it brings tenderness back.",
        "The inherited rule has lost its claim to be a law.",
      ],
      tasks: [
        {
          set: "{Name} will do one of the nine things a day, with no aim.",
          done: "Did one each day; singing worked best, in the bath.",
          partly: "Did three of the nine, between two errands.",
        },
        {
          set: "{Name} will write down three stories about {loved} from earlier.",
          done: "Wrote four stories and read one aloud here.",
          partly: "Told the stories to {ally} instead of writing.",
        },
      ],
    },
    {
      reported: [
        "{Respite} began; {loved} had come home with paint on the sleeve.",
        "Used the first free afternoon for the doctor and the second for {hobby}.",
        "Woke at four out of habit and nobody had called.",
      ],
      quotes: ["I stood in my own kitchen and did not know what I like to eat.", "Four o'clock has lost its job."],
      did: [
        "Planned the free hours with a rule of halves: half for duties, half for {themself}.",
        "Explored who {they} {was} outside care, with a time line of interests.",
        "Reviewed sleep and unlearned listening at night, with a bed alarm as a substitute.",
      ],
      response: [
        "Put {hobby} on the time line with three exclamation marks.",
        "Tried to give both halves to duties and caught {themself}.",
        "Agreed to try ear plugs on one night when someone else was on duty.",
      ],
      meaning: [
        "Relief is in place; to use it for {themself} is the next lesson.",
        "Alertness at night continues without cause and can be unlearned.",
      ],
      tasks: [
        {
          set: "{Name} will keep to the rule of halves for a fortnight.",
          done: "Kept to the rule of halves; the better half had been a bench in the sun.",
          partly: "Kept about a third for {themself}.",
        },
        {
          set: "{Name} will eat one meal a week of {their} own choice.",
          done: "Ate the meal, dumplings, with the door shut.",
          partly: "Chose the meal and shared it out.",
        },
      ],
    },
  ],
  setback: [
    {
      reported: [
        "{Loved} fell ill, [pneumonia|a fall with bruises|a bladder infection], and {respite} was off for two weeks.",
        "Went back to nights alone, to standing meals and sharp words.",
        "Told {ally} only on the ninth day.",
      ],
      quotes: ["I had one hand on the shore.", "It was easier to do it myself than to explain."],
      did: [
        "Drew up with {them} an emergency plan: who is told on day one, who comes on day two, what is left undone.",
        "Set apart what had been unavoidable from what habit had added.",
        "Made one of the calls for help from the room.",
      ],
      response: [
        "Found that habit had added about half.",
        "Called {ally} from the room, with a firm voice until the thank-you.",
        "Slept for ten minutes in the chair at the end and was let sleep.",
      ],
      meaning: [
        "Relapse into sole responsibility in a crisis, ended sooner than before.",
        "An emergency needs helpers named beforehand.",
      ],
      tasks: [
        {
          set: "{Name} will put the emergency plan on the refrigerator with three numbers.",
          done: "The plan was on the refrigerator, and {strain} had added a fourth number.",
          partly: "The plan was written and lay in the bag.",
        },
        {
          set: "{Name} will sleep at {ally}'s on one night this week.",
          done: "Slept at {ally}'s for nine hours.",
          partly: "Slept at home with {ally} on watch.",
        },
      ],
    },
  ],
  late: [
    {
      reported: [
        "A week with ten hours in other hands and one evening out.",
        "Said “not today” to {strain} and left it at that.",
        "Laughed with {loved} over an old song on two days.",
      ],
      quotes: ["For two hours a day I am family and not staff.", "I came home rested and was glad to be home."],
      did: [
        "Checked the net of help for weak points: illness, holidays, money.",
        "Talked about the future of the care, with the questions that had been put off.",
        "Reflected on patience as a result of sleep, with the figures side by side.",
      ],
      response: [
        "Named the holidays as the hole in the net.",
        "Was able to speak about a nursing home as one possibility among others.",
        "Drew a line under the figures and wrote “proof”.",
      ],
      meaning: [
        "Care is shared and sustainable at present; strain in the moderate range.",
        "Decisions ahead can be looked at without panic or vow.",
      ],
      tasks: [
        {
          set: "{Name} will close the hole with {respite} or {strain} before the holidays.",
          done: "Closed the hole: four days with {respite}, three with {strain}.",
          partly: "Asked both and waited for the answers.",
        },
        {
          set: "{Name} will visit one home for information, with {ally}.",
          done: "Visited one home with {ally}; it smelled of soup, not of anything else.",
          partly: "Made the appointment for the visit.",
        },
      ],
    },
    {
      reported: [
        "Spent a night away for the first time in [three|four] years.",
        "{Loved} had a new symptom, and {they} called the doctor in the morning and not at midnight.",
        "Was asked by another carer how {they} had managed it.",
      ],
      quotes: [
        "I turned over and went on sleeping, in a hotel, like a criminal.",
        "I said to start with half an hour and a biscuit.",
      ],
      did: [
        "Went through the night away: preparation, hours, return.",
        "Wrote the plan for keeping well as a carer, with limits in figures.",
        "Looked at what would show that the limits had been passed, and who may say so.",
      ],
      response: [
        "Named sixty hours a week as the limit and {ally} as the one to say so.",
        "Described the return without guilt.",
        "Found joy in advising another, with a fitting end to the talk.",
      ],
      meaning: [
        "Capacity and load are in balance, with limits known.",
        "{Name} speaks of {themself} in full paragraphs now.",
      ],
      tasks: [
        {
          set: "{Name} will give {ally} the right to say “sixty”.",
          done: "{Ally} had said “sixty” once, and it was heard.",
          partly: "Explained it to {ally}, who will try.",
        },
        {
          set: "{Name} will plan the next night away before the memory of this one fades.",
          done: "The next night away was booked.",
          partly: "Had picked the place and not the date.",
        },
      ],
    },
  ],
  ending: [
    {
      reported: [
        "Came rested, with a list that had three items, all about {themself}.",
        "Care continued with helpers on five days.",
        "Scores for mood in the minimal range, for strain in the moderate one, which fits the facts.",
      ],
      quotes: [
        "Everyone asks how the patient is. Ask me how I am.",
        "I can do this for as long as it takes because I do not do it all.",
      ],
      did: [
        "Asked {them} how things were, and for nothing else in the first ten minutes.",
        "Reviewed the way with the first record by the hour beside this week's plan.",
        "Handed over the plan and the number for coming back when the care changes.",
      ],
      response: [
        "Answered for ten minutes.",
        "Counted the other hands in the week, seven.",
        "Took leave with an embrace for the receptionist and a nod here.",
      ],
      meaning: [
        "Ends with goals met and a load that can be borne; grief to come is foreseen.",
        "Return is likely and welcome when the care changes.",
      ],
      tasks: [
        {
          set: "{Name} will keep to sixty hours and ring here when a home or a death comes near.",
          done: "Kept to sixty hours.",
          partly: "Was at sixty-five.",
        },
      ],
    },
  ],
};
