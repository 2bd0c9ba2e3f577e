import type { Episode } from "./family.ts";

export const commonMiddle: readonly Episode[] = [
  // Feelings by name
  {
    reported: [
      "A remark by {strain} left {them} “in a state” for an evening; at first {they} could not say in which. Ate standing up and sorted a drawer until it had passed.",
      "Noticed the day after that there had been anger under the tiredness.",
    ],
    quotes: ["I have two words for feelings, fine and tired.", "It turned out to be three feelings in one coat."],
    did: [
      "Worked with a list of feeling words and asked for the sign of each in {their} body.",
      "Distinguished first feelings from the ones that come as an answer to them, with the evening as the example.",
      "Modelled and then invited a sentence that begins with “I feel” and holds no opinion.",
    ],
    response: [
      "Found hurt, anger and worry in that order and pointed to three different places in the body.",
      "Struck out two sentences because they began with “I feel that you”.",
      "Looked relieved, with a long breath out, once the order was on paper.",
    ],
    meaning: [
      "Finer naming of feelings takes pressure off {keeper}, which had been the answer to all of them.",
      "Anger is the feeling {they} allowed {themself} least.",
    ],
    tasks: [
      {
        set: "{Name} will write down one feeling a day with its place in the body.",
        done: "Brought seven entries, five different feelings among them, and one that had no word yet.",
        partly: "Brought three entries, all of them “tired”, and found other words for two here.",
      },
      {
        set: "{Name} will tell {ally} one “I feel” sentence about something pleasant.",
        done: "Told {ally} “I feel at home here”, and there was cake.",
        partly: "Wrote the sentence for {ally} and kept it for a better day.",
      },
    ],
  },
  // Problem solving
  {
    reported: [
      "A practical problem stood in the way of everything else: [the bill from the dentist|the broken washing machine|forms for the authorities|a double booking at {work}]. Had moved it from list to list for [three|five] weeks.",
      "Lay awake on [two|three] nights over something that could have been settled by telephone.",
    ],
    quotes: [
      "It takes twenty minutes to do and three weeks to start.",
      "I thought I had a nervous problem and it was a form.",
    ],
    did: [
      "Took the problem through six steps: name it, list ways, weigh, choose, plan, look back.",
      "Asked for at least eight ways out, foolish ones included, before any was judged.",
      "Made the first telephone call with {them} in the room and stayed silent beside it.",
    ],
    response: [
      "Came to eleven ways, laughed at the ninth and chose the fourth.",
      "Spoke clearly on the telephone, asked for the name of the person and wrote it down.",
      "Crossed it off the list with two lines.",
    ],
    meaning: [
      "Some of what looked like {condition} was an unsolved problem with a date on it.",
      "Putting off is avoidance in another dress; the steps give {them} something to hold on to.",
    ],
    tasks: [
      {
        set: "{Name} will take the second step of the plan by [Wednesday|Friday] and note how long it took.",
        done: "Took the second step; it lasted fourteen minutes against three weeks of dread.",
        partly: "Opened the letter and put it where {they} could see it.",
      },
      {
        set: "{Name} will put the next open matter through the six steps alone, on one page.",
        done: "Brought a page with all six steps and a decision at the bottom.",
        partly: "Got to step three, weighing, and stayed there.",
      },
    ],
  },
  // With someone from home
  {
    reported: [
      "{Home} came along for the first half hour, as {name} had asked.",
      "{Home} described a good change, more talk at table, and a worry, the silence on Sundays.",
      "{Name} had prepared two requests on a card.",
    ],
    quotes: ["I do not need advice, I need you to sit there.", "I would rather be asked than guessed."],
    did: [
      "Set the frame with both: what stays in the record, who speaks when, what the half hour is for.",
      "Slowed the exchange down and had each repeat what the other had said before answering.",
      "Explained {condition} to {home} in five sentences and had {name} add what was missing.",
    ],
    response: [
      "Both requests were heard; {home} agreed to one and asked for time on the other.",
      "{Name} kept eye contact with {home} through the difficult part and did not take anything back.",
      "{Home} said it had been easier to be useful with instructions.",
    ],
    meaning: [
      "Help at home had turned into taking over; clearer requests let both of them breathe.",
      "Support from {home} is solid and had been aimed at the wrong place.",
    ],
    tasks: [
      {
        set: "{Name} and {home} will sit for ten minutes on Sunday evening with the phone away and look at the week.",
        done: "The ten minutes on Sunday took place and turned into forty.",
        partly: "The Sunday talk was begun and broken off by a visit.",
      },
      {
        set: "{Name} will tell {home} at the time, and not afterwards, when help is too much.",
        done: "Told {home} twice at the time that it was too much, once with a joke.",
        partly: "Told {home} afterwards again, though on the same day.",
      },
    ],
  },
  // Thoughts tested
  {
    reported: [
      "The sentence “[I am a burden|it will not last|they will see through me|I ought to be further by now]” came up on most days and was believed at [70|75|80] of 100. It came mostly on the way home from {work}.",
      "{Ally} had said kind things on the telephone, which did not reach {them}.",
    ],
    quotes: [
      "It does not feel like a thought, it feels like the news.",
      "I noticed that I only ever collect on one side.",
    ],
    did: [
      "Put the thought on trial with a sheet for evidence on both sides and the rule that feelings do not count as evidence.",
      "Asked what would have to be the case for it to be true, and whether that was the case this week.",
      "Worked out a balanced sentence with {them} that {they} could say without rolling {their} eyes.",
    ],
    response: [
      "Found three points for and seven against; belief went down to [35|40|45].",
      "Turned down two balanced sentences as “greeting cards” and wrote a third.",
      "Remembered an afternoon with {ally} that did not fit the thought at all.",
    ],
    meaning: [
      "The thought rests on a rule about usefulness that {name} would not apply to anyone else.",
      "Belief yields to evidence when {they} {was} rested; testing is best done before the evening.",
    ],
    tasks: [
      {
        set: "{Name} will fill in the evidence sheet once, at midday and not at night.",
        done: "Filled in the sheet at midday; belief fell by half while writing.",
        partly: "Filled in the sheet at midnight and, as feared, on one side only.",
      },
      {
        set: "{Name} will read the balanced sentence on the way home from {work} for five days.",
        done: "Read the balanced sentence on five ways home and changed one word in it.",
        partly: "Read the balanced sentence on two ways home and was then given a lift.",
      },
    ],
  },
  // Asking for what is needed at work
  {
    reported: [
      "{Work} had been [short of people|under pressure from above|noisy and full] since the start of the month.",
      "Stayed late on [three|four] days without being asked.",
      "Would need [a fixed break|one quiet hour|a later start on Mondays] and had told nobody.",
    ],
    quotes: [
      "I wait until I break and then I am sorry about the pieces.",
      "Nobody can say no to a question I do not ask.",
    ],
    did: [
      "Planned the request in four sentences: facts, effect on the work, proposal, when to look at it again.",
      "Role-played the talk twice, the second time with an unfriendly answer.",
      "Went through what {they} {was} entitled to, with the page of the handbook {they} had brought.",
    ],
    response: [
      "The second run was shorter and firmer than the first.",
      "Anticipated a no, stayed in the chair when it came in the role-play and asked for a date.",
      "Wanted to add three apologies and left them out.",
    ],
    meaning: [
      "Overwork serves to prevent criticism and brings on the exhaustion that invites it.",
      "A concrete request is now within reach; a year ago it would have been sick leave.",
    ],
    tasks: [
      {
        set: "{Name} will ask for the talk at {work} by [Tuesday|Thursday] and hold it within two weeks.",
        done: "Held the talk; the request was granted for a trial of two months.",
        partly: "Asked for the talk and was given a date further off than hoped.",
      },
      {
        set: "{Name} will go home on time on two days and write down what happens.",
        done: "Went home on time on two days and nothing happened, which {they} wrote down.",
        partly: "Went home on time once, by way of the back stairs.",
      },
    ],
  },
  // Pleasure again
  {
    reported: [
      "Spent an afternoon at {place} and lost track of time.",
      "{Hobby} had gone well enough to want more of it.",
      "Noticed guilt on the way home for having enjoyed something.",
    ],
    quotes: ["I had a good time and then went looking for the bill.", "It was only two hours, but they were mine."],
    did: [
      "Stayed with the good hour in detail, with sounds, light and company, before turning to the guilt.",
      "Asked whom the guilt served and what {ally} would say about it.",
      "Planned good hours into the fortnight with the same weight as duties.",
    ],
    response: [
      "Smiled while telling, with colour in the face, and spoke faster.",
      "Found that the guilt had the voice of an earlier time and thanked it for its trouble.",
      "Put two good hours in the calendar in ink.",
    ],
    meaning: [
      "Pleasure is coming back before permission for it; both need practice.",
      "Activity now follows interest and not only the plan, a sign that the old withdrawal is loosening.",
    ],
    tasks: [
      {
        set: "{Name} will spend two hours at {place} and tell {ally} about it in detail afterwards.",
        done: "Spent the two hours at {place} and told {ally}, who wanted to come next time.",
        partly: "Spent one hour at {place} and hurried home for no reason.",
      },
      {
        set: "{Name} will collect three small good things each evening, in writing, for a week.",
        done: "Brought a list of nineteen small good things, most of them involving [food|light|animals].",
        partly: "Collected good things on three evenings and then forgot.",
      },
    ],
  },
  // A hard date
  {
    reported: [
      "A hard date lay in the week: [an anniversary|a hospital check-up|a family gathering|the day it had all begun]. Had dreaded it for longer than it lasted.",
      "{Ally} knew of the hard date and had kept the evening free.",
    ],
    quotes: ["The day itself was just a day with a big shadow in front.", "I did not do it well, I did it."],
    did: [
      "Looked back at the day in three parts, before, during and after, with ratings for each.",
      "Compared the prediction written last month with what had come.",
      "Named with {them} what {they} had done differently from the year before.",
    ],
    response: [
      "Rated before at {high}, during at {low} and after at [2|3].",
      "Found three things done differently, the most important being not to spend the day alone.",
      "Read the old prediction aloud and shook {their} head at it, gently.",
    ],
    meaning: [
      "Dread in advance is the heaviest part for {them}; plans for the days before deserve as much care as the day.",
      "Handled with support and without {keeper}, for the first time.",
    ],
    tasks: [
      {
        set: "{Name} will write half a page on how the day was managed, for next year.",
        done: "Wrote the half page and put it in the calendar of next year.",
        partly: "Had told it to {ally} instead of writing it down, and wrote the headings here.",
      },
      {
        set: "{Name} will thank {ally} for the evening and say what exactly had helped.",
        done: "Thanked {ally}, who had not known how much the washing-up had meant.",
        partly: "Had not thanked {ally} yet, out of shyness.",
      },
    ],
  },
  // Review of the plan
  {
    reported: [
      "Had read through the treatment plan at home and brought remarks in the margin.",
      "Saw most change in {cost} and least in dealing with {strain}.",
      "Asked how long treatment was likely to go on.",
    ],
    quotes: [
      "Some of this I would not have believed if it were not in my handwriting.",
      "I want to stay on until it is boring.",
    ],
    did: [
      "Went through the plan objective by objective, with figures from the start, from the middle and from today.",
      "Asked what had helped, what had not and what was missing in the work so far.",
      "Set new dates for two objectives and struck one sub-step that had lost its use.",
    ],
    response: [
      "Named homework on paper as helpful and the long questionnaires as tiresome.",
      "Was proud of one figure and copied it on the back of {their} hand.",
      "Proposed the order of the next steps {themself}.",
    ],
    meaning: [
      "Response to treatment is clear on two of the objectives and partial on the rest; continuing is warranted.",
      "The review strengthened {their} sense of having done it, which had been the weak point.",
    ],
    tasks: [
      {
        set: "{Name} will choose one objective and write what the last quarter of the way looks like.",
        done: "Brought a description of the last quarter, in five concrete points.",
        partly: "Had chosen the objective and left the description for today.",
      },
      {
        set: "{Name} will tell {home} one figure from the review.",
        done: "Told {home} the figure and was hugged.",
        partly: "Told {home} that it had gone well, without the figure.",
      },
    ],
  },
];
