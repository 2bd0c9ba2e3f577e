import type { Family } from "./family.ts";

/** Social anxiety, treated with cognitive therapy, attention training and behavioural experiments. */
export const socialAnxiety: Family = {
  id: "social-anxiety",
  terms: {
    condition: "social anxiety",
    keeper: "staying silent and watching oneself",
    skill: "turning attention outwards",
    cost: "speaking up, friendships and advancement",
    approach: "cognitive therapy with behavioural experiments",
  },
  details: {
    sign: ["blushing", "a shaking voice", "trembling hands", "going blank"],
    judgement: ["“they will think I am stupid”", "“they will see that I do not belong”", "“they will find me dull”"],
    habit: [
      "rehearsing every sentence",
      "looking at the floor",
      "holding the cup with both hands",
      "speaking as fast as possible",
    ],
    gathering: ["the Monday meeting", "the lunch table", "the weekly round"],
  },
  measures: [{ name: "LSAS", from: [82, 96], to: [28, 40] }],
  problems: [
    {
      title: "Fear of being judged, with avoidance of speaking",
      goals: [
        {
          words: [
            "“I want to say what I know while it still matters.”",
            "“I want to eat lunch where the others are.”",
            "“I want to be seen and stay in the room.”",
          ],
          objectives: [
            {
              text: "Speak in {gathering} at least 3 times a week",
              baseline: "0 times a week",
              target: "3 times a week",
              gauge: {
                from: 0,
                to: 4,
                says: [
                  "Contributions in {gathering} this week: {n} (start 0, target 3).",
                  "Objective on speaking up: {n:contribution|contributions} since last week.",
                  "By the card, {n} spoken contributions this week, target 3.",
                ],
              },
            },
            {
              text: "Start one conversation a day with somebody outside the family",
              baseline: "0 days a week",
              target: "5 days a week",
              gauge: {
                from: 0,
                to: 5,
                says: [
                  "Conversations started: on {n} of 7 days (target 5).",
                  "Objective on conversations: {n:day|days} this week.",
                ],
              },
            },
          ],
        },
      ],
    },
    {
      title: "Going over conversations for hours",
      goals: [
        {
          words: ["“I want to come home and be home.”", "“I want to forget what I said like other people do.”"],
          objectives: [
            {
              text: "Spend no more than 10 minutes on going over a conversation",
              baseline: "120 minutes",
              target: "10 minutes",
              gauge: {
                from: 120,
                to: 10,
                byPhase: { opening: 120, early: 90, middle: 40, setback: 70, late: 10, ending: 5 },
                says: [
                  "Going over conversations took about {n} minutes a day (start 120, target 10).",
                  "Objective on replaying: {n} minutes on the worst day of the week.",
                ],
              },
            },
          ],
        },
      ],
    },
  ],
  ladder: [
    "greeting three people a day by name",
    "asking a stranger for the time",
    "eating in company once",
    "asking one question in {gathering}",
    "telling a short story to {ally} and another person",
    "saying “I see it differently” once",
    "making a small mistake on purpose in public",
    "telephoning with others listening",
    "giving a talk of five minutes",
    "leading {gathering}",
  ],
  examples: [
    "walking into {gathering} when everyone is seated",
    "a silence on the telephone",
    "reading aloud in a circle",
    "being asked how the weekend was",
    "{sign} while giving {their} name",
    "going over a talk at two in the morning",
    "an invitation from {ally}",
    "a remark by {strain} in front of others",
    "the judgement {judgement}",
    "sending back the wrong soup",
  ],
  opening: [
    {
      reported: [
        "Had been afraid of being watched since school; speaking in {gathering} was avoided altogether.",
        "Feared {sign} above all, and what it would show: {judgement}.",
        "Got by with {habit}, arrived early to choose a seat and left before the talk at the door.",
        "Friends had become fewer; {ally} was the one who kept asking.",
      ],
      quotes: [
        "I watch a film of myself all day, and it is badly acted.",
        "I know the answer and wait until somebody else gives it.",
        "After a party I need a day to prosecute myself.",
      ],
      did: [
        "Took the history with recent examples and asked about mood, alcohol before company and bullying at school.",
        "Drew the model from Monday's example: thought, inward attention, habit, sign, image.",
        "Tried a first experiment: two minutes of talk with attention inwards and two with attention outwards.",
      ],
      response: [
        "Rated anxiety at 8 in the first talk and 5 in the second, and was puzzled.",
        "Spoke softly, met the writer's eyes more often in the second half.",
        "Found the image of {themself}, seen from outside, and described it in detail.",
      ],
      meaning: [
        "Social anxiety disorder, generalised, of early onset, with loss at {work} and in friendships.",
        "Inward attention and {habit} produce the impression that is feared.",
      ],
      tasks: [
        {
          set: "{Name} will note three situations with thought, attention and what {they} did to be safe.",
          done: "Brought four situations; attention had been inside in all of them.",
          partly: "Brought one situation, described on two pages.",
        },
        {
          set: "{Name} will listen for one minute a day to a conversation and then say what it was about.",
          done: "Listened on six days and was able to repeat whole sentences.",
          partly: "Listened on two days and otherwise heard {their} own heart.",
        },
      ],
    },
    {
      reported: [
        "Stayed away from {gathering} on Monday under a pretext.",
        "Replayed a conversation at the till for [an hour|two hours].",
        "Had written the list of feared situations at night and brought it folded small.",
      ],
      quotes: [
        "I said “you too” when she said enjoy your meal, and I am still there.",
        "I have a pretext for every day of the week.",
      ],
      did: [
        "Ordered the feared situations by difficulty and marked the habit used in each.",
        "Recorded a three-minute talk on video and asked for a forecast of how it would look.",
        "Put goals into {their} own words for the plan.",
      ],
      response: [
        "Forecast {sign} at 9 and, on watching, gave 3.",
        "Watched with a hand before the face and then without.",
        "Worded the first goal in one go and blushed, and let it be.",
      ],
      meaning: [
        "The difference between image and video is large and {they} {was} struck by it.",
        "Avoidance is skilful and constant; experiments will start small.",
      ],
      tasks: [
        {
          set: "{Name} will practise {step} and leave out the habit, {habit}.",
          done: "Practised {step} on five days and left out the habit on three.",
          partly: "Practised {step} with the habit, which kept everything as it was.",
        },
        {
          set: "{Name} will watch the video twice as if it showed a stranger.",
          done: "Watched the video; the stranger had been “friendly and a bit cold”.",
          partly: "Watched half of it.",
        },
      ],
    },
  ],
  early: [
    {
      reported: [
        "Managed {step} on [four|five] days and predicted disaster each time.",
        "Noticed the colour of the other person's coat, which was a first.",
        "{Sign} came on Wednesday and nobody said a word about it.",
      ],
      quotes: [
        "I asked the time, and he told me the time. That was all he wanted from me.",
        "I was so busy not blushing that I forgot to listen.",
      ],
      did: [
        "Set up an experiment with forecast, test and outcome on one sheet.",
        "Trained attention in three rounds: one's own breath, the sounds of the street, the writer's story.",
        "Went outside together to ask for the way from two passers-by, the writer first.",
      ],
      response: [
        "Forecast “she will be annoyed” at 80; the passer-by walked along with them to the corner.",
        "Retold the writer's story with names and details.",
        "Asked the second passer-by without being prompted, with a quiet voice and a straight back.",
      ],
      meaning: [
        "Forecasts are far worse than outcomes; {they} began to be curious about the gap.",
        "Attention outwards lowers {sign} more than any attempt to control it.",
      ],
      tasks: [
        {
          set: "{Name} will carry out one experiment a day, with the forecast written beforehand.",
          done: "Brought six experiments; one forecast in six had come true, and mildly.",
          partly: "Brought two experiments; the other forecasts had been enough to stay at home.",
        },
        {
          set: "{Name} will find out one thing about someone at {work}.",
          done: "Found out that a colleague keeps axolotls.",
          partly: "Asked, and forgot the answer from nerves.",
        },
      ],
    },
    {
      reported: [
        "Was spoken to by {strain} in front of others and went blank.",
        "Drank a glass of wine before meeting {ally} on Friday and told it here.",
        "Stayed at the table once until everyone got up.",
      ],
      quotes: ["There was a hole where the sentence had been.", "I counted the peas, but I stayed."],
      did: [
        "Went back to the blank moment and looked for what had filled the head just before.",
        "Worked out a sentence for blank moments, “give me a second”, and practised being silent for five seconds.",
        "Discussed alcohol as a safety habit and agreed to leave it out on test occasions.",
      ],
      response: [
        "Five seconds of silence were guessed at fifteen; {they} checked the clock twice.",
        "Tried the sentence with different stress until it sounded like {them}.",
        "Saw that the wine took away the proof that it could be done.",
      ],
      meaning: [
        "Going blank follows from watching oneself and not from lack of knowledge.",
        "Early awareness of alcohol as a crutch prevents a second problem.",
      ],
      tasks: [
        {
          set: "{Name} will leave a pause of three seconds before answering, twice a day.",
          done: "Left pauses; someone had remarked how thoughtful {they} {was}.",
          partly: "Left one pause, and somebody else filled it.",
        },
        {
          set: "{Name} will meet {ally} without wine beforehand.",
          done: "Met {ally} without wine; the first ten minutes were stiff and then not.",
          partly: "Met {ally} for coffee, which made the question easier.",
        },
      ],
    },
  ],
  middle: [
    {
      reported: [
        "Managed {step}, with {sign} for half a minute, and went on speaking. Was asked for an opinion the next day because of it.",
        "{Judgement} had been believed at [60|55] beforehand and at [30|25] afterwards.",
        "Stayed on at the end of {gathering} for the first time.",
      ],
      quotes: [
        "I turned red and kept the floor. I did not know that was allowed.",
        "They were not looking at me, they were looking at the slide.",
      ],
      did: [
        "Designed an experiment with deliberate {sign} or a deliberate slip, to see what others do.",
        "Did a small survey with {them}: what people think when somebody turns red or stumbles.",
        "Reviewed the video of today against that of the first weeks.",
      ],
      response: [
        "Read twelve answers to the survey; the most frequent was “I hope they feel all right”.",
        "Dropped the pen and the papers on purpose in the corridor and laughed when helped.",
        "Saw in the newer video someone {they} “would talk to”.",
      ],
      meaning: [
        "Belief about others' judgement is giving way to evidence gathered by {themself}.",
        "Shame is being unlearned by doing, faster than by argument.",
      ],
      tasks: [
        {
          set: "{Name} will make one harmless mistake a day in public.",
          done: "Made seven mistakes, among them a wrong floor, a wrong name and a song in the lift.",
          partly: "Made two mistakes on purpose and some others for free.",
        },
        {
          set: "{Name} will try {nextStep} this week with attention on the topic.",
          done: "Did it, {nextStep}, and could say afterwards what others had said.",
          partly: "Prepared {nextStep}, which was then cancelled by others.",
        },
      ],
    },
    {
      reported: [
        "Replayed an evening for [forty|thirty] minutes and then got up and washed the car.",
        "Turned to {ally} with a real worry and not with a joke.",
        "{Strain} interrupted {them}, and {they} finished the sentence.",
      ],
      quotes: [
        "I said, I was not done. My knees were done, but I was not.",
        "It runs in my head like a trial without a defence.",
      ],
      did: [
        "Applied the rule against replaying: three facts, one thing learned, then the body moves.",
        "Traced the inner judge to a memory from school and revisited it as an adult in imagination.",
        "Rehearsed being interrupted, at three strengths.",
      ],
      response: [
        "Went into the classroom in imagination and took the child out to the yard.",
        "Cried a little, sat up and said that the teacher had been young and out of his depth.",
        "Held the floor in all three rehearsals, loudest in the last.",
      ],
      meaning: [
        "The memory behind the image has changed its meaning; the image is paler.",
        "Replaying shortens when it is given a form.",
      ],
      tasks: [
        {
          set: "{Name} will use three facts, one lesson, then movement after each difficult talk.",
          done: "Used it four times; no replay lasted longer than a quarter of an hour.",
          partly: "Used it once; the other time the lesson had nine points.",
        },
        {
          set: "{Name} will tell {ally} about the classroom.",
          done: "Told {ally}, who had had the same teacher.",
          partly: "Told {ally} the beginning.",
        },
      ],
    },
    {
      reported: [
        "Was included in a plan for the weekend and went along.",
        "Spoke in {gathering} on two occasions, once to disagree.",
        "Noticed that others were nervous too.",
      ],
      quotes: [
        "His hands were shaking as well, and he is the boss.",
        "I was bored for a minute in a conversation. What a luxury.",
      ],
      did: [
        "Looked at friendship as the next field: whom, how often, who asks.",
        "Explored the standard “I must be interesting” and its use.",
        "Planned {nextStep} and the steps that lead to it.",
      ],
      response: [
        "Named two people {they} would like to know better and one that {they} would not.",
        "Swapped “interesting” for “interested” and noted it.",
        "Was eager and frightened about the plan, in about equal parts, by {their} own account.",
      ],
      meaning: [
        "From getting through to getting to know people: the aim is moving.",
        "Standards for {themself} are falling to the level kept for others.",
      ],
      tasks: [
        {
          set: "{Name} will invite one of the two people for something that takes an hour.",
          done: "Invited one of them; they talked for two hours and one awkward minute.",
          partly: "Wrote the message and sent it this morning, so as to be able to say so.",
        },
        {
          set: "{Name} will ask more than {they} {is} asked in one conversation and tell something in one other.",
          done: "Did both, and telling had been the harder.",
          partly: "Asked a great deal and told nothing.",
        },
      ],
    },
  ],
  setback: [
    {
      reported: [
        "Broke off in {gathering} on [Monday|Thursday], went out and did not come back in.",
        "Replayed it for two evenings and called in sick on the day after.",
        "{Strain} had asked, in passing, whether {they} {was} ill.",
      ],
      quotes: [
        "Everyone saw. It is in the minutes of the world.",
        "I was there already, and then I was thirteen again.",
      ],
      did: [
        "Reconstructed the minute before leaving with attention, thought and habit.",
        "Asked for evidence of what the others had made of it, and how one could find out.",
        "Planned the return to {gathering} with a first sentence.",
      ],
      response: [
        "Found that {habit} had come back a week before.",
        "Decided to ask {ally}, who had been told about it by others.",
        "Practised the first sentence until it was boring.",
      ],
      meaning: [
        "Return of inward attention under pressure; one exit and not a loss of ground.",
        "Sick leave for shame was recognised as avoidance on the same day.",
      ],
      tasks: [
        {
          set: "{Name} will go to {gathering} next time and say the first sentence within five minutes.",
          done: "Went, said the sentence and stayed until the end.",
          partly: "Went, and said the sentence at the door on the way out.",
        },
        {
          set: "{Name} will ask one person what they noticed.",
          done: "Asked; the person had thought it was the telephone.",
          partly: "Could not ask yet.",
        },
      ],
    },
  ],
  late: [
    {
      reported: [
        "Managed {step} and enjoyed parts of it.",
        "{Sign} still came, for seconds, and {they} had once pointed it out {themself}.",
        "Was asked twice this month for things that need talking.",
      ],
      quotes: ["I said, I am going red, it passes, where were we.", "I forgot to be invisible."],
      did: [
        "Checked with {them} which habits were left and dropped the last but one.",
        "Prepared for the biggest occasion ahead with purpose, first sentence and attention.",
        "Collected the evidence of the year on one page.",
      ],
      response: [
        "Kept no more than one habit, the early arrival, and called it manners.",
        "Spoke the opening with the window open to the street.",
        "Filled the page and wanted a second one.",
      ],
      meaning: [
        "Anxiety is moderate on big occasions and low otherwise; function is restored.",
        "The image of {themself} has been brought up to date.",
      ],
      tasks: [
        {
          set: "{Name} will do the big occasion with attention on one friendly face.",
          done: "Did it; two friendly faces, one question from the back, answered.",
          partly: "It was postponed; {they} {was} disappointed, which says a good deal.",
        },
        {
          set: "{Name} will introduce two people to each other.",
          done: "Introduced two people, who are now planning a trip without {them}.",
          partly: "Was about to, and they knew each other.",
        },
      ],
    },
    {
      reported: [
        "A colleague had cried on {their} shoulder about stage fright.",
        "Went to something alone and talked to three people.",
        "Going over things took only minutes.",
      ],
      quotes: ["I gave advice. Me. In a corridor.", "I like people, it turns out, in moderate amounts."],
      did: [
        "Distinguished a quiet temperament from anxiety and looked at what is to stay.",
        "Wrote the plan for keeping well, with one experiment a week.",
        "Spread out the sessions and named the signs for coming sooner.",
      ],
      response: [
        "Was glad to be allowed to be quiet by choice.",
        "Named {habit} and pretexts as the two signs.",
        "Chose experiments that would be fun.",
      ],
      meaning: [
        "Remission with skills in use; temperament no longer mistaken for illness.",
        "Risk of return lies in a new post or a move.",
      ],
      tasks: [
        {
          set: "{Name} will do one experiment a week for fun.",
          done: "Did a tango lesson, with forecast.",
          partly: "Did one in three weeks.",
        },
        {
          set: "{Name} will write the page on signs and put it with the passport.",
          done: "The page lay with the passport.",
          partly: "The page lay under the passport of somebody else.",
        },
      ],
    },
  ],
  ending: [
    {
      reported: [
        "Came from {gathering}, where {they} had spoken last and longest.",
        "Score below the cut-off for the third time.",
        "Looked forward to a dinner at {ally}'s with people not known so far.",
      ],
      quotes: ["I would like to thank the floor, which I know so well.", "I am seen, and I am still in the room."],
      did: [
        "Watched the first video together and stopped it at one place {they} chose.",
        "Went through the plan for keeping well.",
        "Closed the treatment plan, goal by goal.",
      ],
      response: [
        "Stopped the video at a smile and said hello to it.",
        "Named inward attention as the thing to watch, and grinned at the pun.",
        "Said goodbye with a joke and in no hurry.",
      ],
      meaning: [
        "Goals met; end of treatment by agreement.",
        "Can be reopened for a new post or a talk beyond the usual size.",
      ],
      tasks: [
        {
          set: "{Name} will keep up the weekly experiment for half a year.",
          done: "Kept it up.",
          partly: "Kept it up now and then.",
        },
      ],
    },
  ],
};
