import { commonEarly } from "./common-early.ts";
import { commonLate } from "./common-late.ts";
import { commonMiddle } from "./common-middle.ts";
import type { Episode } from "./family.ts";

/** Sessions about everyday life that any client may have, told with the client's own people and places. */
export const commonEpisodes: Readonly<
  Record<"opening" | "early" | "middle" | "setback" | "late" | "ending", readonly Episode[]>
> = {
  opening: [],
  early: commonEarly,
  middle: commonMiddle,
  setback: [
    {
      reported: [
        "The week fell apart after a bad night and [a quarrel with {strain}|two deadlines at once|a cold that would not go]; the things agreed here were left undone.",
        "Stayed away from {place} and from {hobby} and answered no messages for three days.",
        "{Ally} came by unasked on the fourth day and they sat together without saying much.",
      ],
      quotes: [
        "I knew what to do and watched myself not do it.",
        "It went from fine to not fine between two cups of coffee.",
      ],
      did: [
        "Drew the week as a line from day to day and marked with {them} the first point at which another turn had been possible.",
        "Separated the event, the bad night and what followed, and asked which of the three lay in {their} hands.",
        "Normalised the lapse as part of the course and shortened the plan to two things a day.",
      ],
      response: [
        "Put a cross at the second evening, when the phone was switched off, and said that this was the place to start.",
        "Had expected to be told off, said so, and sat more easily afterwards.",
        "Chose as the two things a wash in the morning and ten minutes outside.",
      ],
      meaning: [
        "Withdrawal, not the event itself, lengthened the bad spell; early contact with {ally} cut it short.",
        "Skills were there and came late; the plan needs an earlier first step.",
      ],
      tasks: [
        {
          set: "{Name} will do the two agreed things each day and send {ally} one line in the evening.",
          done: "Did the two things every day and wrote to {ally} on all evenings but one.",
          partly: "Did the two things on four days and wrote to {ally} once.",
        },
        {
          set: "{Name} will write down the first sign of the bad spell on a card and put it where {they} {is} in the evenings.",
          done: "The card with the first sign hung by the kettle, and {home} had asked what it meant.",
          partly: "Wrote the card and lost it in a coat; could say from memory what it said.",
        },
      ],
    },
    {
      reported: [
        "News from {strain} on [Monday|Thursday] set off two days of {keeper}.",
        "Slept in {their} clothes and went to {work} without breakfast.",
        "Cancelled with {ally} at the last minute and then regretted it.",
      ],
      quotes: ["One letter, and I was back in last year.", "I hear myself saying never mind and I mind."],
      did: [
        "Went through the hour after the news minute by minute, with body, thought and action in three columns.",
        "Used a grounding exercise in the room with feet, chair and five sounds before going on.",
        "Agreed an extra short call on [Friday|Tuesday] and wrote it into both calendars.",
      ],
      response: [
        "Breathing slowed within two minutes of the exercise, and {they} took up the thread without prompting.",
        "Found in the second column the sentence “it never ends” and crossed out “never”.",
        "Accepted the call after asking whether others needed it more.",
      ],
      meaning: [
        "Strain from outside found a tired week; the response was shorter than the last one of its kind.",
        "Self-neglect on such days, above all food and sleep, is the link that can be worked on soonest.",
      ],
      tasks: [
        {
          set: "{Name} will eat something before {work} each day and tick it on the calendar.",
          done: "Ate before {work} on all days and noticed fewer headaches.",
          partly: "Ate before {work} on three days.",
        },
        {
          set: "{Name} will write the answer to {strain} as a draft, leave it for a day and read it to {ally} before sending.",
          done: "Wrote the answer, let it lie and sent a shorter one after reading it to {ally}.",
          partly: "Wrote the answer in one go and sent it the same night; the reply had not come yet.",
        },
      ],
    },
  ],
  late: commonLate,
  ending: [],
};
