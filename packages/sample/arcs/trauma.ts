import type { Family } from "./family.ts";

/** Post-traumatic stress after a road accident, treated with trauma-focused cognitive therapy. */
export const trauma: Family = {
  id: "trauma",
  terms: {
    condition: "post-traumatic stress",
    keeper: "keeping away from roads and talk of the accident",
    skill: "telling then from now",
    cost: "driving, sleeping and being patient with others",
    approach: "trauma-focused cognitive therapy",
  },
  details: {
    scene: ["the crossing by the petrol station", "the slip road", "the underpass", "the bend at the railway bridge"],
    trigger: ["screeching brakes", "the smell of petrol", "blue lights", "a lorry close behind"],
    worst: ["the moment before the impact", "the silence afterwards", "not being able to open the door"],
    belief: ["“I should have seen it coming”", "“it will happen again”", "“I am not who I was”"],
  },
  measures: [{ name: "PCL-5", from: [48, 58], to: [12, 20] }],
  problems: [
    {
      title: "Intrusions and avoidance after a road accident",
      goals: [
        {
          words: [
            "“I want it to be something that happened, not something that happens.”",
            "“I want to sit in a car and look out of the window.”",
            "“I want to sleep and stay asleep.”",
          ],
          objectives: [
            {
              text: "Have no more than one flashback or nightmare a week",
              baseline: "9 a week",
              target: "1 a week",
              gauge: {
                from: 9,
                to: 1,
                byPhase: { opening: 9, early: 7, middle: 4, setback: 6, late: 1, ending: 0 },
                says: [
                  "Flashbacks and nightmares together: {n} this week (start 9, target 1).",
                  "Objective on intrusions: {n} in seven days by the diary.",
                  "The diary shows {n:intrusion|intrusions} this week, 9 at the start.",
                ],
              },
            },
            {
              text: "Travel by road, {scene} included, on 5 days a week",
              baseline: "0 days a week",
              target: "5 days a week",
              gauge: {
                from: 0,
                to: 5,
                says: [
                  "Days with travel by road: {n} of 7 (target 5).",
                  "Objective on travel: {n:day|days} on the road this week, none at the start.",
                ],
              },
            },
          ],
        },
      ],
    },
    {
      title: "Constant alertness and a short temper",
      goals: [
        {
          words: [
            "“I want my family to stop walking on tiptoe.”",
            "“I want to hear a bang and go on stirring the soup.”",
          ],
          objectives: [
            {
              text: "Settle within 10 minutes after a startle",
              baseline: "60 minutes",
              target: "10 minutes",
              gauge: {
                from: 60,
                to: 8,
                says: [
                  "Time to settle after a startle: about {n} minutes (start 60, target 10).",
                  "Objective on alertness: {n} minutes to settle at the last startle.",
                ],
              },
            },
          ],
        },
      ],
    },
  ],
  ladder: [
    "looking at a photograph of a road",
    "sitting in a parked car",
    "a drive round the block in the passenger seat",
    "ten minutes on a main road as passenger",
    "walking to {scene} with {ally}",
    "driving alone round the block",
    "driving past {scene} with {ally}",
    "driving to {work} on a quiet morning",
    "driving past {scene} alone",
    "an hour on the road in rain or dark",
  ],
  examples: [
    "{trigger} while crossing the street",
    "a siren during supper",
    "the back seat of a taxi",
    "waking at three with the hands clenched",
    "snapping at {home} over a dropped pan",
    "the way past {scene}",
    "the belief {belief}",
    "a film that showed an accident without warning",
    "sitting with the back to the door",
    "a letter from the insurance",
  ],
  opening: [
    {
      reported: [
        "The accident happened [eleven|thirteen] months ago at {scene}: {their} car was hit from the side, and {they} {was} trapped for about forty minutes.",
        "Since then images of {worst} on most days, nightmares on [four|five] nights, and a jump at {trigger}.",
        "Had given up driving, sat in the back of buses and sent {home} on errands.",
        "{Home} had said that they all tiptoed round {them} now.",
      ],
      quotes: [
        "My body is still in the car.",
        "I check the street like other people check their phone.",
        "I am polite all day and then I shout about a spoon.",
      ],
      did: [
        "Took the history with the accident in outline only, as agreed, and asked about injuries, head injury, earlier trauma, alcohol and sleep.",
        "Explained trauma memory with the image of a cupboard filled in haste whose door will not shut.",
        "Taught grounding with eyes open: five things seen, four felt, three heard.",
      ],
      response: [
        "Recognised the cupboard and said that in the last week it had been the whole kitchen.",
        "Breathing slowed during the grounding; {they} came back from {worst} to the room in under two minutes.",
        "Wished to know beforehand what each session would ask, and was promised that.",
      ],
      meaning: [
        "Findings fit post-traumatic stress disorder after a road accident, with avoidance, intrusions and raised alertness.",
        "Safety now is real and not yet felt; the sense of current threat rests on {belief}.",
      ],
      tasks: [
        {
          set: "{Name} will practise the grounding twice a day at quiet moments.",
          done: "Practised the grounding on six days and used it once when it mattered, at {trigger}.",
          partly: "Practised the grounding only when upset, which is the hard way.",
        },
        {
          set: "{Name} will keep a diary of intrusions: when, what set it off, how long.",
          done: "Brought the diary: nine entries, {trigger} before five of them.",
          partly: "Made four entries in the diary; writing the rest had felt like calling them.",
        },
      ],
    },
    {
      reported: [
        "Nightmares on [four|five] nights, always with {worst} and never with the rescue.",
        "Took a detour of twenty minutes each day to avoid {scene}.",
        "Shouted at {home} on Sunday and went out to the yard.",
      ],
      quotes: ["In the dream nobody ever comes.", "I know it is a Tuesday in a kitchen, and my legs do not."],
      did: [
        "Went through the model of the disorder with {their} own diary: trigger, memory, meaning, what follows.",
        "Listed safety habits, from scanning to sitting by the door, and asked what each was meant to prevent.",
        "Set goals with {them} and explained the order of work: now, then, and forward.",
      ],
      response: [
        "Found eleven safety habits and named two that could be given up.",
        "Worded the first goal so that the others in the family came into it.",
        "Asked whether talking would make it worse, heard the answer and decided to go on.",
      ],
      meaning: [
        "Avoidance and scanning keep the memory raw and the present dangerous.",
        "Good understanding and a clear wish to work with the memory.",
      ],
      tasks: [
        {
          set: "{Name} will give up one safety habit, sitting by the door, for a week.",
          done: "Sat away from the door all week and noticed who else was in the room.",
          partly: "Sat away from the door on three days.",
        },
        {
          set: "{Name} will take up one thing from life before, {hobby}, for half an hour.",
          done: "Spent half an hour on {hobby} and did not look at the clock.",
          partly: "Laid everything out for {hobby} and left it there for now.",
        },
      ],
    },
  ],
  early: [
    {
      reported: [
        "Had managed {step} on [three|four] days, with distress from {high} down to {low}.",
        "{Trigger} in the street had cost [forty|fifty] minutes on Tuesday.",
        "Slept better on the nights after {hobby}.",
      ],
      quotes: ["I told my legs what year it was.", "It came in at the ear and I let it go out at the feet."],
      did: [
        "Trained telling then from now with recordings of {trigger}, eyes open, naming what is different today.",
        "Planned the reclaiming of daily life in steps, beginning with {step}.",
        "Discussed the nightmares and rewrote the end of the most frequent one with {them}.",
      ],
      response: [
        "Startled at the first recording, named four differences and was calm at the third.",
        "Gave the nightmare an ending in which someone knocks on the window.",
        "Asked to hear the recording once more, louder, of {their} own wish.",
      ],
      meaning: [
        "Discrimination of triggers is learned fast in the room and needs the street.",
        "Re-entry into life goes ahead of memory work and prepares it.",
      ],
      tasks: [
        {
          set: "{Name} will use then-and-now with {trigger}, aloud when alone.",
          done: "Used then-and-now eleven times; the word “today” had become the cue.",
          partly: "Used then-and-now twice and went home by the detour otherwise.",
        },
        {
          set: "{Name} will read the new ending of the nightmare before putting out the light.",
          done: "Read the new ending nightly; on Saturday it came up in the dream.",
          partly: "Read the new ending on two nights and fell asleep over it.",
        },
      ],
    },
    {
      reported: [
        "Thought of {belief} daily, above all at {scene} or when it was mentioned.",
        "{Ally} had told {them} what the report says about speed and sight, and {they} did not take it in.",
        "Irritable with {home} on three evenings, for less long than before.",
      ],
      quotes: ["If it was my fault, at least it would not be chance.", "I drove that road six hundred times."],
      did: [
        "Examined {belief} with a pie of responsibility, including the other driver, the light, the road and chance.",
        "Read the passage of the accident report together, slowly, with pauses.",
        "Asked what the belief protects against and what it costs.",
      ],
      response: [
        "The slice for {themself} shrank from [80|90] to [10|15] of 100 in the drawing.",
        "Looked at the report with a hand on the table edge and finished the page.",
        "Saw that guilt had felt better than helplessness.",
      ],
      meaning: [
        "Guilt served to make the accident controllable; with that understood it is losing ground.",
        "The way is open for the account of the accident itself.",
      ],
      tasks: [
        {
          set: "{Name} will keep the drawing of responsibility where {they} will see it and add what comes up.",
          done: "Added two slices to the drawing, the weather and the time of day.",
          partly: "Put the drawing away under the bills; it came along today.",
        },
        {
          set: "{Name} will talk with {ally} about the report for a quarter of an hour.",
          done: "Talked with {ally} about the report and asked three questions that had waited a year.",
          partly: "Began the talk with {ally} and was interrupted by the doorbell.",
        },
      ],
    },
  ],
  middle: [
    {
      reported: [
        "Wrote the account of the accident as far as {worst}.",
        "Had slept badly before today and came on foot to be early.",
        "The images had changed: shorter, and with the rescuer in them.",
      ],
      quotes: ["I had never told it in order.", "There was a man who held my hand through the window. I had lost him."],
      did: [
        "Guided imaginal reliving from getting into the car to the ambulance, present tense, with ratings every five minutes.",
        "Brought new information into the worst moment: you are going to get out, you are here, it is over.",
        "Took time at the end for orientation, tea and the way home.",
      ],
      response: [
        "Distress peaked at {high} at {worst} and fell to {low} in the second run.",
        "Spoke the sentence “it is over” first in a whisper and then aloud.",
        "Remembered the man at the window and asked whether he could be thanked.",
      ],
      meaning: [
        "The memory is becoming a story with an end; the worst moment has lost its loop.",
        "Distress is high and bearable; pace is right.",
      ],
      tasks: [
        {
          set: "{Name} will read the account with the new ending once a day, by daylight.",
          done: "Read the account on six days; distress at the end was down to {low}.",
          partly: "Read it on three days and then gave it to {ally} to keep until today.",
        },
        {
          set: "{Name} will do something with the hands for half an hour after reading.",
          done: "Did something with the hands after each reading, and a shelf came of it.",
          partly: "Went to bed after reading, which was not a good idea, as {they} said {themself}.",
        },
      ],
    },
    {
      reported: [
        "Managed {step} this week, heart pounding at first and then only fast.",
        "Whoever came along was told to say nothing, and said nothing.",
        "Had two nights without a nightmare in a row.",
      ],
      quotes: [
        "I drove like my grandmother, and my grandmother was alive at ninety.",
        "At the lights I noticed that I was humming.",
      ],
      did: [
        "Reviewed the drive minute by minute with predicted and actual danger.",
        "Prepared {nextStep} and agreed to drop the checking of the mirror beyond what the road requires.",
        "Watched for mental safety habits, such as holding the breath at junctions.",
      ],
      response: [
        "Found one real hazard in forty minutes and that {they} had dealt with it.",
        "Named the held breath before the writer did.",
        "Rated the chance of managing {nextStep} at [6|7] of 10, higher than any figure before.",
      ],
      meaning: [
        "Exposure on the road generalises; alertness is becoming ordinary care.",
        "Holding the breath is the last of the hidden safety habits.",
      ],
      tasks: [
        {
          set: "{Name} will try {nextStep} twice, breathing out at each junction.",
          done: "Managed {nextStep} twice and breathed out at every junction but one.",
          partly: "Managed {nextStep} once, in the rain, which ought to count double.",
        },
        {
          set: "{Name} will let {home} choose a short trip and go along.",
          done: "Went on the trip that {home} had chosen, and there were pancakes.",
          partly: "Went along for half of the trip and walked the rest.",
        },
      ],
    },
    {
      reported: [
        "Visited {scene} with the writer, on foot, for the site visit planned last time. It was smaller than remembered, with a hedge that had not been there.",
        "Was tired and light after the visit to {scene}, as {they} wrote in a message.",
        "Slept six hours in one piece on the night before.",
      ],
      quotes: [
        "It is just a road. People are carrying shopping.",
        "I had kept it exactly as it was, and it had not kept me.",
      ],
      did: [
        "Accompanied {them} to {scene}, with then and now named aloud at four points.",
        "Looked for traces together and let {them} find none.",
        "Had {them} explain to the writer what happened, standing where it happened.",
      ],
      response: [
        "Distress {high} on arrival and {low} after twenty-five minutes.",
        "Stood with both feet on the kerb, explained it clearly and then spoke of supper.",
        "Took a photograph of the hedge.",
      ],
      meaning: [
        "The site visit has put a date on the past; the place belongs to the present.",
        "Remaining work: driving past alone and patience at home.",
      ],
      tasks: [
        {
          set: "{Name} will show the photograph to {home} and tell about the visit.",
          done: "Showed the photograph, and {home} asked to go there together one day.",
          partly: "Kept the photograph for {themself} so far.",
        },
        {
          set: "{Name} will pass {scene} by bus on two days.",
          done: "Passed {scene} by bus on three days, reading.",
          partly: "Passed it once with closed eyes and once with open ones.",
        },
      ],
    },
  ],
  setback: [
    {
      reported: [
        "A near miss on [Wednesday|Friday], another car braking late, and since then three nightmares and no driving.",
        "Back to the detour and to the seat by the door.",
        "Snapped at {home}, apologised the same evening.",
      ],
      quotes: ["It was right there again, with the smell.", "I thought, so I was right all along."],
      did: [
        "Compared near miss and accident point by point, with {trigger} as the bridge between them.",
        "Went through the near miss in imagination once and ended it where it had ended.",
        "Agreed on a drive within two days, short, with {ally}.",
      ],
      response: [
        "Found more differences than likenesses, the first being that nothing had happened.",
        "Distress {high} at the start of the telling and {low} at the end.",
        "Called {ally} from the corridor and fixed the time.",
      ],
      meaning: [
        "Reactivation by a reminder; the structure of the memory holds and avoidance is a week old.",
        "Apologising the same evening is new.",
      ],
      tasks: [
        {
          set: "{Name} will take the short drive with {ally} by the day after tomorrow.",
          done: "Took the drive, and a second one alone on Sunday.",
          partly: "Took the drive on the fifth day, with {ally} at the wheel for half of it.",
        },
        {
          set: "{Name} will read the old account once to see what has changed.",
          done: "Read the old account and crossed out two sentences that were no longer true.",
          partly: "Left the account in the drawer this time.",
        },
      ],
    },
  ],
  late: [
    {
      reported: [
        "Drove on [four|five] days, {step} among them.",
        "{Trigger} made {them} look up and no more.",
        "One nightmare in [three|four] weeks, with a way out in it.",
      ],
      quotes: [
        "I dreamed that I was late for the dentist. I woke up delighted.",
        "I swore at another driver like a normal person.",
      ],
      did: [
        "Looked at what had changed in {belief} and had {them} write the present version.",
        "Planned for anniversaries, news of accidents and the winter months.",
        "Turned to the relationships that had borne the strain, with {home} first.",
      ],
      response: [
        "Wrote: “It happened to me, I did what could be done, I drive.”",
        "Named the anniversary as the date to plan and {ally} as company.",
        "Thought about what {home} had gone through and became quiet.",
      ],
      meaning: [
        "Intrusions and avoidance are below the threshold; what was lost with others comes into view.",
        "Meaning of the accident has shifted from fault to fact.",
      ],
      tasks: [
        {
          set: "{Name} will ask {home} how that year was for them, and listen.",
          done: "Asked and listened; they sat in the parked car for an hour to do it.",
          partly: "Asked, and {home} said “another time”.",
        },
        {
          set: "{Name} will drive once in the dark and once in rain.",
          done: "Drove in the dark and in rain on the same evening, by accident so to speak.",
          partly: "Drove in rain; the dark was still to come.",
        },
      ],
    },
    {
      reported: [
        "The anniversary passed with {ally}, a meal and an early night.",
        "Was patient with {home} over a broken plate and noticed it afterwards.",
        "Had begun to plan a longer trip.",
      ],
      quotes: [
        "I forgot to be careful and nothing fell down.",
        "I am a person with an accident in my past, like others have an uncle in Canada.",
      ],
      did: [
        "Wrote the summary of therapy with {them}: what helped, in what order, why.",
        "Checked remaining safety habits and looked at which ones are just good driving.",
        "Discussed the end of treatment and longer intervals until then.",
      ],
      response: [
        "Named reliving and the site visit as the two that had done it.",
        "Kept one habit, a second look at crossings, and dropped the rest.",
        "Wished for one appointment after the winter.",
      ],
      meaning: [
        "Recovered function and symptoms in the low range; relapse plan covers reminders.",
        "Temper at home is back to what it was before the accident, by {home}'s account.",
      ],
      tasks: [
        {
          set: "{Name} will plan the longer trip with {home}, route and stops.",
          done: "Planned the trip; the route leads past {scene} because it is shorter.",
          partly: "Planned the first half of the trip.",
        },
        {
          set: "{Name} will write a card to the man at the window, to be sent or not.",
          done: "Wrote the card and sent it by way of the fire brigade.",
          partly: "Wrote the card and kept it.",
        },
      ],
    },
  ],
  ending: [
    {
      reported: [
        "Came by car, parked round the corner and mentioned it in passing.",
        "Six weeks without a nightmare, and sleep of seven hours.",
        "The longer trip had been made, there and back.",
      ],
      quotes: ["It is something that happened.", "I looked out of the window for two hundred kilometres."],
      did: [
        "Read the first page of the first account and the last one beside it.",
        "Went through the plan for reminders and hard dates.",
        "Closed the objectives and gave {them} the summary to keep.",
      ],
      response: [
        "Read calmly, stopped once, and said which sentence had been the hardest to write.",
        "Named two early signs and the first step for each.",
        "Left with a handshake and the car key in hand.",
      ],
      meaning: [
        "Treatment goals met; scores well below the threshold at three points in time.",
        "The accident has a place in {their} life and no longer the first one.",
      ],
      tasks: [
        {
          set: "{Name} will look at the summary on the anniversary and call if nightmares return for two weeks.",
          done: "Had looked at the summary.",
          partly: "Had the summary at hand.",
        },
      ],
    },
  ],
};
