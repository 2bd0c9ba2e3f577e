import type { Family } from "./family.ts";

/** Alcohol use disorder, treated with motivational work, functional analysis and relapse prevention. */
export const alcohol: Family = {
  id: "alcohol",
  terms: {
    condition: "drinking",
    keeper: "drinking alone in the evening",
    skill: "waiting out a craving",
    cost: "sleep, money and time with the family",
    approach: "motivational interviewing and relapse prevention",
  },
  details: {
    hour: ["six in the evening", "half past seven", "nine in the evening"],
    drink: ["beer", "white wine", "vodka with lemon"],
    spot: ["the garage", "the garden shed", "the cellar"],
    reason: ["to switch off", "to get to sleep", "to stop the thoughts"],
  },
  measures: [
    { name: "AUDIT", from: [22, 28], to: [2, 5] },
    { name: "PHQ-9", from: [11, 15], to: [2, 5] },
  ],
  problems: [
    {
      title: "Alcohol use with loss of control",
      goals: [
        {
          words: [
            "“I want mornings without arithmetic.”",
            "“I want my word to be worth something at home.”",
            "“I want to be done with hiding.”",
          ],
          objectives: [
            {
              text: "Go without alcohol on every day of the week",
              baseline: "1 day a week",
              target: "7 days a week",
              gauge: {
                from: 1,
                to: 7,
                byPhase: { opening: 1, early: 5, middle: 7, setback: 6, late: 7, ending: 7 },
                says: [
                  "Days without alcohol this week: {n} of 7 (start 1, target 7).",
                  "Objective on drinking: {n:day|days} without alcohol in the last seven by the daily record.",
                  "The daily record shows {n:dry day|dry days} this week, from one at the start.",
                ],
              },
            },
            {
              text: "Use a written coping step at each craving of 5 or above",
              baseline: "at 0 of 10 cravings",
              target: "at 9 of 10 cravings",
              gauge: {
                from: 0,
                to: 9,
                says: [
                  "Coping step used at {n} of 10 cravings by the craving card.",
                  "Objective on cravings: a written step was used at {n} of the last 10.",
                ],
              },
            },
          ],
        },
      ],
    },
    {
      title: "Low mood and broken sleep linked to alcohol",
      goals: [
        {
          words: ["“I want to sleep like I did before all this.”", "“I want evenings that I remember.”"],
          objectives: [
            {
              text: "Sleep at least 6 hours without alcohol on 6 nights a week",
              baseline: "1 night a week",
              target: "6 nights a week",
              gauge: {
                from: 1,
                to: 6,
                says: [
                  "Nights of six hours without alcohol: {n} this week (target 6).",
                  "Objective on sleep: {n:night|nights} of six hours or more, sober.",
                ],
              },
            },
          ],
        },
      ],
    },
  ],
  ladder: [
    "writing down every drink",
    "one evening a week without {drink}",
    "three evenings a week without {drink}",
    "a first whole week without alcohol",
    "walking past {spot} without stopping",
    "a weekend without alcohol",
    "a celebration with a glass of water",
    "a month without alcohol",
    "saying “I do not drink” to {strain}",
    "half a year without alcohol",
  ],
  examples: [
    "coming home past {spot}",
    "a bad call with {strain} at {hour}",
    "the first warm evening of the year",
    "a quarrel that ended without {drink}",
    "an invitation with an open bar",
    "waking at three with a dry mouth",
    "the thought “only one”",
    "payday",
    "a good day that asked for a reward",
    "the empty hour at {hour}",
  ],
  opening: [
    {
      reported: [
        "Drank [seven to nine|eight to ten] drinks on most evenings, mainly {drink}, and had begun earlier in the day at weekends.",
        "Used it {reason}, by {their} own account; the first glass stood at {hour}, often at {spot}.",
        "{Home} had asked for a change after [a missed birthday|a fall on the stairs|a morning {they} could not account for].",
        "Had stopped for five weeks two years before, with {ally}'s help; no seizure or delirium on any earlier attempt.",
      ],
      quotes: [
        "I do not miss the first glass, I miss the not thinking.",
        "I have rules for it. I rewrite them at seven.",
        "I want to hear the truth about my liver, and then again I do not.",
      ],
      did: [
        "Took the drinking history in standard drinks, with withdrawal signs, blackouts, driving, medicines and earlier attempts.",
        "Asked about the good sides of drinking before the less good ones and reflected both back.",
        "Gave feedback on the AUDIT in plain figures, with permission, and asked what {they} made of it.",
      ],
      response: [
        "Put readiness at [6|7] of 10 and explained why it was not 3, with {protect} and the mornings.",
        "Wept briefly at the word “hiding” and said that it was the right one.",
        "Asked for the medical part to be done first and took the appointment card.",
      ],
      meaning: [
        "Severe alcohol use disorder by history; withdrawal risk low to moderate, so medical review comes before reduction.",
        "Ambivalence leans towards change, and the reasons are {their} own.",
      ],
      tasks: [
        {
          set: "{Name} will write down every drink with hour, place and mood, without trying to change anything.",
          done: "Brought a complete record: [46|51|38] drinks in seven days, most of them at {hour}.",
          partly: "Kept the record until Thursday; after that the figures were, in {their} own words, “creative”.",
        },
        {
          set: "{Name} will see {prescriber} for blood tests by Friday.",
          done: "Had been to {prescriber}; the liver values were raised and the rest was normal.",
          partly: "Had telephoned {prescriber} and was given an appointment in ten days.",
        },
      ],
    },
    {
      reported: [
        "The record showed a craving at {hour} on every day, also on the two dry ones.",
        "Hid a bottle at {spot} and told it here unasked.",
        "Slept [four|five] hours, with sweats on one night and no shaking in the morning.",
      ],
      quotes: ["It starts with the key in the door.", "Nobody has ever asked me what it does for me."],
      did: [
        "Drew the chain of last Tuesday from trigger to morning after, link by link.",
        "Worked on the choice of goal, cutting down or stopping, with the experience of earlier rules laid out.",
        "Reflected the change talk heard so far back in {their} own words.",
      ],
      response: [
        "Found three links at which another turn would have been possible, the earliest at noon.",
        "Chose to stop rather than cut down, and gave the rewritten rules as the reason.",
        "Listened to {their} own words, nodded and added one more reason.",
      ],
      meaning: [
        "Triggers are regular in time and place, which makes them open to planning.",
        "Decision for abstinence was {their} own and grew out of evidence.",
      ],
      tasks: [
        {
          set: "{Name} will carry out {step} and tell {home} what it is for.",
          done: "Carried it out, {step}; {home} had helped without comment.",
          partly: "Managed {step} in part, and wrote down what got in the way.",
        },
        {
          set: "{Name} will have supper at {hour} instead of a drink.",
          done: "Had supper at {hour} on six days and noticed that half the craving was hunger.",
          partly: "Moved supper forward on two days; on the others {work} ran late.",
        },
      ],
    },
  ],
  early: [
    {
      reported: [
        "Got through [four|five] evenings without alcohol, with the strongest craving at {high} of 10.",
        "Poured away what was left in {spot} together with {home}.",
        "Irritable at table and sorry for it afterwards.",
      ],
      quotes: ["It came up like a sneeze, and I did not sneeze.", "I have never drunk so much mineral water in anger."],
      did: [
        "Taught urge surfing, with a craving called up in the room by describing {drink} in detail.",
        "Wrote a craving card with four steps: leave the spot, drink water, call {ally}, wait twenty minutes.",
        "Informed about sleep and irritability in the first weeks and what to expect when.",
      ],
      response: [
        "Craving in the room rose to {high} and was at {low} after eleven minutes, by {their} own rating.",
        "Crossed out one step that {they} would not use and put in “walk to {place}”.",
        "Was relieved to hear that irritability has a date of expiry.",
      ],
      meaning: [
        "First experience that a craving ends without a drink; this needs many repetitions.",
        "Early abstinence with disturbed sleep; {hour} remains the weak point of the day.",
      ],
      tasks: [
        {
          set: "{Name} will carry the craving card and note hour, strength and step used.",
          done: "Brought the craving card with nine entries and a step beside eight of them.",
          partly: "Had the card along and filled it in twice; three other cravings passed unwritten.",
        },
        {
          set: "{Name} will call {ally} at one craving even if it could be managed alone.",
          done: "Called {ally} at a craving of 5, and they talked about something else for half an hour.",
          partly: "Had the number on the screen and did not press it.",
        },
      ],
    },
    {
      reported: [
        "{Strain} had invited {them} along on Friday, and {they} said {they} had to work.",
        "Slept through one night, for the first time in months.",
        "Found money left over at the end of the week and did not trust it.",
      ],
      quotes: [
        "I lied to get out of a lie.",
        "The evenings are so long without it. Who knew there was so much evening.",
      ],
      did: [
        "Rehearsed refusing a drink in four tones, from light to final, with eye contact and a change of subject.",
        "Filled the gap from {hour} to bedtime with {them}, by the half hour, for three evenings.",
        "Reviewed pros and cons a second time and compared them with those of the intake.",
      ],
      response: [
        "Found “not for me tonight” feeble and “I have stopped” easier to say than expected.",
        "Put {hobby} into two of the gaps and a bath into the third.",
        "Noticed that one of the old pros, sleep, had moved to the other side.",
      ],
      meaning: [
        "Skills for saying no are there in the room; company around {strain} is the real test.",
        "Boredom is a trigger in its own right and had been hidden behind stress.",
      ],
      tasks: [
        {
          set: "{Name} will say “I have stopped” to one person who does not know.",
          done: "Said it to a colleague at {work}, who shrugged and talked about football.",
          partly: "Said “I am on antibiotics”, and we looked at what made that easier.",
        },
        {
          set: "{Name} will keep the evening plan on three days and rate boredom.",
          done: "Kept the evening plan; boredom fell from 8 to 4 in the course of the week.",
          partly: "Kept one evening of three; the bath was good.",
        },
      ],
    },
  ],
  middle: [
    {
      reported: [
        "[Three|Four|Five] weeks without alcohol by {their} own report and by the blood test.",
        "Went to a family party with {home}, held a glass of water and left at ten.",
        "Thought of {drink} most in good moments, which was new.",
      ],
      quotes: [
        "Nobody looked at my glass. I had been so sure they would.",
        "When it goes well, something in me wants to celebrate with the enemy.",
      ],
      did: [
        "Added good moods to the list of triggers and looked for rewards that are quick and real.",
        "Worked on the thought “only one” with the record of all earlier only ones.",
        "Explored with {them} what {home} had noticed and what trust would need.",
      ],
      response: [
        "Counted how often “only one” had stayed one: twice in six years.",
        "Came up with five rewards, the best of them immediate and a little silly.",
        "Accepted that trust would lag behind, with some sadness.",
      ],
      meaning: [
        "Abstinence is holding and high-risk situations are planned; good moods were the blind spot.",
        "Repair at home goes at its own pace and is a motive as well as a strain.",
      ],
      tasks: [
        {
          set: "{Name} will give {themself} a reward on each seventh dry day.",
          done: "Gave {themself} the reward, a pair of walking socks, and showed them.",
          partly: "Forgot the reward on the first seventh day and took two on the second.",
        },
        {
          set: "{Name} will ask {home} one question about the drinking years and listen for ten minutes.",
          done: "Asked {home} and listened; it had been hard and they went to bed hand in hand.",
          partly: "Asked, and defended {themself} after three minutes.",
        },
      ],
    },
    {
      reported: [
        "A craving of {high} came out of nothing at {work} and lasted a quarter of an hour. It had been {hour}, hungry, after words with {strain}: not out of nothing, as {they} found in telling.",
        "Went to {place} instead of {spot} and rang {ally} from there.",
      ],
      quotes: ["It was four triggers in one coat.", "I stood there like a dog on a lead, but I was holding the lead."],
      did: [
        "Traced the seemingly small decisions that had led to the moment, back to the skipped lunch.",
        "Practised the pause with body scan, breath and question: what do I need.",
        "Revised the craving card, with hunger and anger added in front.",
      ],
      response: [
        "Found four decisions and saw that the second had been the real one.",
        "Answered the question with “a sandwich and an apology” and laughed.",
        "Rated confidence for the same situation next week at [7|8] of 10.",
      ],
      meaning: [
        "Chains are now recognised on the day itself instead of a week later.",
        "Conflict with {strain} goes straight to craving when {they} {is} hungry or tired.",
      ],
      tasks: [
        {
          set: "{Name} will check hunger, anger, loneliness and tiredness at four each afternoon.",
          done: "Did the four o'clock check on all working days and ate something on three of them.",
          partly: "Did the check on two afternoons and forgot it when it was needed most.",
        },
        {
          set: "{Name} will tell {strain} one thing at once instead of taking it home.",
          done: "Told {strain} at once, in two sentences, and drove home empty-handed.",
          partly: "Took it home and told {ally} instead, which counts for something.",
        },
      ],
    },
    {
      reported: [
        "Mood steadier, sleep [six|six and a half] hours, weight up by two kilos.",
        "Shame came up about what had been said and done in the drinking years.",
        "Wrote a list of people to whom something is owed and hid it in a drawer.",
      ],
      quotes: ["Sober, I remember everything, thank you very much.", "I was there for all of it and present for none."],
      did: [
        "Distinguished shame about the person from guilt over acts and placed each item of the list.",
        "Planned one act of repair with {them}, without asking for forgiveness as the price.",
        "Looked for what {they} had kept up in spite of drinking, so that the list had two sides.",
      ],
      response: [
        "Moved nine of twelve items from shame to guilt, where something can be done.",
        "Chose to begin with {home} and with a small thing.",
        "Found it hard to fill the second side and filled it at last.",
      ],
      meaning: [
        "Shame had been a trigger under many others; turned into repair it loses force.",
        "Mood has lifted with sobriety and no separate treatment is needed so far.",
      ],
      tasks: [
        {
          set: "{Name} will carry out the one act of repair and expect nothing back.",
          done: "Carried out the act of repair; there was no answer, and {they} could bear that.",
          partly: "Carried it out and waited by the telephone all evening.",
        },
        {
          set: "{Name} will write the other side of the list, what was kept up.",
          done: "Wrote the other side: seven lines, {protect} in the first.",
          partly: "Wrote two lines of the other side and then more of the first.",
        },
      ],
    },
  ],
  setback: [
    {
      reported: [
        "Drank on [Friday|Saturday], [three|four] glasses of {drink}, after [five|seven] weeks without.",
        "It followed a quarrel with {strain} and an evening alone; {they} stopped by {themself} and told {home} the next morning.",
        "Wanted to cancel today and came.",
      ],
      quotes: [
        "I nearly did not come, and then I thought, this is exactly what coming is for.",
        "The second glass tasted of nothing at all.",
      ],
      did: [
        "Went through the lapse as information, with the chain on the board and no reproach.",
        "Worked on the thought “now it does not matter any more” and what it had been about to cost.",
        "Agreed on a plan for the next 72 hours, with {ally}, meals and a short call here.",
      ],
      response: [
        "Saw that telling {home} the next morning had broken the old chain.",
        "Was pale and serious, and became livelier while planning.",
        "Poured the rest away on the telephone with {ally} listening, before the session ended.",
      ],
      meaning: [
        "Lapse, not relapse: short, disclosed, and ended by {them}. Abstinence goal stands.",
        "Loneliness after conflict is the gap in the plan.",
      ],
      tasks: [
        {
          set: "{Name} will follow the 72-hour plan and send a word each evening.",
          done: "Followed the 72-hour plan and sent a word each evening; no further drink.",
          partly: "Followed the plan for two days; the third evening was uneasy and dry.",
        },
        {
          set: "{Name} will add one line to the craving card: after a quarrel, not alone.",
          done: "Added the line and used it on Wednesday, at {ally}'s kitchen table.",
          partly: "Added the line and spent the next quarrel alone, in bed, sober.",
        },
      ],
    },
  ],
  late: [
    {
      reported: [
        "No alcohol since the last session, [ten|twelve|sixteen] weeks in all.",
        "Passed {spot} daily and thought of it on some days only.",
        "{Strain} no longer asked, and some of that company had fallen away.",
      ],
      quotes: ["I used to count days. Last week I had to look it up.", "It is a quieter life, and I can hear it."],
      did: [
        "Prepared the next season of risk with dates, places and a way out of each.",
        "Asked what had replaced each of the functions of drinking and what was still without a substitute.",
        "Reinforced the sober network, with {ally} at the centre and two new names on the map.",
      ],
      response: [
        "Had a way out ready for six of seven dates.",
        "Named sleep and company as replaced, and celebration as half replaced.",
        "Drew the map with more people on it than a year ago.",
      ],
      meaning: [
        "Stable early remission; cravings are rare, short and recognised.",
        "Loss of the old company is a real loss and deserves to be named.",
      ],
      tasks: [
        {
          set: "{Name} will make a plan for the seventh date and tell {home}.",
          done: "Made the plan for the seventh date: own car, own drink, own bedtime.",
          partly: "Decided to skip the seventh date.",
        },
        {
          set: "{Name} will invite one of the new people to {place}.",
          done: "Invited one of the new people, and they met for an hour.",
          partly: "Wrote the invitation and had not sent it yet.",
        },
      ],
    },
    {
      reported: [
        "Someone offered {drink} with the best of intentions, and {they} said “I do not drink” and talked on.",
        "Blood values were normal; {prescriber} had shaken {their} hand.",
        "Had been asked to speak to a newcomer and had done it.",
      ],
      quotes: [
        "It was the first time that it was simply a fact about me.",
        "I told him the truth: it gets boring before it gets good.",
      ],
      did: [
        "Wrote the relapse plan in its final form: early signs, first hour, first day, whom to tell.",
        "Looked at overconfidence as a risk, with an example {they} brought up {themself}.",
        "Linked sobriety to what it makes room for, with the goal on the plan read aloud.",
      ],
      response: [
        "Named “testing myself” as the most dangerous idea of all.",
        "Put the relapse plan in the wallet behind the driving licence.",
        "Read the goal, was silent, and said that it was so.",
      ],
      meaning: [
        "Sustained abstinence with a changed view of {themself}; relapse plan complete.",
        "Intervals can be lengthened while the group or {ally} remains as a weekly anchor.",
      ],
      tasks: [
        {
          set: "{Name} will go through the relapse plan with {home} and hand over a copy.",
          done: "Went through the plan with {home}, who wanted to be told at the first sign and not the third.",
          partly: "Handed over the copy without going through it.",
        },
        {
          set: "{Name} will mark each dry month with something for {protect}.",
          done: "Marked the month and took a picture of it.",
          partly: "Let the day pass and noticed it three days later, which pleased {them}.",
        },
      ],
    },
  ],
  ending: [
    {
      reported: [
        "Came with the first record of drinks and laid it beside this week's calendar.",
        "A year without alcohol but for the one evening that {they} still called by its date.",
        "Saw {ally} weekly and had a place to go on Thursdays.",
      ],
      quotes: [
        "I wanted mornings without arithmetic, and this morning I burned the toast and that was all.",
        "I am not cured, I am awake.",
      ],
      did: [
        "Reviewed the course with the figures and asked what {they} would tell {themself} of then.",
        "Read the relapse plan together a last time and tested the telephone numbers.",
        "Closed the plan and agreed on a letter from here after three months.",
      ],
      response: [
        "Told {themself} of then: “eat something and ring somebody”.",
        "Called one of the numbers from the room and hung up laughing.",
        "Thanked for not being lectured.",
      ],
      meaning: [
        "Treatment ends in remission with a plan and people; the risk that remains is known.",
        "Objectives met, with one lapse used well.",
      ],
      tasks: [
        {
          set: "{Name} will go on with the Thursday meeting and call here at the first early sign.",
          done: "Went on with the Thursday meeting.",
          partly: "Missed one Thursday.",
        },
      ],
    },
  ],
};
