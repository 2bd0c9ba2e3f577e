import type { Family } from "./family.ts";

/** Obsessive-compulsive disorder, treated with exposure and response prevention. */
export const ocd: Family = {
  id: "ocd",
  terms: {
    condition: "obsessive-compulsive disorder",
    keeper: "checking and asking until it feels right",
    skill: "leaving a doubt unanswered",
    cost: "getting out of the house, work and closeness",
    approach: "exposure and response prevention",
  },
  details: {
    ritual: ["checking the stove and the locks", "washing the hands", "rereading every message"],
    object: ["the front door", "the tap in the bathroom", "the send button"],
    dread: ["a fire in the house", "making somebody ill", "having written something unforgivable"],
    rule: ["four times each", "until it feels right", "in the right order from the beginning"],
  },
  measures: [{ name: "Y-BOCS", from: [25, 29], to: [7, 11] }],
  problems: [
    {
      title: "Obsessions and compulsions that take hours of the day",
      goals: [
        {
          words: [
            "“I want to leave the house in five minutes.”",
            "“I want to be unsure and go to bed.”",
            "“I want my evenings to belong to me and not to it.”",
          ],
          objectives: [
            {
              text: "Spend no more than 20 minutes a day on {ritual}",
              baseline: "180 minutes a day",
              target: "20 minutes a day",
              gauge: {
                from: 180,
                to: 20,
                byPhase: { opening: 180, early: 130, middle: 55, setback: 95, late: 25, ending: 15 },
                says: [
                  "Time spent on {ritual}: about {n} minutes a day (start 180, target 20).",
                  "Objective on rituals: {n} minutes a day by the tally.",
                  "The tally gives {n} minutes a day, from 180.",
                ],
              },
            },
            {
              text: "Resist the urge in at least 8 of 10 planned exposures until it has halved",
              baseline: "1 of 10",
              target: "8 of 10",
              gauge: {
                from: 1,
                to: 9,
                says: [
                  "Urge resisted until halved in {n} of the last 10 exposures (target 8).",
                  "Objective on response prevention: {n} of 10 exposures without a ritual.",
                ],
              },
            },
          ],
        },
      ],
    },
    {
      title: "Reassurance that strains the people at home",
      goals: [
        {
          words: [
            "“I want to talk to my people about something else.”",
            "“I want to stop asking what they cannot know.”",
          ],
          objectives: [
            {
              text: "Ask {home} for reassurance no more than once a day",
              baseline: "25 times a day",
              target: "once a day",
              gauge: {
                from: 25,
                to: 1,
                says: [
                  "Questions for reassurance: {n} a day by {home}'s count (start 25).",
                  "Objective on reassurance: about {n} a day, target one.",
                ],
              },
            },
          ],
        },
      ],
    },
  ],
  ladder: [
    "waiting two minutes before {ritual}",
    "touching {object} and waiting ten minutes",
    "leaving one thing in the wrong order",
    "leaving the house after one look back",
    "saying “maybe it will happen” aloud",
    "an evening without asking {home}",
    "touching {object} and cooking supper straight afterwards",
    "going away overnight without {ritual}",
    "writing down the dread, {dread}, and reading it daily",
    "a whole week by ordinary people's rules",
  ],
  examples: [
    "the urge to go back for {ritual}",
    "standing before {object} with the coat on",
    "the thought of {dread}",
    "asking {home} a question for the third time",
    "being late for {work} because of a doubt",
    "the rule, {rule}",
    "touching a door handle with the whole hand",
    "a text sent without rereading",
    "an itch of not-quite-right",
    "the relief that lasts a minute",
  ],
  opening: [
    {
      reported: [
        "Thoughts of {dread} had come up daily for [six|eight] years and had got worse since [a move|a new post|an illness in the family].",
        "Answered them by {ritual}, {rule}, for about three hours a day.",
        "{Home} was asked some twenty-five times a day and had begun to answer before being asked.",
        "Knew that it was too much and could not leave it; no other person at {work} had been told.",
      ],
      quotes: [
        "I know the door is shut. I do not know that I know.",
        "It is like an itch in the mind, and scratching is my second job.",
        "I am not tidy, I am terrified.",
      ],
      did: [
        "Took the history of obsessions, rituals, avoidance and reassurance, with the hours of an ordinary day.",
        "Drew the circle of thought, dread, ritual, relief and next thought, using the morning of today.",
        "Gave the Y-BOCS by interview and asked about tics, low mood and earlier treatment.",
      ],
      response: [
        "Hesitated before naming {dread}, said it, and looked to see how it was received.",
        "Followed the circle with a finger and stopped at relief: “that is the bait”.",
        "Was relieved to hear how common such thoughts are among people in general.",
      ],
      meaning: [
        "Obsessive-compulsive disorder of moderate to severe degree with good insight.",
        "Rituals and reassurance prevent the doubt from fading by itself.",
      ],
      tasks: [
        {
          set: "{Name} will keep a tally of {ritual}, in strokes, and of minutes, by guess.",
          done: "Brought the tally: between 160 and 200 minutes a day, most of it before leaving the house.",
          partly: "Kept the tally until it had to be kept perfectly, and stopped on the third day.",
        },
        {
          set: "{Name} will ask {home} to count the questions for two days.",
          done: "Had the count from {home}: 26 and 24.",
          partly: "Had not asked {home} to count, out of shame.",
        },
      ],
    },
    {
      reported: [
        "The day began with {ritual} at six so as to be at {work} by nine.",
        "Went back twice on the way here and missed one bus.",
        "Gave the thought a name at home, with {home}, half in fun.",
      ],
      quotes: [
        "It says please at first.",
        "If I lose, I lose an hour, if I win, I might burn the house down. That is how it does the sums.",
      ],
      did: [
        "Built the ladder of exposures from 2 to 10 with the rule that nothing is undone afterwards.",
        "Explained how doubt and dread fall when left alone, and what makes them fall more slowly.",
        "Agreed goals for the plan and the part that {home} would play.",
      ],
      response: [
        "Ordered fourteen cards and moved one of them down after reflection.",
        "Asked what would happen if the dread did not fall, and accepted “then we learn that” with a crooked smile.",
        "Chose to begin at 3 and not at 2.",
      ],
      meaning: [
        "Motivation is high and shame is falling; conditions for exposure are good.",
        "Reassurance at home is part of the disorder and will be reduced by agreement.",
      ],
      tasks: [
        {
          set: "{Name} will practise {step} five times a day.",
          done: "Practised {step} four to five times a day; dread from {high} to {low} by the end of the week.",
          partly: "Practised {step} in the mornings and gave in at night when tired.",
        },
        {
          set: "{Name} will tell {home} the new answer: “I am not going to answer that, and I am here.”",
          done: "Told {home} the new answer, and it was used eleven times.",
          partly: "Told {home}, who found it too hard; they agreed on a softer wording.",
        },
      ],
    },
  ],
  early: [
    {
      reported: [
        "Managed {step} daily, with the worst dread at {high}.",
        "Undid one exposure in secret on [Monday|Tuesday] and told it here.",
        "Was at {work} on time on two days.",
      ],
      quotes: [
        "I stood there and let it shout.",
        "It is like not answering the telephone for the first time in your life.",
      ],
      did: [
        "Carried out exposure in the room: touched the door handle here with the whole hand, then face and notebook, no washing or checking.",
        "Recorded dread every two minutes and stayed silent otherwise.",
        "Asked at the end what had been expected and what had happened.",
      ],
      response: [
        "Dread began at {high} and stood at {low} after twenty-six minutes without a ritual.",
        "Shifted in the chair, rubbed the hands once, noticed it and opened them again.",
        "Took the notebook home unwiped.",
      ],
      meaning: [
        "Dread falls without ritual within half an hour, which {name} had not believed.",
        "Small hidden rituals, such as rubbing the hands, need to be included.",
      ],
      tasks: [
        {
          set: "{Name} will repeat the exposure of today at home once a day, with a chart.",
          done: "Brought five charts; each began lower than the one before.",
          partly:
            "Brought two charts; in the third exposure {they} had given in after ten minutes and drawn it honestly.",
        },
        {
          set: "{Name} will spoil each undoing at once by touching {object} again.",
          done: "Spoiled three undoings at once and felt like a thief.",
          partly: "Spoiled one undoing and let two stand.",
        },
      ],
    },
    {
      reported: [
        "The thought of {dread} came during a meal with {ally} and {they} stayed at table.",
        "Questions to {home} were down to [fifteen|twelve] a day.",
        "Had tried to think the thought away, with the opposite effect.",
      ],
      quotes: [
        "Trying not to think it is like holding a door against the sea.",
        "So the thought is weather, and I have been washing because of the weather.",
      ],
      did: [
        "Used the experiment of not thinking of a green bear for one minute.",
        "Separated thought from deed and probability from possibility, with examples outside the obsession.",
        "Wrote the sentence “Maybe, maybe not” on a card and practised saying it in three tones.",
      ],
      response: [
        "Counted the bear fourteen times in a minute and laughed.",
        "Said “maybe, maybe not” at first like a spell and then like a shrug.",
        "Found two rituals in {their} head, counting and praying backwards.",
      ],
      meaning: [
        "Thoughts were treated as dangers; the experiment loosened this at one stroke.",
        "Mental rituals take up about a third of the time and go on the list.",
      ],
      tasks: [
        {
          set: "{Name} will answer the thought with “maybe, maybe not” and go on with what {they} {was} doing.",
          done: "Used “maybe, maybe not” many times a day, at last with boredom.",
          partly: "Used it until evening and then added a check, to be on the safe side.",
        },
        {
          set: "{Name} will practise {step} and sing the dread to a silly tune.",
          done: "Sang it under the shower; {home} joined in from the corridor.",
          partly: "Found singing disrespectful to the dread, which was worth talking about.",
        },
      ],
    },
  ],
  middle: [
    {
      reported: [
        "Left the house in [nineteen|fourteen|twelve] minutes on most days.",
        "Managed {step} and rated it {high} beforehand and {low} after half an hour.",
        "{Home} had the evening off, as {they} called it: three questions only.",
      ],
      quotes: [
        "I do not feel sure, I feel late, and I prefer late.",
        "I left it crooked, and then I forgot which one was crooked.",
      ],
      did: [
        "Moved up to {nextStep} in the session, with the writer going first.",
        "Varied place, time and order so that the exposure would not become a ritual of its own.",
        "Asked about the price of certainty in hours and what had been done with the hours won back.",
      ],
      response: [
        "Followed without asking what the writer would do next.",
        "Dread at {high}, then {low}, then talk about {hobby}.",
        "Reckoned that two hours a day had come back, and half of them went into {hobby}.",
      ],
      meaning: [
        "Response prevention works across situations; regained time is being used well.",
        "Insight and humour are good company for the harder steps.",
      ],
      tasks: [
        {
          set: "{Name} will try {nextStep} on four days at different hours.",
          done: "Managed {nextStep} on four days, once in front of {ally}.",
          partly: "Managed {nextStep} on two days and put off the rest.",
        },
        {
          set: "{Name} will fill one regained hour with something for {protect}.",
          done: "Used the hour for {protect} and for nothing else.",
          partly: "Spent the regained hour wondering how to spend it.",
        },
      ],
    },
    {
      reported: [
        "Wrote the script of {dread}, a page and a half, in the present tense. Slept badly that night and well on the next two.",
        "At {work} a mistake came to light that {they} had not checked for; it was put right in five minutes.",
      ],
      quotes: ["The worst happened on paper and then I made tea.", "I made a mistake and the building is standing."],
      did: [
        "Had {them} read the script aloud five times and recorded it for listening.",
        "Worked on inflated responsibility with the share of others in the mistake.",
        "Discussed the difference between conscience and disorder, with questions of {their} own.",
      ],
      response: [
        "Dread {high} at the first reading and {low} at the fifth; yawned in the fourth.",
        "Gave others a share of 70 of 100 and was surprised at not feeling cold-hearted.",
        "Asked whether a good person can be careless, and answered it.",
      ],
      meaning: [
        "Imaginal exposure reaches what no handle or lock can; habituation was quick.",
        "Responsibility is shifting from total to ordinary.",
      ],
      tasks: [
        {
          set: "{Name} will listen to the script for twenty minutes a day until it bores {them}.",
          done: "Listened daily; it was boring on day six.",
          partly: "Listened on three days, at double speed.",
        },
        {
          set: "{Name} will leave one small mistake uncorrected each day, on purpose.",
          done: "Left a comma, a cup and a crooked picture, and nobody came.",
          partly: "Left one mistake and went back at night to put it right.",
        },
      ],
    },
    {
      reported: [
        "{Strain} had come upon {them} in the middle of an exposure, and {they} had explained it in two sentences.",
        "Told {ally} the whole of it.",
        "Rituals came to [fifty|forty] minutes a day, mostly at bedtime.",
      ],
      quotes: [
        "I said, it is a thing I have, and I am unlearning it. That was all.",
        "Years of secrecy, and all I heard was: is that why you are always late?",
      ],
      did: [
        "Analysed the bedtime with {them}, when tiredness, dark and quiet come together.",
        "Set a bedtime rule: one round, spoken aloud, then lights out whatever the feeling.",
        "Reviewed medication and sleep with a view to the timing of the dose, for {prescriber} to decide.",
      ],
      response: [
        "Drew up the one round in four steps and struck out the second.",
        "Was moved in telling of {ally}, with wet eyes and a laugh.",
        "Wrote the question for {prescriber} on a card.",
      ],
      meaning: [
        "Disclosure has ended the secrecy that protected the disorder.",
        "Bedtime is the last fixed block of rituals.",
      ],
      tasks: [
        {
          set: "{Name} will keep the bedtime rule for ten nights.",
          done: "Kept the bedtime rule on nine of ten nights; asleep by half past eleven.",
          partly: "Kept it on five nights; on the rest a second round had come in “to be fair”.",
        },
        {
          set: "{Name} will ask {ally} to laugh out loud at the next question for reassurance.",
          done: "{Ally} had laughed, and so had {they}.",
          partly: "No question had come up, so nobody could laugh.",
        },
      ],
    },
  ],
  setback: [
    {
      reported: [
        "Rituals rose to [ninety|a hundred] minutes a day after [a burglary in the street|a stomach bug at {work}|a stern letter].",
        "Asked {home} again and again on two evenings, and {home} gave in.",
        "Felt ashamed and skipped three exposures.",
      ],
      quotes: ["It came back with a new coat on.", "For once there was a real reason, and it ate the reason."],
      did: [
        "Separated sensible precaution from ritual with the question what ordinary people would do this week.",
        "Restarted with {lastStep}, today and in the room.",
        "Asked for {home} to be on the telephone for five minutes to renew the agreement.",
      ],
      response: [
        "Named one precaution as enough and three as ritual.",
        "Dread {high} and {low} after twenty minutes; shoulders came down.",
        "{Home} and {name} laughed on the telephone about the new coat.",
      ],
      meaning: [
        "Symptom shift after a real event, caught within two weeks.",
        "Accommodation at home returns under pressure and can be undone as quickly.",
      ],
      tasks: [
        {
          set: "{Name} will keep to {lastStep} daily and allow one precaution.",
          done: "Kept to {lastStep} daily, with the one precaution; rituals were halved by Sunday.",
          partly: "Did it on four days; the one precaution had become two.",
        },
        {
          set: "{Name} will write down what the new coat was and how {they} knew it.",
          done: "Wrote it down: urgency, disgust and the word “surely”.",
          partly: "Had thought about it and named urgency as the sign.",
        },
      ],
    },
  ],
  late: [
    {
      reported: [
        "Rituals under half an hour a day, out of the house in [seven|six] minutes.",
        "Managed {step} with {ally} and without rating it.",
        "A doubt came up at {work} and was left lying there all day.",
      ],
      quotes: ["It still talks, but I have stopped taking minutes.", "I am a bit careless now. It suits me."],
      did: [
        "Planned exposures for life: each week something unnecessary and risky by the old rules.",
        "Had {them} play the therapist for an invented client with the same disorder.",
        "Looked at what ordinary care means at {work}, with standards of the trade.",
      ],
      response: [
        "Treated the invented client kindly and gave no reassurance.",
        "Chose “touch and eat” on Saturdays as a game with {home}.",
        "Could name the standard and that {they} {was} within it.",
      ],
      meaning: [
        "Symptoms are mild; what counts is keeping uncertainty as a habit.",
        "{Name} knows the treatment well enough to give it.",
      ],
      tasks: [
        {
          set: "{Name} will do one needless exposure a week and not prepare it.",
          done: "Did needless exposures as they came up and forgot to count.",
          partly: "Did one, prepared.",
        },
        {
          set: "{Name} will go through {nextStep} from beginning to end.",
          done: "Went through with it, {nextStep}.",
          partly: "Went through most of it.",
        },
      ],
    },
    {
      reported: [
        "A stressful week passed with a rise to forty minutes and back.",
        "{Home} had said that they had talked of nothing but curtains, and how nice that was.",
        "Spent an hour a day on {hobby}.",
      ],
      quotes: [
        "Curtains! We had a fight about curtains, a proper one.",
        "I was unsure all week and slept like a stone.",
      ],
      did: [
        "Wrote the relapse plan: signs, first exposure, whom to tell, no waiting.",
        "Looked at life with the hours given back and at the goals that had nothing to do with the disorder.",
        "Set a schedule of fading sessions and a test week without notes.",
      ],
      response: [
        "Named the first sign at once, “the word surely”.",
        "Spoke longer about plans than about symptoms.",
        "Agreed to the test week and wanted no reminder.",
      ],
      meaning: [
        "Fluctuation with stress, self-corrected; relapse plan in place.",
        "Closeness at home has gained most.",
      ],
      tasks: [
        {
          set: "{Name} will spend the test week without notes, charts or tallies.",
          done: "Spent the test week without notes; could not say how many minutes, a good answer.",
          partly: "Kept a tally in {their} head.",
        },
        {
          set: "{Name} will give {home} the plan with leave to say “surely” aloud.",
          done: "{Home} had said “surely” once, and it had been enough.",
          partly: "Gave {home} the plan folded up small.",
        },
      ],
    },
  ],
  ending: [
    {
      reported: [
        "Came on time, having left the house in four minutes.",
        "Score on the last three occasions in the mild range.",
        "{Ally} had asked what {they} would do with all the time.",
      ],
      quotes: ["I do not know whether the stove is off. It is a lovely day.", "Maybe, maybe not."],
      did: [
        "Looked back with the first tally on the table.",
        "Went through the relapse plan and the date of the test exposure in three months.",
        "Closed the objectives with {them}.",
      ],
      response: [
        "Put the first tally into the bin with a flourish, then left the bin unsorted.",
        "Asked no question for reassurance in the whole session.",
        "Said goodbye with a handshake, whole hand.",
      ],
      meaning: [
        "Treatment ends with mild remaining symptoms and sure handling of them.",
        "Objectives met; booster in three months by {their} choice.",
      ],
      tasks: [
        {
          set: "{Name} will do the test exposure in three months and write one line about it.",
          done: "Did the test exposure.",
          partly: "Had the test exposure still ahead.",
        },
      ],
    },
  ],
};
