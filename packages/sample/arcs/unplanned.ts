import type { Unplanned } from "@goldthread/clinical/note/note-body.ts";

/** A short contact outside the standing hour. Order of the lists is the order of telling. */
export interface UnplannedEpisode {
  readonly situation: readonly string[];
  readonly observed: readonly string[];
  readonly did: readonly string[];
  readonly response: readonly string[];
  readonly assessment: readonly string[];
  readonly plan: readonly string[];
}

export const unplannedEpisodes: Readonly<Record<Unplanned, UnplannedEpisode>> = {
  crisis: {
    situation: [
      "{Name} called in the morning and was seen the same day; {home} had noticed a change since the weekend and came along to the door.",
      "Seen at short notice after {ally} had urged {them} to ring; the days since the last session had been worse than any before.",
      "Came without appointment after a night without sleep, brought by {home}.",
    ],
    observed: [
      "Pale, eyes red, spoke in a low voice and answered every question after a pause; orientated, thoughts in order.",
      "Sat bent forward with the coat on, hands clasped; tearful for several minutes, then clear and to the point.",
      "Trembled at first and was able to drink a glass of water; speech quiet and coherent.",
    ],
    did: [
      "Asked step by step about what had happened, what {they} had thought of doing, what was at hand and what had held {them} back.",
      "Used grounding and slow breathing before any planning, then reduced the next three days to meals, sleep, company and one task.",
      "Spoke with {home} in {name}'s presence and with {their} consent about what to do in the next nights.",
      "Reviewed what had helped in earlier bad hours and put it at the top of a written plan.",
    ],
    response: [
      "Became calmer in the course of the hour, leaned back and could name two things to do that evening.",
      "Agreed to the plan, corrected one telephone number in it and read it aloud to {home}.",
      "Said that it had helped to be asked in plain words.",
    ],
    assessment: [
      "Acute worsening under strain with {strain} and loss of sleep, on the ground of {condition}; can be managed outside hospital with close contact and support at home.",
      "Crisis with strong distress and intact judgement; protective are {protect} and the readiness to accept help.",
    ],
    plan: [
      "Call by the writer tomorrow at noon; next session moved forward to {next} at {nextTime}; crisis line 988 and the emergency department as the way at night.",
      "{Home} stays with {them} for the next two nights; the writer calls tomorrow morning; planned session on {next}, {nextTime}, stands.",
    ],
  },
  phone: {
    situation: [
      "{Name} rang between sessions because of a letter that had come from {strain} and asked how to answer it without a sleepless night.",
      "Call at {their} request: the homework had run into a snag and {they} did not want to wait with it.",
      "{They} telephoned from {work} in the lunch break after a bad morning, as agreed in the plan for such days.",
      "Short call asked for by message; question about missing two days of routine and whether that mattered.",
    ],
    observed: [
      "Voice hurried at the start and slower towards the end; background noise of {work}.",
      "Spoke clearly and kept to the point; one longer silence.",
      "Short of breath for the first minute, then steady.",
    ],
    did: [
      "Had {them} say the matter in two sentences and the wish in one, and weighed up two possible replies.",
      "Recalled the step from the last session and adapted it to the day.",
      "Guided three minutes of slow breathing over the telephone and then planned the next hours.",
    ],
    response: [
      "Chose the shorter reply and was going to let it lie until the evening.",
      "Found the next step before it was suggested.",
      "Said at the end that breathing was easier and that lunch was still possible.",
    ],
    assessment: [
      "Use of contact as agreed, before things had piled up.",
      "Strain of the day without worsening of {condition}.",
    ],
    plan: [
      "Next session as planned on {next} at {nextTime}; no further call unless {they} {has} a bad night.",
      "{Name} will report on {next} how it went; nothing else changes.",
    ],
  },
  "walk-in": {
    situation: [
      "{Name} came by without appointment after a visit in the neighbourhood and was seen for a short time between two sessions.",
      "{They} appeared at the desk with a form from the authorities and visible unease and was given half an hour.",
      "Came in person to cancel, stayed to say why and accepted a short talk.",
    ],
    observed: [
      "Out of breath and ill at ease on arrival, with the form crumpled in one hand; calmer after some minutes.",
      "Stood for the first minutes, then sat down; looked at the writer when speaking of the reason.",
    ],
    did: [
      "Read the form together, marked the three lines that mattered and drafted an answer to the first.",
      "Asked what the wish to cancel was meant to prevent and reflected the answer.",
      "Named the urge to avoid and asked for the smallest step in the other direction.",
    ],
    response: [
      "Filled in the remaining lines alone and laughed at the last of them.",
      "Withdrew the cancellation and took a card with the hour.",
      "Left with slower steps than on coming, as could be seen.",
    ],
    assessment: [
      "Avoidance under pressure, turned within half an hour.",
      "Practical matter with a large shadow; {keeper} was the first impulse and not the last word.",
    ],
    plan: [
      "Planned session on {next}, {nextTime}; copy of the form here.",
      "{Name} will post the form by tomorrow; next session on {next} at {nextTime}.",
    ],
  },
};
