import type { Family } from "./family.ts";

/** Panic with avoidance, treated with interoceptive and situational exposure. */
export const panic: Family = {
  id: "panic",
  terms: {
    condition: "panic",
    keeper: "leaving at the first sensation",
    skill: "staying with a racing heart",
    cost: "shopping, travelling and being alone at home",
    approach: "cognitive behavioural therapy for panic",
  },
  details: {
    avoided: ["the big supermarket", "the shopping centre", "the department store"],
    sensation: ["a racing heart", "tightness in the chest", "tingling hands", "a sudden wave of dizziness"],
    feared: [
      "fainting in front of strangers",
      "having a heart attack",
      "losing control of the body",
      "not getting out in time",
    ],
    crutch: ["the water bottle", "the packet of mints", "the folding fan", "the old pill box"],
  },
  measures: [
    { name: "PDSS", from: [17, 21], to: [3, 6] },
    { name: "GAD-7", from: [14, 18], to: [3, 6] },
  ],
  problems: [
    {
      title: "Panic attacks with avoidance of places",
      goals: [
        {
          words: [
            "“I want to go where I like without planning the way out.”",
            "“I want my Saturdays back.”",
            "“I want to stop living within ten minutes of home.”",
          ],
          objectives: [
            {
              text: "Stay in {avoided} for 20 minutes without leaving, alone",
              baseline: "0 times a week",
              target: "3 times a week",
              gauge: {
                from: 0,
                to: 3,
                says: [
                  "Full stays of 20 minutes in {avoided} this week: {n} (start 0, target 3).",
                  "Objective on {avoided}: {n:stay|stays} of 20 minutes alone in the last seven days, target 3 a week.",
                  "By the log, {n:completed stay|completed stays} in {avoided} this week, against none at the start.",
                ],
              },
            },
            {
              text: "Have no more than one full panic attack in a month",
              baseline: "5 a week",
              target: "1 a month or fewer",
              gauge: {
                from: 5,
                to: 0,
                byPhase: { opening: 5, early: 4, middle: 2, setback: 2, late: 0, ending: 0 },
                says: [
                  "The panic log shows {n:full attack|full attacks} in the last seven days, down from a baseline of 5.",
                  "Objective on attacks: {n:attack|attacks} this week by the log, 5 at the start.",
                  "Log counted together: {n:attack|attacks} that met the full description this week, target one a month.",
                ],
              },
            },
          ],
        },
      ],
    },
    {
      title: "Constant watching of the body",
      goals: [
        {
          words: ["“I want to hear my heart and not care.”", "“I want to stop checking my pulse all day.”"],
          objectives: [
            {
              text: "Check the pulse no more than once a day",
              baseline: "12 times a day",
              target: "once a day or less",
              gauge: {
                from: 12,
                to: 1,
                says: [
                  "Pulse checks averaged {n} a day this week (start 12, target 1).",
                  "Objective on checking: the tally gave {n:check|checks} a day, from 12 at the start.",
                ],
              },
            },
          ],
        },
      ],
    },
  ],
  ladder: [
    "standing outside {avoided} for five minutes",
    "going into {avoided} with {home} beside {them}",
    "going into {avoided} with {home} waiting outside",
    "two minutes alone in {avoided}",
    "ten minutes alone in {avoided}",
    "ten minutes in {avoided} without {crutch}",
    "twenty minutes in {avoided} on a quiet morning",
    "twenty minutes in {avoided} at its busiest hour",
    "a whole afternoon out alone, {avoided} included",
    "a day trip alone with no plan for the way back",
  ],
  examples: [
    "a racing heart in the queue at the pharmacy",
    "the walk from the bus stop to {work}",
    "sitting in the middle of the row at a concert",
    "the moment the doors of the lift close",
    "a coffee that made {their} hands tingle",
    "being alone at home after dark",
    "the waiting room of the dentist",
    "a delayed train between two stations",
    "turning down lunch with {ally}",
    "the urge to feel {their} pulse",
  ],
  opening: [
    {
      reported: [
        "The first attack came [fourteen|sixteen] months ago in {avoided}: {sensation}, shaking legs, and certainty of {feared}.",
        "Tests in the emergency department and with the family doctor found no physical cause, which reassured {them} for [two days|about a week].",
        "{They} had stopped going anywhere without {crutch} and had given up {hobby}.",
        "{Home} had been doing the shopping, and {they} felt ashamed of having to ask.",
      ],
      quotes: [
        "I know in my head that it is panic, but my body has not heard the news.",
        "I plan every outing around where the exits are.",
        "I used to be the one who drove everybody.",
      ],
      did: [
        "Took the history of the attacks with times, places and consequences and asked about thyroid, heart, caffeine and substance use.",
        "Drew the panic circle on paper from {their} own last attack: sensation, thought, alarm, more sensation, escape.",
        "Explained what adrenaline does and why an attack peaks and falls within minutes whether or not one leaves.",
      ],
      response: [
        "Added the missing link to the drawing without being asked and pointed at “escape”, saying that this was where it starts again.",
        "Asked whether the heart can be harmed by an attack, listened to the answer and repeated it in {their} own words.",
        "Wrote down {feared} as the prediction to be tested and rated belief in it at [80|85|90] of 100.",
      ],
      meaning: [
        "History fits panic disorder with avoidance: recurrent unexpected attacks, fear of {feared} between them, and a narrowing radius that now affects {work}.",
        "Relief on leaving and the carrying of {crutch} keep the fear of {feared} from ever being tested.",
      ],
      tasks: [
        {
          set: "{Name} will fill in the panic log for each attack: time, place, first sensation, first thought, what {they} did.",
          done: "Brought the panic log with [five|six] entries; in all of them the first sensation was {sensation}.",
          partly:
            "Filled in the panic log for three days and then put it away because reading it brought the sensation back.",
        },
        {
          set: "{Name} will ask the family doctor for the results of the heart tracing and bring them.",
          done: "Brought the letter about the heart tracing, which was normal, and had read it aloud to {home}.",
          partly: "Had not asked for the tracing yet, expecting to be told something bad.",
        },
      ],
    },
    {
      reported: [
        "Attacks came on {n:day|days} of the last seven by the log, most of them in the late afternoon.",
        "Checked {their} pulse before leaving the house and twice in the car on the way here.",
        "A short errand with {home} was possible as long as they stayed near the door.",
      ],
      quotes: ["If I sit by the door I can breathe.", "I am tired of being brave about buying milk."],
      did: [
        "Built the ladder of avoided situations together and had {them} rate each from 0 to 10.",
        "Went through the list of safety behaviours and marked which ones {they} would find easiest to drop.",
        "Set the goals of the treatment plan with {them} and put them in {their} own words.",
      ],
      response: [
        "Put {avoided} at 9 and, after some thought, “standing outside it” at 3.",
        "Laughed at the length of the list of precautions and chose {crutch} as the one to keep until last.",
        "Read the plan through, changed one word in the first goal and agreed to it.",
      ],
      meaning: [
        "Good understanding of the model and a clear first step make {them} ready for graded exposure.",
        "The log shows that most attacks follow a scan of the body, which gives a second target beside avoidance.",
      ],
      tasks: [
        {
          set: "{Name} will begin with {step}, daily, and write the highest rating and the rating at the end.",
          done: "Practised {step} on [five|six] days and saw the ratings fall from {high} to {low}.",
          partly:
            "Practised {step} twice; on the other days [rain|a headache|a late shift] served as a reason to put it off.",
        },
        {
          set: "{Name} will leave the pulse alone for the first hour of each morning.",
          done: "Left the pulse alone in the first hour on six mornings and forgot about it altogether on two.",
          partly:
            "Managed the first hour without checking on three mornings and checked through the sleeve on the others.",
        },
      ],
    },
  ],
  early: [
    {
      reported: [
        "Avoided [the stairs|running for the bus|strong coffee] again this week for fear of a faster heartbeat.",
        "Woke once at night with {sensation} and sat on the edge of the bath until it passed, about [ten|twelve] minutes.",
        "Noticed that a stressful call with {strain} and an attack felt the same in the first seconds.",
      ],
      quotes: [
        "It felt exactly like the real thing, and then it just stopped.",
        "So I can make it happen and I can let it go.",
      ],
      did: [
        "Carried out interoceptive exposure: [60 seconds of fast breathing|spinning on the chair for a minute|breathing through a straw for two minutes|running on the spot for 90 seconds], three rounds, with ratings after each.",
        "Asked {them} to drop the hand from the wrist during the second round and to name the sensations aloud.",
        "Compared the sensations of the exercise with those of the last attack, one by one.",
      ],
      response: [
        "Ratings of fear went from {high} in the first round to {low} in the last.",
        "Wanted to sit down after the first round, chose to stay standing and finished all three.",
        "Named [six|seven] sensations in a steady voice and found only one that was missing from a real attack.",
      ],
      meaning: [
        "Fear of the sensation itself falls quickly when no way out is taken, which supports moving the exercise to places outside.",
        "Belief in {feared} is weaker in the room than in {avoided}; the gap shows how much the setting still counts.",
      ],
      tasks: [
        {
          set: "{Name} will repeat the breathing exercise at home once a day, alone, and write down fear before and after.",
          done: "Did the breathing exercise on all but one day; fear at the end was [2|3] at most.",
          partly: "Did the breathing exercise only when {home} was in the next room.",
        },
        {
          set: "{Name} will take the stairs at {work} once a day and let the heart slow down by itself.",
          done: "Took the stairs at {work} every working day and noticed that the heart needed less than three minutes to settle.",
          partly: "Took the stairs on two days and the lift on the rest, after a poor night.",
        },
      ],
    },
    {
      reported: [
        "Described {step}: rating {high} at the worst moment and {low} when {they} left.",
        "{Home} offered to come along and {they} asked to be left to it.",
        "Had held on to {crutch} the whole time and only noticed afterwards.",
      ],
      quotes: ["I stood there and nothing came to get me.", "My legs were shaking and they still walked."],
      did: [
        "Reviewed the exposure step by step and asked what {they} had predicted and what had happened.",
        "Planned the next repetitions so that they end when the fear has fallen, not when the time is up.",
        "Pointed out the safety behaviours that had slipped in and asked {them} which one could stay at home.",
      ],
      response: [
        "Saw from {their} own figures that the peak had lasted four minutes.",
        "Offered to leave {crutch} in the bag next time and rated confidence in that at [6|7] of 10.",
        "Corrected “I survived it” to “I did it” while writing the summary.",
      ],
      meaning: [
        "Habituation within the step is clear; generalisation to other times of day is not there yet.",
        "{Name} is taking over the planning of exposures, a good sign for keeping the gains.",
      ],
      tasks: [
        {
          set: "{Name} will practise {step} at three different times of day.",
          done: "Practised {step} in the morning, at noon and after {work}, with the evening the hardest at {high}.",
          partly: "Practised {step} in the mornings only; evenings still felt too full of people.",
        },
        {
          set: "{Name} will leave {crutch} in the bag during the next two outings.",
          done: "Left {crutch} in the bag on both outings and did not reach for it.",
          partly: "Left {crutch} in the bag once and carried it in the hand the second time.",
        },
      ],
    },
  ],
  middle: [
    {
      reported: [
        "Went further than planned on [Tuesday|Thursday|Saturday]: {step}. Felt {sensation} at the far end, waited where {they} {was}, and it faded before the till.",
        "Bought something unnecessary so as to stay longer, and was proud of it.",
      ],
      quotes: [
        "I let it come up like a wave and went on reading the labels.",
        "For a minute I forgot I was practising.",
      ],
      did: [
        "Used the outing to review the original prediction of {feared} and had {them} rate it again.",
        "Rehearsed in imagination the harder version, {nextStep}, with the urge to leave included.",
        "Taught {them} to drop the internal running commentary and to describe five things in the room instead.",
      ],
      response: [
        "Belief in {feared} came down to [25|30|35] of 100, the lowest figure so far.",
        "Stayed with the image for [eight|ten] minutes; fear went from {high} to {low}.",
        "Found the description exercise odd at first and then used it without prompting when a lorry passed outside.",
      ],
      meaning: [
        "Avoidance is giving way faster than worry between outings; the next work is with anticipation.",
        "{Name} now tests predictions by {themself}, which is the change the plan was aiming for.",
      ],
      tasks: [
        {
          set: "{Name} will try {nextStep} on two days and write the prediction beforehand.",
          done: "Tried {nextStep} twice; the prediction did not come true on either day.",
          partly: "Tried {nextStep} once, left after a few minutes and went back in an hour later.",
        },
        {
          set: "{Name} will plan one outing with {ally} that is not an exercise.",
          done: "Went out with {ally} for two hours and thought of panic only on the way home.",
          partly: "Arranged the outing with {ally}, who had to cancel; they have a new date.",
        },
      ],
    },
    {
      reported: [
        "Worry about the next attack took up about [an hour|forty minutes|half an hour] a day, mostly before sleep.",
        "Turned down an invitation from {ally} on Friday and was sorry by Saturday.",
        "Read about symptoms on the phone on two evenings and felt worse each time.",
      ],
      quotes: [
        "I do the outings well and then lie in bed doing them badly.",
        "My head is still booking the ambulance.",
      ],
      did: [
        "Examined the thought “tonight it will come back” with the evidence of the last month's log.",
        "Agreed a worry time of fifteen minutes at six in the evening, at the table, with a pen.",
        "Drew up a rule for the phone: no searching for symptoms, and a call to {ally} when the urge is above 7.",
      ],
      response: [
        "Counted the nights on which the thought had come and the nights on which an attack followed: [nineteen and one|twenty-two and two|seventeen and one].",
        "Was doubtful about an appointment with worry and agreed to test it for one week.",
        "Deleted the bookmarked symptom page during the session.",
      ],
      meaning: [
        "Anticipation has become the main problem as attacks get rarer, with reassurance from the phone feeding it.",
        "Evening worry costs more sleep than the attacks do and is now a target of its own.",
      ],
      tasks: [
        {
          set: "{Name} will keep the worry time each evening and postpone earlier worries to it in one written line.",
          done: "Kept the worry time on five evenings and had run out of worries after [six|eight] minutes on two.",
          partly: "Kept the worry time twice and worried in bed on the other nights.",
        },
        {
          set: "{Name} will leave the phone in the kitchen overnight.",
          done: "Left the phone in the kitchen all week and slept about forty minutes longer.",
          partly:
            "Left the phone in the kitchen on three nights; {home} was away on the others and {they} wanted it near.",
        },
      ],
    },
    {
      reported: [
        "Went back to {hobby} for the first time since the attacks began, for half an hour.",
        "{Strain} asked for help on short notice and {they} said yes although it meant a journey alone. The way there was the hardest part, with {sensation} at {high} of 10 for a few minutes.",
      ],
      quotes: [
        "It was not the panic that was hard, it was being seen to be out of practice.",
        "I had missed my own life a bit.",
      ],
      did: [
        "Linked the outing to the goal in {their} own words on the plan and asked what had made it possible.",
        "Set out the difference between being calm and being free to go, and had {them} place the week on both.",
        "Planned the return to {hobby} in steps of time, from half an hour to a full session.",
      ],
      response: [
        "Placed the week at 4 for calm and 8 for free, looked at it and called the second figure the one that counts.",
        "Named the decision not to phone {home} from the car as what had made the difference.",
        "Became tearful for a moment when talking about the lost year and went on speaking.",
      ],
      meaning: [
        "Life outside the exercises is coming back, which is the better measure of change for {them}.",
        "Grief over the time lost is understandable and does not need treatment of its own at present.",
      ],
      tasks: [
        {
          set: "{Name} will go to {hobby} for an hour once this week.",
          done: "Spent an hour at {hobby} and stayed for the talk afterwards.",
          partly: "Set out for {hobby}, turned round at the corner and went for a walk instead of going straight home.",
        },
        {
          set: "{Name} will make the journey for {strain} once more, without calling anyone on the way.",
          done: "Made the journey without a call; the rating on arrival was {low}.",
          partly: "Made the journey and called {home} once, from the car park.",
        },
      ],
    },
  ],
  setback: [
    {
      reported: [
        "Had a full attack in {avoided} on [Monday|Wednesday], left the basket standing and had been to no shop since.",
        "The days before had been short on sleep, with [a cold|extra shifts at {work}|trouble at home].",
        "Went back to carrying {crutch} and asked {home} to do the shopping.",
      ],
      quotes: ["It is all back. I am where I started.", "I left my trolley in the aisle like a thief."],
      did: [
        "Went through the attack in slow motion and marked the minute at which {they} left, before the peak.",
        "Compared this week with the first week of the log to test “where I started”.",
        "Agreed to return to {lastStep} within 48 hours, before avoidance could settle.",
      ],
      response: [
        "Saw that the attack had lasted a quarter of the time of those at the start.",
        "Was downcast at first, speaking with {their} eyes on the floor, and looked up when the two logs lay side by side.",
        "Chose the hour for the return and sent {home} a message about it from the room.",
      ],
      meaning: [
        "A lapse after poor sleep and strain, not a return of the disorder; how the next days are handled will matter more than the attack.",
        "The belief that one attack undoes everything is itself a target and was addressed.",
      ],
      tasks: [
        {
          set: "{Name} will go back to {lastStep} by the day after tomorrow and stay until the rating has halved.",
          done: "Went back the very next day and stayed [twenty-five|thirty] minutes, until the rating was {low}.",
          partly: "Went back on the fourth day instead of the second and left at a rating of {high}.",
        },
        {
          set: "{Name} will write what an attack is and is not on a card, in {their} own words, and keep it in {their} pocket.",
          done: "Wrote the card and had read it once, in the queue.",
          partly: "Had begun the card and found only reasons against {themself}; finished it together in the session.",
        },
      ],
    },
  ],
  late: [
    {
      reported: [
        "Travelled alone to see {ally}, {step} included, and took no precautions.",
        "Had {sensation} once on the way and let it be there while looking out of the window.",
        "{Home} remarked that {they} no longer asked where the doors were.",
      ],
      quotes: ["I noticed it the way you notice weather.", "I sat in the middle of the row on purpose."],
      did: [
        "Asked {them} to explain the panic circle as if to a friend who has just had a first attack.",
        "Listed the exposures that have become ordinary and those that still need planning.",
        "Introduced planned over-learning: going to {avoided} tired, after coffee, and in a hurry.",
      ],
      response: [
        "Gave a clear explanation in under three minutes and added an example of {their} own.",
        "Struck [seven|eight] of ten items off the ladder and left two on it.",
        "Saw the sense of practising on bad days and picked [Friday evening|Monday morning].",
      ],
      meaning: [
        "Gains hold across places and times of day; what remains is {nextStep}.",
        "Avoidance no longer governs the week and {work} is back to full hours.",
      ],
      tasks: [
        {
          set: "{Name} will go to {avoided} once when tired and once after two cups of coffee.",
          done: "Did both, tired and after coffee, with ratings no higher than [3|4].",
          partly: "Went tired, and left out the coffee.",
        },
        {
          set: "{Name} will plan {nextStep} with a date and tell only {ally} about it.",
          done: "Carried out {nextStep} on the date set and sent {ally} a photograph.",
          partly: "Set the date and moved it by a week because of {work}.",
        },
      ],
    },
    {
      reported: [
        "[Three|Four] weeks passed without a full attack; two brief surges ended by themselves.",
        "Forgot to fill in the log and noticed it only on the way here.",
        "Drove {ally} to an appointment, {their} first time as the one who helps in a long while.",
      ],
      quotes: ["I forgot to be afraid, which sounds silly.", "People have started asking me for lifts again."],
      did: [
        "Began the plan for keeping the gains: early signs, first steps, whom to tell, when to call here.",
        "Agreed to stop the daily log and to replace it by a look back on the first of each month.",
        "Spaced the appointments out and explained why fewer sessions are part of the treatment.",
      ],
      response: [
        "Named early signs precisely: sitting near exits, carrying {crutch}, saying “maybe next week”.",
        "Was glad and a little uneasy about fewer sessions and could say both.",
        "Filled the first half of the plan in {their} own handwriting.",
      ],
      meaning: [
        "Stable in the mild range, with skills used unprompted; longer intervals are justified.",
        "Continued need: avoidance of one last situation and fear of relapse rated [4|5] of 10.",
      ],
      tasks: [
        {
          set: "{Name} will finish the plan for keeping the gains and show it to {home}.",
          done: "Finished the plan and {home} added one early sign that {they} had missed.",
          partly: "Filled in the early signs and left the part about asking for help open.",
        },
        {
          set: "{Name} will do one exercise of fast breathing each week to keep the body in practice.",
          done: "Did the weekly breathing exercise and found it boring, which {they} took as a result.",
          partly: "Skipped the breathing exercise this time and did not miss it.",
        },
      ],
    },
  ],
  ending: [
    {
      reported: [
        "Looked back on the first session, when {they} could not sit with the door closed.",
        "No full attack for [two|three] months, and {avoided} had become part of the ordinary week.",
        "Had booked a journey with {ally}, seats in the middle of the carriage.",
      ],
      quotes: [
        "I came because I could not buy bread, and I leave because I have no time to come.",
        "I still have a heart and it still beats; we get along.",
      ],
      did: [
        "Reviewed the course of treatment with the graph of scores and what had led to each change.",
        "Went through the plan for keeping the gains a last time and agreed how to come back if needed.",
        "Closed the treatment plan together, objective by objective.",
      ],
      response: [
        "Recounted the turning points in {their} own words, the setback among them.",
        "Took the graph home and thanked the team; {they} {was} tearful and smiling.",
        "Could name two signs that would lead to a call and the number to dial.",
      ],
      meaning: [
        "Objectives met and scores in the minimal range on the last three occasions; care can end.",
        "Relapse risk is low to moderate, with {keeper} under stress the thing to watch.",
      ],
      tasks: [
        {
          set: "{Name} will take one look at the plan on the first of each month and call if two signs last longer than two weeks.",
          done: "Had looked at the plan once and needed nothing from it.",
          partly: "Had not needed the plan since.",
        },
      ],
    },
  ],
};
