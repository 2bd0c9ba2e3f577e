import type { Episode } from "./family.ts";

export const commonLate: readonly Episode[] = [
  // Holding under strain
  {
    reported: [
      "{Work} had one of its bad weeks, and the evenings stayed {theirs}.",
      "Told {strain} no on [Tuesday|Wednesday], slept on it and did not take it back.",
      "{Skill} came in useful on a day when nothing else was planned.",
    ],
    quotes: ["It was a bad week and I was all right in it.", "I noticed halfway through that I was already doing it."],
    did: [
      "Examined what had held in the bad week and had {them} rank it by weight.",
      "Asked how {they} would explain the difference to {themself} of a year ago.",
      "Pointed out two moments at which the old way had been open and was not taken.",
    ],
    response: [
      "Ranked sleep first, {ally} second and the written plan third.",
      "Answered the question about last year with a long silence and then a single sentence.",
      "Had seen the first of the two moments and not the second.",
    ],
    meaning: [
      "Stability under load, and not only in quiet weeks, is the evidence that had been missing.",
      "{Name} reads {their} own signs early and acts on them within the day.",
    ],
    tasks: [
      {
        set: "{Name} will write the three things that held on the first page of the notebook.",
        done: "The three things stood on the first page, with a fourth added.",
        partly: "Knew the three things by heart and had not written them.",
      },
      {
        set: "{Name} will plan the next busy week at {work} in advance, with two fixed evenings off.",
        done: "Took both evenings off as planned and told {strain} beforehand.",
        partly: "Took one evening off and gave the other away, knowing what it cost.",
      },
    ],
  },
  // Longer intervals
  {
    reported: [
      "Came through [four|five] weeks without a session and had missed it on one evening only.",
      "Looked at the written plan twice and called {ally} once.",
      "Small dips lasted a day at most.",
    ],
    quotes: [
      "I argued with you in my head, and you were quite sensible.",
      "I was going to ring and then I knew what you would ask.",
    ],
    did: [
      "Asked for the dip in detail and for what had ended it.",
      "Tested the plan against three invented emergencies, with {them} answering on the spot.",
      "Discussed what would be a reason to come earlier and what would not.",
    ],
    response: [
      "Answered two of the emergencies at once and thought about the third for some minutes.",
      "Listed reasons to come earlier in {their} own words, sleep under five hours at the top.",
      "Spoke of the sessions in the past tense twice and noticed it with a smile.",
    ],
    meaning: [
      "The longer interval was used well; dependence on sessions is low.",
      "Remaining vulnerability lies with {strain} and with nights of bad sleep.",
    ],
    tasks: [
      {
        set: "{Name} will hold a session with {themself} in the week between: half an hour, notebook, three questions.",
        done: "Held the session with {themself} at {place} and brought the page.",
        partly: "Planned the session with {themself}, and {ally} dropped in.",
      },
      {
        set: "{Name} will add the third emergency to the written plan with a telephone number.",
        done: "Added the emergency and the number, and had called it once to see who answered.",
        partly: "Looked up the number and had not written it in.",
      },
    ],
  },
  // Giving back
  {
    reported: [
      "Was asked for advice by someone in a similar position and was able to listen more than talk.",
      "{Ally} leaned on {them} this time, and it went well.",
      "Took on a small office in connection with {hobby}.",
    ],
    quotes: [
      "For once I was the one with the handkerchief.",
      "I did not tell them what to do, I told them what it was like.",
    ],
    did: [
      "Asked what {they} had heard {themself} say and which part was meant for {themself} as well.",
      "Explored where helping ends and old over-responsibility begins, with two examples.",
      "Tied the new role to the goal on the plan and to {protect}.",
    ],
    response: [
      "Found the sentence “you are allowed to begin badly” and wrote it down.",
      "Named a clear sign of too much: lying awake over another person's decisions.",
      "Set an end date for the office without being asked.",
    ],
    meaning: [
      "Being useful without wearing out is new and worth protecting.",
      "Identity is shifting from patient to person with experience.",
    ],
    tasks: [
      {
        set: "{Name} will say at the start how much time there is when next asked for help.",
        done: "Said “I have an hour” and kept to it.",
        partly: "Forgot to say how much time there was and left after three hours.",
      },
      {
        set: "{Name} will let {ally} know what kind of help would be welcome in return.",
        done: "Told {ally}: company on Sundays. It was granted.",
        partly: "Hinted at it, and {ally} did not catch the hint.",
      },
    ],
  },
  // A new plan at work or home
  {
    reported: [
      "Thought about a change at {work} and had made a list of reasons on both sides.",
      "{Home} was for it, {strain} against, and {they} wanted to know what {they} thought {themself}.",
      "Slept well in spite of the open question.",
    ],
    quotes: [
      "A year ago I would have asked everyone and then done nothing.",
      "I would like to decide it on a good day and check it on a bad one.",
    ],
    did: [
      "Helped to sort the reasons into wishes, fears and facts.",
      "Had {them} imagine each choice at its worst and at its most ordinary.",
      "Refrained from advice, said so, and asked what {they} would advise {ally}.",
    ],
    response: [
      "Found that most reasons against were fears and that two were facts.",
      "Spent longer on the ordinary version, which turned out to be the attractive one.",
      "Gave advice to an imagined {ally} in one sentence and then looked surprised.",
    ],
    meaning: [
      "Decisions are made from values and no longer around {condition}.",
      "Uncertainty is borne without {keeper}, also at night.",
    ],
    tasks: [
      {
        set: "{Name} will gather the two missing facts and set a date for the decision.",
        done: "Gathered both facts, and one of them settled the matter.",
        partly: "Gathered one fact and had been sent from office to office for the other.",
      },
      {
        set: "{Name} will tell {strain} the decision in two sentences once it is made.",
        done: "Told {strain} in two sentences and changed the subject.",
        partly: "Told {strain} in about forty sentences, and still it stayed the decision.",
      },
    ],
  },
  // Looking back on what works
  {
    reported: [
      "Found the first worksheets in a drawer and read them through.",
      "{Home} had said that laughter was back at the table.",
      "Some days went by without a thought of {condition}.",
    ],
    quotes: [
      "I felt like putting an arm round the person who wrote that.",
      "I had forgotten that I could not do that.",
    ],
    did: [
      "Went through the old worksheets with {them} and asked what {they} knew now that {they} had not known then.",
      "Sorted the methods into those in daily use, those for bad days and those to give away.",
      "Looked at what could bring {condition} back within a year and at the answer to each.",
    ],
    response: [
      "Kept four methods for daily use and two for bad days; gave away the rest with thanks.",
      "Named loss of routine, conflict with {strain} and illness as the three likely roads back.",
      "Read one early entry aloud with a steady voice.",
    ],
    meaning: [
      "Good grasp of what had helped and why; knowledge is {their} own by now.",
      "Risk of relapse is known and has an answer for each of its three roads.",
    ],
    tasks: [
      {
        set: "{Name} will write a letter to {themself} to be opened on a bad day.",
        done: "Wrote the letter, two pages, and gave it to {ally} to keep.",
        partly: "Had begun the letter four times; the fourth beginning was good.",
      },
      {
        set: "{Name} will show {home} the list of three roads back and agree on one signal word.",
        done: "Agreed a signal word with {home}, which made both of them laugh.",
        partly: "Showed the list to {home} and left the word for another evening.",
      },
    ],
  },
  // Health and rhythm
  {
    reported: [
      "Kept regular hours on [ten|eleven|twelve] of fourteen days and felt the difference on the others.",
      "Walked to {work} twice a week instead of riding.",
      "Had been to {prescriber} for the yearly check, with good results.",
    ],
    quotes: ["Boring is the new medicine.", "I used to think routine was for people without ideas."],
    did: [
      "Looked with {them} at the record of sleep, movement and mood over the month and asked what went with what.",
      "Planned for the coming [holiday|change of shifts|house guests], with the two hours of the day that must stay fixed.",
      "Reinforced the walk as something chosen and not prescribed.",
    ],
    response: [
      "Saw that mood followed sleep with a delay of a day and found it fair.",
      "Chose rising time and supper as the two fixed points.",
      "Suggested taking {ally} along on the walks.",
    ],
    meaning: [
      "Rhythm protects against {condition}, by {their} own figures and not by theory.",
      "Self-care has moved from exercise to habit.",
    ],
    tasks: [
      {
        set: "{Name} will keep the two fixed points through the change and mark the days.",
        done: "Kept both fixed points on all days but one.",
        partly: "Kept supper and lost the rising time to late evenings.",
      },
      {
        set: "{Name} will walk with {ally} once a week.",
        done: "Walked with {ally} to {place} and back in the rain.",
        partly: "Walked alone this time, since {ally} was away.",
      },
    ],
  },
];
