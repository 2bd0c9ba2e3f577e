import type { Episode } from "./family.ts";

export const commonEarly: readonly Episode[] = [
  // Sleep
  {
    reported: [
      "Fell asleep after about [an hour|ninety minutes] and woke at [three|four].",
      "Spent [nine|ten] hours in bed on most nights to get about [five|six] of sleep.",
      "{Home} had heard {them} walking about at night on working days.",
    ],
    quotes: [
      "The bed has become the place where I do my thinking.",
      "At four in the morning every problem has my name on it.",
    ],
    did: [
      "Went through the last seven nights hour by hour and worked out time in bed against time asleep.",
      "Explained sleep pressure and the body clock and how long mornings in bed use them up.",
      "Set a rising time of [half past six|seven] for every day of the week and no bed before [half past ten|eleven].",
    ],
    response: [
      "Was surprised by the figure for time asleep, which was higher than {they} had thought.",
      "Bargained for one late morning and then dropped it of {their} own accord.",
      "Asked what to do in the empty half hour and came up with ironing for {work}.",
    ],
    meaning: [
      "Poor sleep feeds {condition} and is fed by it; a fixed rising time is the most direct place to break in.",
      "Long hours in bed are an attempt to rest that keeps the nights shallow.",
    ],
    tasks: [
      {
        set: "{Name} will keep a sleep diary of five short entries each morning.",
        done: "Brought seven mornings of the sleep diary; average time asleep was [five hours fifty|six hours ten].",
        partly: "Kept the sleep diary for four mornings; the weekend was missing.",
      },
      {
        set: "{Name} will get up at the agreed time each day, also after a bad night.",
        done: "Got up at the agreed time on all days and was tired by ten for the first time in a year.",
        partly: "Got up as agreed on working days and stayed in bed until ten on Sunday.",
      },
    ],
  },
  // The shape of the week
  {
    reported: [
      "{Work} took all the strength there was, so that evenings went by on the sofa with the light off.",
      "Had not been to {place} for [five|six|seven] weeks.",
      "Named Sunday as the longest day, with nothing in it until {home} came back.",
    ],
    quotes: [
      "I do what I must and then there is nobody left to do the rest.",
      "It is not that I do not want to, it is that I cannot find the beginning.",
    ],
    did: [
      "Drew up the week by the hour with {them} and coloured what gives strength and what takes it.",
      "Introduced activity planning and asked for mastery and pleasure ratings from 0 to 10.",
      "Chose together one thing for Sunday that begins at a fixed hour and needs no mood.",
    ],
    response: [
      "Saw a grey sheet with two coloured squares, both of them with {ally} in it.",
      "Thought ten minutes of {hobby} was laughably little and rated the chance of doing it at 9 of 10.",
      "Crossed out an ambitious first plan and wrote a smaller one underneath.",
    ],
    meaning: [
      "The week has shrunk to duty; {condition} leaves no room for what used to give strength.",
      "Small planned steps fit better at present than appeals to motivation.",
    ],
    tasks: [
      {
        set: "{Name} will spend ten minutes on {hobby} on three evenings, at half past six.",
        done: "Took up {hobby} on three evenings and stayed longer than ten minutes on two of them.",
        partly: "Took up {hobby} once; on the other evenings {they} sat beside it and looked at it.",
      },
      {
        set: "{Name} will go to {place} on Sunday at eleven and stay for the length of one cup of tea.",
        done: "Went to {place} on Sunday and rated it 3 beforehand and 6 afterwards.",
        partly: "Set out for {place} on Sunday and turned back at the corner; went on Monday instead.",
      },
    ],
  },
  // Telling somebody
  {
    reported: [
      "Nobody at {work} knew; {they} had spent much effort on looking as usual.",
      "{Ally} had asked twice what was wrong and been told that it was the weather.",
      "Kept the appointments here in the calendar under “dentist”.",
    ],
    quotes: ["If I say it out loud it becomes a fact.", "I am good at fine."],
    did: [
      "Weighed up with {them} what telling {ally} might cost and bring, in two columns.",
      "Rehearsed an opening sentence in three versions, from bare to detailed.",
      "Role-played the talk, with the writer as {ally}, including an awkward silence.",
    ],
    response: [
      "Took the shortest version, “I have been unwell and I am getting help”, and said it four times.",
      "Laughed in the silence of the role-play and then filled it with something true.",
      "Decided against telling anyone at {work} for the time being and could give reasons.",
    ],
    meaning: [
      "Concealment takes strength and keeps {them} without support; one confidant would change that.",
      "Shame about {condition} was named for the first time and lost some of its weight in the telling.",
    ],
    tasks: [
      {
        set: "{Name} will tell {ally} in one sentence, on a walk and not at the table.",
        done: "Told {ally}, who said “I know” and asked what would help.",
        partly: "Walked with {ally} for an hour with the sentence ready and did not say it.",
      },
      {
        set: "{Name} will write the sentence on paper and read it once a day until the next session.",
        done: "Had read the sentence daily and by Friday it sounded ordinary.",
        partly: "Read the sentence twice and then hid the paper.",
      },
    ],
  },
  // Strain
  {
    reported: [
      "{Strain} took up [three|four] evenings this week, in thought if not in person.",
      "Said yes to something {they} had meant to decline and slept badly on it.",
      "Rehearsed answers in the shower and gave none of them.",
    ],
    quotes: ["I am brave in the shower.", "I can hear my voice going up at the end when I should stop."],
    did: [
      "Took one exchange with {strain} apart: what was said, what was meant, what was left out.",
      "Taught a three-part sentence, what I see, what it does to me, what I ask for, with an example from {their} week.",
      "Practised saying no without a reason, first in writing, then standing up.",
    ],
    response: [
      "Needed five attempts until the sentence held no apology.",
      "Stood straighter while saying it and noticed it {themself}.",
      "Worried about being hard and found, when asked, that {they} would not call it hard in {ally}.",
    ],
    meaning: [
      "Giving in keeps the peace for an hour and feeds {condition} for days.",
      "The skill is there in the room; the cost of using it with {strain} is still rated higher than the gain.",
    ],
    tasks: [
      {
        set: "{Name} will use the three-part sentence once, with someone easier than {strain}.",
        done: "Used the three-part sentence at {work} and was given what {they} had asked for.",
        partly: "Began the three-part sentence and stopped after the first part.",
      },
      {
        set: "{Name} will ask for time to think before answering {strain}: “I will tell you tomorrow.”",
        done: "Said “I will tell you tomorrow” to {strain}, and tomorrow was early enough.",
        partly: "Remembered the sentence about tomorrow an hour after having said yes.",
      },
    ],
  },
  // Self-criticism
  {
    reported: [
      "Called {themself} names over a small slip at {work} and could not let go of it before midnight.",
      "Praise from {ally} had been put down to kindness.",
      "Compared {themself} with others at {work} most days and came off worse each time.",
    ],
    quotes: [
      "I would never talk to {ally} the way I talk to me.",
      "There is a voice that keeps the minutes of everything.",
    ],
    did: [
      "Asked for the exact wording of the inner criticism and wrote it on the board in the second person.",
      "Had {them} answer it as {they} would answer if it had been said to {ally}.",
      "Traced with {them} when the tone was learned and what it had once been good for.",
    ],
    response: [
      "Went quiet on seeing the sentences written down and asked whether everybody does that.",
      "The answer to {ally} came at once; the same words to {themself} took three tries.",
      "Recognised the tone as that of a teacher long ago and gave it a nickname.",
    ],
    meaning: [
      "Harsh self-talk follows each slip and leads to {keeper}; the tone is more of a problem than the content.",
      "{Name} can take the view of a friend when asked and not yet unasked.",
    ],
    tasks: [
      {
        set: "{Name} will catch one harsh sentence a day and write the friend's answer beside it.",
        done: "Brought [six|seven] harsh sentences with answers, the later ones shorter and kinder.",
        partly: "Brought the harsh sentences without the answers, which {they} added here in ten minutes.",
      },
      {
        set: "{Name} will accept one compliment this week with “thank you” and nothing else.",
        done: "Said “thank you” and nothing else to {ally}, and blushed.",
        partly: "Said “thank you” and then explained it away.",
      },
    ],
  },
  // Breath and body
  {
    reported: [
      "Carried the tension of the day in jaw and shoulders and noticed it only in the evening.",
      "Had [headaches|stomach aches] on [three|four] days; {prescriber} had found nothing that needed treatment.",
      "Noticed that a walk to {place} had made more difference than lying down.",
    ],
    quotes: ["My shoulders live somewhere round my ears.", "I did not know I was holding my breath until I let it go."],
    did: [
      "Taught slow breathing, four counts in and six out, for five minutes by the clock, with the hands on the belly.",
      "Guided progressive muscle relaxation through hands, shoulders and face and had {them} rate tension before and after.",
      "Linked the exercise to two fixed points in the day instead of to bad moments.",
    ],
    response: [
      "Tension went from {high} to {low} of 10; the shoulders dropped visibly.",
      "Found the counting irritating at first and used the tune of a song instead, which worked.",
      "Closed {their} eyes only in the second round and kept them closed.",
    ],
    meaning: [
      "Bodily tension is an early and reliable sign in {them} and can be used as a cue.",
      "Relaxation here serves as a base for the harder steps and is not to become another way of avoiding them.",
    ],
    tasks: [
      {
        set: "{Name} will do five minutes of slow breathing on getting up and on coming home from {work}.",
        done: "Did the breathing on twelve of fourteen occasions and fell asleep during two of them.",
        partly: "Did the breathing in the mornings only; coming home there was always somebody at the door.",
      },
      {
        set: "{Name} will set three alarms a day to drop the shoulders for three breaths.",
        done: "The three alarms had turned into a habit by the fifth day.",
        partly: "Switched off the alarms on the second day because colleagues asked about them.",
      },
    ],
  },
  // Reasons and values
  {
    reported: [
      "Asked {themself} on the way here what all the effort was for.",
      "Spoke for the first time about how things had been before {condition}: evenings at {place}, plans with {ally}.",
      "Thought about {protect} a good deal this week.",
    ],
    quotes: ["I do not want to be well, I want to be there.", "I used to be someone who turned up."],
    did: [
      "Used cards with areas of life and asked {them} to sort them by importance and by time spent.",
      "Asked what {ally} would notice first if things were going the way {they} wanted.",
      "Tied the objectives of the plan to the two areas at the top of the pile.",
    ],
    response: [
      "Laid family and {hobby} at the top and saw that they got under two hours a week.",
      "Became animated when describing an ordinary good day, with small details.",
      "Reworded one goal of the plan so that it sounded like {themself}.",
    ],
    meaning: [
      "Reasons for treatment lie in closeness and usefulness more than in relief, which helps with the steps that bring discomfort.",
      "The gap between what matters and where time goes is large and gives a direction.",
    ],
    tasks: [
      {
        set: "{Name} will do one thing of fifteen minutes for the area at the top of the pile.",
        done: "Did the one thing, a letter to {ally}, and posted it.",
        partly: "Planned the one thing and was called in to {work}.",
      },
      {
        set: "{Name} will write ten lines about an ordinary good day a year from now.",
        done: "Read out eleven lines about an ordinary day; {place} came up twice.",
        partly: "Wrote three lines and stopped because it hurt; we read the three.",
      },
    ],
  },
];
