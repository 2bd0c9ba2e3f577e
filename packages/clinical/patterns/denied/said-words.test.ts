import { describe, expect, it } from "vitest";
import { saidWords } from "./said-words.ts";

/** The word in brackets is what is looked at; every other place of it in the phrase must be judged the same. */
function isDenied(phrase: string): boolean {
  const wanted = (/\[(?<word>[^\]]+)\]/u.exec(phrase)?.groups?.["word"] ?? "").toLowerCase();
  const found = saidWords(phrase.replaceAll(/[[\]]/gu, "")).filter(({ form }) => form === wanted);
  if (found.length !== 1) throw new Error(`Expected the word of a phrase once: ${phrase}`);
  return found[0]?.isDenied === true;
}

const denied = [
  "Denies [alcohol] use.",
  "Client denied [alcohol], cannabis and opioid use.",
  "Client denied alcohol, [cannabis] and opioid use.",
  "Client denied alcohol, cannabis and [opioid] use.",
  "Denies any thoughts of [suicide] or self-harm.",
  "Denies problems with [sleep].",
  "She denied that she had been [drinking].",
  "Denies having used [cannabis] since spring.",
  "Denies [flashbacks] but reports nightmares.",
  "He reported better sleep and denied [panic].",
  "Denying [cravings] this week.",
  "No [panic] this week.",
  "No evidence of [psychosis].",
  "No [hallucinations] or delusions.",
  "No hallucinations or [delusions].",
  "No thoughts of [suicide].",
  "No problems with [alcohol].",
  "No urge to [drink].",
  "There were no [flashbacks] and no nightmares.",
  "There were no flashbacks and no [nightmares].",
  "Went shopping without [panic].",
  "Neither [panic] nor dissociation.",
  "Neither panic nor [dissociation].",
  "Did not report [anxiety].",
  "Does not use [alcohol].",
  "Has not had any [cravings].",
  "Is not [suicidal].",
  "She wasn't [tearful].",
  "Did not [cry] today.",
  "Never smoked [cannabis].",
  "Has never been [hospitalised].",
  "Does not describe [hopelessness].",
  "Free of [panic] for a month.",
  "Negative for [psychosis].",
  "[Alcohol] use denied.",
  "[Alcohol] and drug use was denied by client.",
  "[Alcohol]: none",
  "[Alcohol] - denies.",
  "SI/HI: none. [Hallucinations]: no.",
  "[Panic] was not reported.",
  "[Psychosis] not evident.",
  "Asked about [cannabis]; none.",
  "Drinking any [wine]? No.",
  "[Suicidal] ideation no, plan no.",
  "[Nightmares] absent.",
  "Denied feeling depressed, [anxious], or hopeless.",
  "Denies being afraid of [partner].",
];

const said = [
  "Drank [alcohol] on two evenings.",
  "Did not deny [alcohol] use.",
  "No longer denies [alcohol] use.",
  "Denies flashbacks but reports [nightmares].",
  "Denies flashbacks; [nightmares] twice.",
  "Denied panic. [Nightmares] twice.",
  "Denies alcohol, reports [cannabis] daily.",
  "Denies suicidal thoughts, [mood] is low.",
  "Denies suicidal thoughts and described [work] as heavy.",
  "Alcohol use denied, [mood] low.",
  "Could not [sleep].",
  "Cannot [concentrate].",
  "Unable to [relax].",
  "No [sleep] for two nights.",
  "No [appetite].",
  "Not [eating].",
  "Without [work] since spring.",
  "Hardly any [energy].",
  "Lack of [motivation].",
  "No relief from [anxiety].",
  "No change in [panic].",
  "No improvement in [mood].",
  "No control over [anger].",
  "No longer drinks [alcohol].",
  "Not only [anxiety], also shame.",
  "Did not stop [drinking].",
  "Did not call his [brother].",
  "Has not found a [flat].",
  "Did not go to the [funeral].",
  "No panic in the [supermarket].",
  "No alcohol since the quarrel with his [sister].",
  "No panic, [sleeping] well.",
  "No panic, better [mood].",
  "No one to talk to about the [divorce].",
  "No more than two [beers].",
  "Declined [medication].",
  "Abstinent from [alcohol] for a year.",
  "No panic because the [exercises] helped.",
  "[Quarrel] with the neighbour, panic denied.",
  "Is not using alcohol and attends [meetings].",
  "Without her [sister] she would not cope.",
  "Does not feel guilty about the [divorce] any more.",
  "No ideation, no plan, and her grown-up [daughter] within reach.",
  "Answered the question about [safety] with a clear no.",
  "Said that a quarrel that ended without beer had gone better at the [wedding].",
  "Crossed out a step he would not use and put in a [walk].",
  "The question brought a clear no and a remark about his [marriage].",
  "Told her [brother] no on Wednesday.",
  "No problems at [work].",
  "Homework not done, [exposure] practised.",
];

describe("a word that is denied", () => {
  it.each(denied)("%s", (phrase) => {
    expect(isDenied(phrase)).toBe(true);
  });
});

describe("a word that is spoken of, whatever stands around it", () => {
  it.each(said)("%s", (phrase) => {
    expect(isDenied(phrase)).toBe(false);
  });
});

it("gives every word of a text once, in its order", () => {
  expect(saidWords("Denies alcohol use, he’s well.\nMother’s visit").map(({ form }) => form)).toEqual([
    "denies",
    "alcohol",
    "use",
    "he",
    "well",
    "mother",
    "visit",
  ]);
});
