import type { Family } from "./family.ts";

/** Attention-deficit disorder in adults, treated with structure, skills and work on self-blame. */
export const adhd: Family = {
  id: "adhd",
  terms: {
    condition: "attention-deficit disorder",
    keeper: "relying on memory and last-minute panic",
    skill: "putting it outside the head",
    cost: "deadlines, money and trust at home",
    approach: "skills-based cognitive therapy for adult ADHD",
  },
  details: {
    lost: ["the keys", "the bank card", "the work phone"],
    pile: ["the receipts", "the report book", "the unanswered mail"],
    sink: ["short videos", "reorganising the tools", "looking things up for other people"],
    late: ["mornings", "handovers", "meetings after lunch"],
  },
  measures: [{ name: "ASRS", from: [50, 57], to: [26, 33] }],
  problems: [
    {
      title: "Missed deadlines and lost things",
      goals: [
        {
          words: [
            "“I want to be early once and see what it is like.”",
            "“I want to finish before it is on fire.”",
            "“I want people to stop being surprised that I did it.”",
          ],
          objectives: [
            {
              text: "Be on time for {late} on 9 of 10 occasions",
              baseline: "3 of 10",
              target: "9 of 10",
              gauge: {
                from: 3,
                to: 9,
                says: [
                  "On time for {late}: {n} of the last 10 (start 3, target 9).",
                  "Objective on punctuality: {n} of 10 by the calendar.",
                  "The calendar shows {n} of 10 {late} on time.",
                ],
              },
            },
            {
              text: "Work on {pile} for 20 minutes on 5 days a week",
              baseline: "0 days",
              target: "5 days",
              gauge: {
                from: 0,
                to: 5,
                says: [
                  "Twenty minutes on {pile}: {n} of 7 days (target 5).",
                  "Objective on {pile}: {n:day|days} this week.",
                ],
              },
            },
          ],
        },
      ],
    },
    {
      title: "Impulsive answers and self-blame",
      goals: [
        {
          words: [
            "“I want a second between the match and the fire.”",
            "“I want to stop apologising for how I am built.”",
          ],
          objectives: [
            {
              text: "Wait before answering in heated moments, 8 times of 10",
              baseline: "1 of 10",
              target: "8 of 10",
              gauge: {
                from: 1,
                to: 8,
                says: [
                  "Waited before answering in {n} of 10 heated moments (target 8).",
                  "Objective on the pause: {n} of 10 by {home}'s and {their} own count.",
                ],
              },
            },
          ],
        },
      ],
    },
  ],
  ladder: [
    "one calendar for everything",
    "a fixed place for {lost}",
    "the evening check of three things",
    "twenty minutes of {pile} with a timer",
    "leaving the house ten minutes early",
    "breaking one task into five on paper",
    "a day without {sink} before noon",
    "a week's plan on Sunday with {ally}",
    "finishing something two days before it is due",
    "running a project of {their} own by the board",
  ],
  examples: [
    "looking for {lost} with the coat on",
    "a deadline that was tomorrow and is today",
    "interrupting {strain} in the middle of a sentence",
    "two hours gone in {sink}",
    "the first five minutes of a dull task",
    "a plan made on Sunday and forgotten on Monday",
    "being called unreliable by {strain}",
    "a purchase nobody needed",
    "starting the third thing before the first was done",
    "an apology that came before the question",
  ],
  opening: [
    {
      reported: [
        "Had been late, forgetful and full of ideas since primary school; reports said “could if only”.",
        "Lost {lost} [twice|three times] in a month and missed a deadline at {work}.",
        "Put off {pile} for weeks and then worked through a night.",
        "{Home} had taken over the bills, with sighs.",
      ],
      quotes: [
        "I have seventeen tabs open and one of them is playing music.",
        "I am only ever on time by accident.",
        "Everyone thinks I do not care. I care so much I cannot start.",
      ],
      did: [
        "Took the history from childhood on, with school reports and {home}'s view, and asked about sleep, alcohol, mood and thyroid.",
        "Explained attention as a matter of steering and not of will, with the image of brakes and engine.",
        "Went through one lost morning step by step.",
      ],
      response: [
        "Stood up twice, walked to the window and went on talking to the point.",
        "Laughed and then swallowed at the phrase “not lazy”.",
        "Found five places in the morning where a sign on the wall would have helped.",
      ],
      meaning: [
        "Attention-deficit disorder, combined presentation, with impairment at {work} and at home since childhood.",
        "Self-blame has grown over the years and now costs as much as the inattention.",
      ],
      tasks: [
        {
          set: "{Name} will choose one calendar and copy everything into it.",
          done: "Chose the phone, copied in thirty-one items and set alarms for most.",
          partly: "Chose two calendars, which is one too many.",
        },
        {
          set: "{Name} will hang a hook for {lost} at eye level by the door.",
          done: "The hook hung; {lost} had been on it on six of seven days.",
          partly: "Bought the hook and could not find it.",
        },
      ],
    },
    {
      reported: [
        "Was late for {late} on [three|four] of five days, by eight minutes on average.",
        "Spent [an hour and a half|two hours] on {sink} on the evening before a deadline.",
        "Promised {home} to see to {pile} and began with the pens.",
      ],
      quotes: ["I sat down to do the form and now the drawer is tidy.", "Time is either now or not now."],
      did: [
        "Measured time with {them}: guess and clock for five everyday tasks.",
        "Introduced the rule of outside the head: what, when, where, first step.",
        "Set goals for the plan and wrote them on one card.",
      ],
      response: [
        "Guessed the way to {work} at ten minutes; it was twenty-six.",
        "Wrote the first step of {pile} as “open the bag”, which could be done at once and was.",
        "Stuck the card on the back of the phone.",
      ],
      meaning: [
        "Time blindness explains the lateness better than lack of will.",
        "Tasks fail at the first step, so that first steps need to be tiny and visible.",
      ],
      tasks: [
        {
          set: "{Name} will set up {step} and use it daily.",
          done: "Set it up and used it daily, {step}.",
          partly: "Set up {step} and used it until Thursday.",
        },
        {
          set: "{Name} will write guess and clock for three tasks a day.",
          done: "Brought twenty-one pairs; the clock was double the guess on average.",
          partly: "Brought seven pairs, some from memory.",
        },
      ],
    },
  ],
  early: [
    {
      reported: [
        "Got through {pile} for twenty minutes on [three|four] days, in {their} coat, as if just passing.",
        "Forgot the evening check on two nights and paid for it in the morning.",
        "{Home} had noticed without having been told.",
      ],
      quotes: [
        "If I do not sit down, it does not count as work, so I start.",
        "Twenty minutes is a length I can believe in.",
      ],
      did: [
        "Worked on starting: body first, timer, the first ugly minute, then see.",
        "Had {them} do ten minutes of {pile} in the session with the writer at the same table on other work.",
        "Linked the evening check to brushing the teeth.",
      ],
      response: [
        "Started after ninety seconds and went on past the bell.",
        "Named the presence of another person as what had made it possible.",
        "Wrote the three things of the evening check on the mirror with soap.",
      ],
      meaning: [
        "Body doubling and short timers are effective; they need to be built into the week.",
        "Habits hold where they hang on older habits.",
      ],
      tasks: [
        {
          set: "{Name} will do twenty minutes beside {ally} or {home} on three days.",
          done: "Sat down beside {ally} on three days; two shoe boxes were empty.",
          partly: "Sat down with {ally} once, and they talked.",
        },
        {
          set: "{Name} will do the evening check after brushing the teeth.",
          done: "Did the evening check on six evenings and left the house calm on five mornings.",
          partly: "Did it on four evenings; the soap had been wiped off.",
        },
      ],
    },
    {
      reported: [
        "Interrupted {strain} in a meeting and saw the faces.",
        "Bought [a second drill|a drone|a bread machine] at midnight and sent it back.",
        "Was told by {home} that {they} never listened.",
      ],
      quotes: [
        "The word is out before I have met it.",
        "I listen best when I am doing something else, and nobody believes it.",
      ],
      did: [
        "Practised a physical pause, thumb on finger, one breath, then the word.",
        "Made a rule for purchases: list, two nights, then {home} hears of it.",
        "Explained to {them} how fidgeting may help listening and how to tell others so.",
      ],
      response: [
        "Managed the pause in seven of ten role-played provocations.",
        "Put four things on the list and saw two of them look silly already.",
        "Phrased it for {home}: “if I am peeling something I am all ears”.",
      ],
      meaning: [
        "Impulsivity in speech hurts relations more than lateness does.",
        "Explaining how {they} listened best turns a quarrel into an arrangement.",
      ],
      tasks: [
        {
          set: "{Name} will use the pause in one meeting and count.",
          done: "Used the pause nine times and held back six remarks, one of them good.",
          partly: "Used the pause twice and then the subject became too interesting.",
        },
        {
          set: "{Name} will keep the two-night list for purchases.",
          done: "Kept the list: five wishes, one purchase.",
          partly: "Kept the list and bought past it once.",
        },
      ],
    },
  ],
  middle: [
    {
      reported: [
        "Handed in something two days early and then distrusted the date.",
        "Used {step} on most days and dropped it on one.",
        "Medication helped with staying and not with choosing what to stay with.",
      ],
      quotes: [
        "I was early. I stood there and did not know what early people do.",
        "The tablet turns the volume down, but somebody still has to pick the station.",
      ],
      did: [
        "Broke the largest open task into steps on cards and laid them along the table.",
        "Taught priorities with two questions, what bites first and what matters most.",
        "Reviewed effects and side effects of the medicine in everyday terms, for {prescriber}.",
      ],
      response: [
        "Laid fourteen cards, removed three and turned over the first.",
        "Found that what bites is rarely what matters.",
        "Described appetite and evenings precisely and wrote it on a card for {prescriber}.",
      ],
      meaning: [
        "Planning works when it lies on the table; abstract lists are lost.",
        "Medicine and skills complement each other, in {their} own experience.",
      ],
      tasks: [
        {
          set: "{Name} will turn over one card a day.",
          done: "Turned over one card a day, and two on Saturday.",
          partly: "Turned over cards one to four and then shuffled them.",
        },
        {
          set: "{Name} will try {nextStep} for a week.",
          done: "Tried it, {nextStep}, and kept it on five days.",
          partly: "Tried it for two days and lost the thread over a visit.",
        },
      ],
    },
    {
      reported: [
        "An old sentence from school came up at {work}, and {they} {was} small for an hour.",
        "Did well in something hands-on, fast and noisy, and was praised.",
        "Wondered what would have been different had it been known at ten.",
      ],
      quotes: [
        "I have been told to try harder by people who had no idea how hard I was trying.",
        "I am brilliant in an emergency. I should not have to make one.",
      ],
      did: [
        "Worked on the grief over missed years and on anger at old judgements.",
        "Collected strengths with evidence and asked where in the week they are used.",
        "Rewrote a school report with {them}, fair and in the tone of a good teacher.",
      ],
      response: [
        "Wrote “needs movement, thinks fast, finishes what is real” and read it twice.",
        "Was moved, rubbed the eyes and made a joke, in that order.",
        "Placed two strengths into the coming week at {work}.",
      ],
      meaning: [
        "A kinder account of {their} own history reduces avoidance.",
        "Work that fits the strengths is part of treatment.",
      ],
      tasks: [
        {
          set: "{Name} will show the new report to {ally}.",
          done: "Showed it to {ally}, who framed it.",
          partly: "Had the report along everywhere and showed it to nobody.",
        },
        {
          set: "{Name} will ask at {work} for one task that is hands-on and urgent.",
          done: "Asked and was given just such a task for two weeks.",
          partly: "Meant to ask and was given something else first.",
        },
      ],
    },
    {
      reported: [
        "Planned the week on Sunday with {ally} and kept to about two thirds.",
        "Went under in {sink} on one evening only.",
        "Remembered {home}'s appointment unaided.",
      ],
      quotes: ["Two thirds is a new religion.", "I put an alarm on it, so technically the phone remembered."],
      did: [
        "Looked at where the plan had broken and built in white space.",
        "Set up barriers for {sink}: password with {home}, hours, something ready for the hands.",
        "Practised the repair after forgetting: own it, mend it, no speech.",
      ],
      response: [
        "Put a third of each day down as white space and relaxed visibly.",
        "Tried the repair in one sentence and left out the speech at the third try.",
        "Handed the password to {home} by message, there and then.",
      ],
      meaning: ["Plans hold when they allow for drift.", "Trust at home is rising through small repairs."],
      tasks: [
        {
          set: "{Name} will plan with white space and mark what drifted in.",
          done: "Marked what drifted in: mostly people, and mostly welcome.",
          partly: "Filled the white space with plans.",
        },
        {
          set: "{Name} will make one repair without a speech.",
          done: "Made the repair in nine words.",
          partly: "Made it in about ninety.",
        },
      ],
    },
  ],
  setback: [
    {
      reported: [
        "The system collapsed in a week of [overtime|visitors|flu]: calendar unread, {pile} back, late on four days.",
        "Forgot the refill and was without medicine for three days.",
        "Did not answer {strain} and feared the worst.",
      ],
      quotes: [
        "I dropped one plate, and then I threw the others.",
        "I knew it would not last. I am the common factor.",
      ],
      did: [
        "Looked for the first plate and separated it from the rest.",
        "Built a reset of fifteen minutes: calendar, hook, three things, one message.",
        "Did the reset together in the session, with the timer.",
      ],
      response: [
        "Found the first plate, the refill, and put an alarm on it.",
        "Sent {strain} two lines and had a friendly answer before the hour was over.",
        "Noticed that the reset had taken eleven minutes.",
      ],
      meaning: [
        "A lapse in the system and not in the person; quick reset is the skill to learn.",
        "All-or-nothing thinking turned one slip into a week.",
      ],
      tasks: [
        {
          set: "{Name} will use the reset whenever two things slip.",
          done: "Used the reset twice, once on a station platform.",
          partly: "Used it once, a few days late.",
        },
        {
          set: "{Name} will order refills on the first of the month by alarm.",
          done: "The refill was ordered on the first.",
          partly: "The alarm rang, and was put off to the third.",
        },
      ],
    },
  ],
  late: [
    {
      reported: [
        "On time for {late} through the whole of [two|three] weeks.",
        "Ran a piece of work from start to finish by the board, {nextStep} in view.",
        "{Home} had handed back half of the bills.",
      ],
      quotes: ["I have a reputation. It is a new one.", "I was bored in good time."],
      did: [
        "Checked which supports had become invisible and which needed renewing.",
        "Planned for the two known traps, holidays and changes of task.",
        "Had {them} teach the writer the board.",
      ],
      response: [
        "Explained the board in five minutes and repaired a flaw in it on the way.",
        "Named the third week of anything as the dangerous one.",
        "Renewed the soap sentence on the mirror with a better one.",
      ],
      meaning: [
        "Skills are woven into the day; symptoms persist and are steered.",
        "Novelty wearing off is the foreseeable risk.",
      ],
      tasks: [
        {
          set: "{Name} will change one support each month, so that it stays visible.",
          done: "Changed the colour of the cards, with great effect.",
          partly: "Changed everything at once.",
        },
        {
          set: "{Name} will take over one bill entirely.",
          done: "Paid it nine days early and framed the receipt, more or less.",
          partly: "Paid it on the day.",
        },
      ],
    },
    {
      reported: [
        "Was asked by a newcomer at {work} how {they} kept such order.",
        "Forgot a birthday, repaired it the same day.",
        "Slept by midnight on most days.",
      ],
      quotes: ["Order. Me. I had to sit down.", "I apologised once, and that was enough for everybody."],
      did: [
        "Wrote the users' manual for {them} with {them}: works best when, warning lights, reset.",
        "Discussed intervals, boosters and whom to tell of warning lights.",
        "Looked at plans that had been given up earlier and could be taken up.",
      ],
      response: [
        "The manual had eleven lines, all kind.",
        "Chose {ally} and {home} as readers.",
        "Took one old plan out of the drawer and put a date on it.",
      ],
      meaning: [
        "Self-blame has made way for knowledge of {themself}.",
        "Function is good with supports that are {their} own.",
      ],
      tasks: [
        {
          set: "{Name} will give the manual to {home} and {ally}.",
          done: "Both had read the manual; {home} asked for a second volume.",
          partly: "{Home} had it, {ally} was to get it.",
        },
        {
          set: "{Name} will take the first step of the old plan.",
          done: "Took the first step and was enrolled.",
          partly: "Looked it up, for two hours, which was noticed.",
        },
      ],
    },
  ],
  ending: [
    {
      reported: [
        "Came five minutes early with the manual under the arm.",
        "Supports in use daily, medicine steady.",
        "The old plan had become a course.",
      ],
      quotes: ["I finished something. You are my witness.", "Now and not now, and later, which is new."],
      did: [
        "Looked at the course with guess and clock side by side, then and now.",
        "Agreed signs for coming back.",
        "Closed the plan.",
      ],
      response: [
        "Guessed the length of the session to the minute.",
        "Named the third week once more.",
        "Left nothing behind, and checked.",
      ],
      meaning: ["Goals met in the main; disorder remains and is steered.", "Booster by choice."],
      tasks: [
        {
          set: "{Name} will go through the manual on the first of each month.",
          done: "Went through the manual.",
          partly: "Went through it on the ninth.",
        },
      ],
    },
  ],
};
