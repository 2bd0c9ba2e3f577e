import { saidWords } from "./denied/said-words.ts";
import { wordsIn } from "./words-in.ts";

/** A way of working, and the words by which a note is counted as using it. */
export interface Method {
  readonly id: string;
  readonly title: string;
  /** A comma parts them; any form of a word counts, in this order and with nothing between. */
  readonly words: string;
}

/**
 * Our own list, coarse on purpose: a dozen and a half that a clinician would tell apart, so that what is counted is not
 * scattered over a hundred names. A reader sees the words, and may disagree. Ids are never used again for another.
 */
export const methods: readonly Method[] = [
  {
    id: "psychoeducation",
    title: "Psychoeducation",
    words:
      "psychoeducation, explained, taught, education on, education about, handout, drew the cycle, drew the circle, drew the panic circle, drew the model",
  },
  {
    id: "cognitive",
    title: "Cognitive work",
    words:
      "cognitive, thought record, restructuring, reframed, reframing, socratic, evidence, balanced sentence, balanced thought, interpretation, automatic thought, core belief, belief, prediction, three columns, probability, downward arrow, pie of responsibility, inner criticism, crossed out",
  },
  {
    id: "exposure",
    title: "Exposure and response prevention",
    words:
      "exposure, hierarchy, ladder, response prevention, interoceptive, in vivo, imaginal, habituation, safety behaviour, safety behavior, name the sensations, sensations of the exercise, behavioural experiment, behavioral experiment",
  },
  {
    id: "activation",
    title: "Activation and planning of activities",
    words:
      "behavioural activation, behavioral activation, activity plan, activity sheet, activity schedule, activity scheduling, planned activities, activation, action comes before, hourly sheet, week by the hour, pacing, graded",
  },
  {
    id: "trauma",
    title: "Work on traumatic memories",
    words:
      "trauma narrative, reliving, retelling, telling of, emdr, reprocessing, cognitive processing, stuck point, hot spot, flashback, nightmare, then from now, trigger, memory",
  },
  {
    id: "relapse",
    title: "Relapse prevention",
    words:
      "relapse, lapse, craving, urge, urge surfing, high-risk situation, sober network, season of risk, chain on the board, refusal skills, early warning signs, warning sign",
  },
  {
    id: "motivation",
    title: "Motivational work",
    words:
      "motivational, change talk, ambivalence, pros and cons, decisional balance, readiness, importance ruler, reasons for, costs and benefits, good sides",
  },
  {
    id: "calming",
    title: "Grounding, breathing and mindfulness",
    words:
      "grounding, breathing, relaxation, mindfulness, mindful, body scan, meditation, five senses, muscle, self-soothing, distress tolerance",
  },
  {
    id: "emotion",
    title: "Work with emotions",
    words:
      "emotion regulation, emotion, opposite action, empty chair, chair work, chair, validated, validation, self-compassion, compassionate, checking the facts",
  },
  {
    id: "skills",
    title: "Rehearsal and skills training",
    words:
      "role play, role-play, rehearsed, rehearsal, modelled, modeled, skills training, social skills, assertiveness, assertive, practised saying, practiced saying, first sentence, say no, coached",
  },
  {
    id: "problem-solving",
    title: "Problem solving",
    words: "problem solving, problem-solving, steps of, obstacle, if-then, when-then, broke down, broken down, options",
  },
  {
    id: "sleep",
    title: "Work on sleep",
    words: "sleep, body clock, stimulus control, bedtime",
  },
  {
    id: "values",
    title: "Values and acceptance",
    words: "values, acceptance, defusion, committed action, willingness, what matters, areas of life",
  },
  {
    id: "grief",
    title: "Work on grief",
    words: "grief, mourning, farewell, the dead, letter to, photograph, continuing bond",
  },
  {
    id: "relations",
    title: "Family and relationships",
    words: "communication, family, couple, partner, boundary, circular question, genogram, interpersonal",
  },
  {
    id: "safety",
    title: "Safety planning",
    words: "safety plan, safety planning, means, crisis plan, crisis line, no reproach",
  },
  {
    id: "review",
    title: "Review of goals and scores",
    words:
      "set goals, plan objective by objective, reviewed the plan, review of the plan, reviewed progress, went through the plan, plotted, scores, what had helped, new dates for",
  },
  {
    id: "coordination",
    title: "Coordination and case management",
    words: "referred, referral, coordinated, coordination, advocated, called the, release of information",
  },
];

interface Phrase {
  readonly method: string;
  readonly stems: readonly string[];
}

const phrases: ReadonlyMap<string, readonly Phrase[]> = Map.groupBy(
  methods.flatMap(({ id, words }) =>
    words.split(",").map((phrase) => ({ method: id, stems: wordsIn(phrase).map(({ stem }) => stem) })),
  ),
  ({ stems }) => stems[0] ?? "",
);

/** Ids of the ways of working that these texts name, in the list's order. */
export function methodsIn(texts: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const text of texts) {
    const words = saidWords(text);
    for (const [at, { stem: first, form, isDenied }] of words.entries()) {
      // "No reproach" is a way of working; "no exposure" is none.
      if (isDenied && form !== "no") continue;
      for (const { method, stems: wanted } of phrases.get(first) ?? [])
        if (wanted.every((one, ahead) => words[at + ahead]?.stem === one)) found.add(method);
    }
  }
  return methods.flatMap(({ id }) => (found.has(id) ? [id] : []));
}
