import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ThreadScore, ThreadSession } from "../thread/thread.ts";
import { composePatterns, monthsBetween } from "./compose-patterns.ts";
import { methods, methodsIn } from "./methods.ts";
import type { NoteText } from "./note-text.ts";
import type { PatternsInput } from "./patterns.ts";
import { between, reliableMoves } from "./reliable-moves.ts";
import { stem } from "./stem.ts";
import { countTopics } from "./topics.ts";
import { wordsIn } from "./words-in.ts";

describe("words", () => {
  it.each([
    ["worry", "worries", "worried", "worrying"],
    ["practise", "practised", "practising", "practises"],
    ["stop", "stopped", "stopping", "stops"],
    ["feel", "feeling", "feels"],
    ["box", "boxes"],
    ["row", "rowing", "rowed"],
    ["sit", "sitting", "sits"],
  ])("%s is one with its forms", (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  it.each([
    ["sister", "sit"],
    ["news", "new"],
    ["bus", "bu"],
    ["dress", "dre"],
    ["wedding", "weed"],
    ["site", "sitting"],
    ["caring", "car"],
  ])("%s is kept apart from %s", (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it("are read without possessives and numbers, in any script", () => {
    expect(wordsIn("Her sister’s 3 dogs; Дарина спала.").map(({ form }) => form)).toEqual([
      "her",
      "sister",
      "dogs",
      "дарина",
      "спала",
    ]);
  });
});

const count = (notes: readonly (readonly string[])[], names: readonly string[] = []) =>
  countTopics({ notes, names, atMost: 50 });

describe("topics", () => {
  it("are words that stand in more than one note, each note once, with every form that was counted", () => {
    const topics = count([["Worried about the sleepless dog. Worried."], ["Worries, and the dog"], ["A cat"]]);
    expect(topics).toEqual([
      { word: "dog", forms: ["dog"], notes: [0, 1], denied: [] },
      { word: "worried", forms: ["worried", "worries"], notes: [0, 1], denied: [] },
    ]);
  });

  it("are not what a note denies: that is counted apart, and a note that says both counts once, as saying it", () => {
    const notes = [
      ["Drank alcohol at the wedding."],
      ["Denies alcohol use. Panic absent."],
      ["Denied alcohol at first.", "Later spoke of alcohol and of shame."],
      ["No panic. Alcohol: none."],
      ["Denies panic. Ashamed."],
    ];
    expect(count(notes)).toEqual([{ word: "alcohol", forms: ["alcohol"], notes: [0, 2], denied: [1, 3] }]);
  });

  it("leave out what the client is called", () => {
    expect(count([["Marisol and the dog"], ["Marisol's dog"]], ["Marisol Quintavalle"]).map((t) => t.word)).toEqual([
      "dog",
    ]);
  });

  it("are what a search for every word in every note finds", () => {
    const word = fc.constantFrom("dog", "dogs", "cat", "worry", "worries", "the", "client", "snow", "snowed");
    const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.array(fc.array(text, { maxLength: 2 }), { maxLength: 6 }), (notes) => {
        for (const { forms, notes: found } of count(notes)) {
          const has = (texts: readonly string[]) => texts.some((one) => one.split(" ").some((w) => forms.includes(w)));
          expect(found).toEqual(notes.flatMap((texts, at) => (has(texts) ? [at] : [])));
        }
        for (const missing of ["dog", "cat", "snow"])
          if (!count(notes).some(({ forms }) => forms.some((form) => stem(form) === missing)))
            expect(
              notes.filter((texts) => texts.some((t) => t.split(" ").some((w) => stem(w) === missing))).length,
            ).toBeLessThan(2);
      }),
    );
  });
});

describe("ways of working", () => {
  it("are found by any form of their words, in order, with nothing between", () => {
    expect(methodsIn(["Filled in two thought records."])).toEqual(["cognitive"]);
    expect(methodsIn(["A thought, then a record."])).toEqual([]);
    expect(methodsIn(["No exposure this time. Did not do the breathing exercise."])).toEqual(["calming"]);
    expect(methodsIn(["Exposure was not discussed."])).toEqual([]);
    expect(methodsIn(["Rehearsing the call; breathing exercise"])).toEqual(["calming", "skills"]);
  });

  it("have ids of their own and words that find them", () => {
    expect(new Set(methods.map(({ id }) => id)).size).toBe(methods.length);
    for (const { id, words } of methods)
      for (const phrase of words.split(",")) expect(methodsIn([phrase])).toContain(id);
  });
});

const scoreAt = (day: number, total: number | null, measure = "phq-9"): ThreadScore => ({
  id: `${measure} ${day}`,
  measure,
  label: "",
  answeredAt: new Date(Date.UTC(2026, 0, 1 + day, 15)).toISOString(),
  total,
  sessionId: null,
});
const totalsOf = (totals: readonly (number | null)[]) =>
  reliableMoves(totals.map((total, day) => scoreAt(day, total))).map(({ from, to, change }) => [
    from.total,
    to.total,
    change,
  ]);

describe("a reliable move of a score", () => {
  it("begins at the nearest score that differs reliably, and ends at the first that does", () => {
    expect(totalsOf([18, 17, 15, 12])).toEqual([[18, 12, "reliable-improvement"]]);
    expect(totalsOf([18, 21, 15])).toEqual([[21, 15, "reliable-improvement"]]);
    expect(totalsOf([10, 12, 16, 9])).toEqual([
      [10, 16, "reliable-deterioration"],
      [16, 9, "reliable-improvement"],
    ]);
  });

  it("is none below the published size, over an incomplete form, or of an instrument without a size", () => {
    expect(totalsOf([10, 14, 10])).toEqual([]);
    expect(totalsOf([10, null, 14])).toEqual([]);
    expect(reliableMoves([scoreAt(0, 1, "unknown"), scoreAt(1, 99, "unknown")])).toEqual([]);
  });

  it("is what trying every pair of scores finds", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 27 }), { maxLength: 14 }), (totals) => {
        expect(totalsOf(totals)).toEqual(plainMoves(totals));
      }),
    );
  });
});

/** Slow and obvious: of all pairs that differ reliably after the last move, the one that ends first, then begins last. */
function plainMoves(totals: readonly number[], begin = 0): unknown[] {
  const pairs = totals.flatMap((to, end) =>
    totals.slice(0, end).flatMap((from, start) => {
      const change = between(scoreAt(start, from), scoreAt(end, to));
      return start < begin || change === null || change === "none" ? [] : [{ start, end, from, to, change }];
    }),
  );
  const [next] = pairs.toSorted((a, b) => a.end - b.end || b.start - a.start);
  return next === undefined ? [] : [[next.from, next.to, next.change], ...plainMoves(totals, next.end)];
}

const sessionOn = (day: string, given: Partial<ThreadSession> = {}): ThreadSession => ({
  sessionId: `s ${day}`,
  kind: "individual",
  contact: null,
  title: "",
  start: `${day}T15:00:00.000Z`,
  minutes: 50,
  status: "held",
  attendance: null,
  noteId: `n ${day}`,
  excerpt: "",
  ...given,
});
const noteOn = (day: string, interventions: string, reported = ""): NoteText => ({
  noteId: `n ${day}`,
  sessionId: `s ${day}`,
  kind: "individual",
  elements: [
    { element: "interventions", text: interventions },
    { element: "reported", text: reported },
  ],
  shared: [],
});
const scoreOn = (day: string, total: number): ThreadScore => ({
  ...scoreAt(0, total),
  id: day,
  answeredAt: `${day}T15:05:00.000Z`,
});

/** Five sessions; the score fell from the first to the fourth by as much as counts. */
const example: PatternsInput = {
  zone: "UTC",
  from: "2026-01-01",
  to: "2026-12-31",
  names: [],
  sessions: [
    sessionOn("2026-01-05"),
    sessionOn("2026-01-12"),
    sessionOn("2026-01-19", { status: "no-show", noteId: null }),
    sessionOn("2026-01-26"),
    sessionOn("2026-03-02", { attendance: "late", kind: "group" }),
    sessionOn("2026-03-09", { status: "scheduled", noteId: null }),
  ],
  notes: [
    noteOn("2026-01-05", "Grounding", "The dog barked"),
    noteOn("2026-01-12", "Grounding and a thought record", "The dog slept"),
    noteOn("2026-01-26", "Role play"),
  ],
  scores: [scoreOn("2026-01-05", 16), scoreOn("2026-01-26", 10)],
};

describe("patterns of a client", () => {
  const patterns = composePatterns(example);

  it("count attendance by month, leave out none between, and know nothing of what is still to come", () => {
    expect(patterns.contacts.map(({ attendance }) => attendance)).toEqual(["came", "came", "no-show", "came", "late"]);
    expect(patterns.attendance.map(({ month, kinds }) => [month, kinds.came, kinds["no-show"], kinds.late])).toEqual([
      ["2026-01", [0, 1, 3], [2], []],
      ["2026-02", [], [], []],
      ["2026-03", [], [], [4]],
    ]);
  });

  it("say what stood in the sessions before a change, beside what stands elsewhere: the session of the second score is not before it", () => {
    expect(patterns.moves).toMatchObject([
      { name: "PHQ-9", change: "reliable-improvement", from: { total: 16 }, to: { total: 10 }, contacts: [0, 1, 2] },
    ]);
    expect(patterns.sessions).toEqual({ improvement: [0, 1, 2], deterioration: [], elsewhere: [3, 4] });
    expect(patterns.before.map(({ id, improvement, elsewhere }) => [id, improvement, elsewhere])).toEqual([
      ["cognitive", [1], []],
      ["calming", [0, 1], []],
      ["dog", [0, 1], []],
      ["missed", [2], []],
    ]);
  });

  it("come out the same in whatever order the record came", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...example.sessions], { minLength: example.sessions.length }),
        fc.shuffledSubarray([...example.notes], { minLength: example.notes.length }),
        fc.shuffledSubarray([...example.scores], { minLength: example.scores.length }),
        (sessions, notes, scores) => {
          expect(composePatterns({ ...example, sessions, notes, scores })).toEqual(patterns);
        },
      ),
    );
  });

  it("are empty where there is nothing", () => {
    expect(composePatterns({ ...example, sessions: [], notes: [], scores: [] })).toEqual({
      contacts: [],
      attendance: [],
      topics: [],
      moves: [],
      sessions: { improvement: [], deterioration: [], elsewhere: [] },
      before: [],
    });
  });

  it("go through the turn of a year month by month", () => {
    expect(monthsBetween("2025-11", "2026-02")).toEqual(["2025-11", "2025-12", "2026-01", "2026-02"]);
  });
});
