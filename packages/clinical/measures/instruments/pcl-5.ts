import { defineMeasure, itemsOf } from "../measure.ts";

const scoring = {
  cite: "PCL-5 scoring and interpretation, Comorbidity Guidelines, appendix S",
  url: "https://comorbidityguidelines.org.au/appendix-s-ptsd-checklist-for-dsm5-pcl5/pcl5-scoring-and-interpretation",
  read: "2026-11-22",
} as const;

export const pcl5 = defineMeasure({
  id: "pcl-5",
  version: 1,
  name: "PCL-5",
  about: "Post-traumatic stress: the twenty symptoms of DSM-5 over a month.",
  validated: true,
  licence: {
    state: "embed",
    source: {
      cite: "National Center for PTSD, US Department of Veterans Affairs: a government work, not under copyright",
      url: "https://calculate.qxmd.com/storage/calculators/684/PCL-5.html",
      read: "2026-11-22",
    },
    notice:
      "PTSD Checklist for DSM-5 (PCL-5). Weathers, Litz, Keane, Palmieri, Marx & Schnurr, National Center for PTSD, 2013. In the public domain.",
  },
  asks: "Keeping your worst stressful experience in mind: in the past month, how much were you bothered by:",
  items: itemsOf(
    [
      "Repeated, disturbing, and unwanted memories of the stressful experience?",
      "Repeated, disturbing dreams of the stressful experience?",
      "Suddenly feeling or acting as if the stressful experience were actually happening again (as if you were actually back there reliving it)?",
      "Feeling very upset when something reminded you of the stressful experience?",
      "Having strong physical reactions when something reminded you of the stressful experience (for example, heart pounding, trouble breathing, sweating)?",
      "Avoiding memories, thoughts, or feelings related to the stressful experience?",
      "Avoiding external reminders of the stressful experience (for example, people, places, conversations, activities, objects, or situations)?",
      "Trouble remembering important parts of the stressful experience?",
      "Having strong negative beliefs about yourself, other people, or the world (for example, having thoughts such as: I am bad, there is something seriously wrong with me, no one can be trusted, the world is completely dangerous)?",
      "Blaming yourself or someone else for the stressful experience or what happened after it?",
      "Having strong negative feelings such as fear, horror, anger, guilt, or shame?",
      "Loss of interest in activities that you used to enjoy?",
      "Feeling distant or cut off from other people?",
      "Trouble experiencing positive feelings (for example, being unable to feel happiness or have loving feelings for people close to you)?",
      "Irritable behavior, angry outbursts, or acting aggressively?",
      "Taking too many risks or doing things that could cause you harm?",
      'Being "superalert" or watchful or on guard?',
      "Feeling jumpy or easily startled?",
      "Having difficulty concentrating?",
      "Trouble falling or staying asleep?",
    ],
    [
      { value: 0, words: "Not at all" },
      { value: 1, words: "A little bit" },
      { value: 2, words: "Moderately" },
      { value: 3, words: "Quite a bit" },
      { value: 4, words: "Extremely" },
    ],
  ),
  totalAlone: true,
  times: 1,
  total: { least: 0, most: 80, step: 1, unit: "points" },
  better: "lower",
  bands: [
    { from: 0, word: "below cut-off" },
    { from: 31, word: "probable PTSD" },
  ],
  bandSource: scoring,
  cutOff: {
    better: 30,
    worse: 31,
    says: "From 31 on, post-traumatic stress is to be looked into. The published cut-off lies between 31 and 33 and depends on the setting: the lower end misses fewest.",
    source: scoring,
  },
  change: {
    points: 5,
    source: {
      cite: "National Center for PTSD's guidance as restated with the form: 5 points reliable, 10 points meaningful to the client",
      url: "https://calculate.qxmd.com/storage/calculators/684/PCL-5.html",
      read: "2026-11-22",
    },
  },
  flags: [],
  remarks: [
    "It has no published bands of severity: the two words stand for the cut-off, and neither is a diagnosis.",
    "Later work asks for 15 to 18 points before calling a change reliable; that was not checked here, so look twice at anything between 5 and 15.",
  ],
});
