import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { samples } from "../samples/index.ts";
import { applyDecisions, type Decision } from "./apply-decisions.ts";
import { findIdentifiers } from "./find-identifiers.ts";
import type { Identifier, NamesAround } from "./identifier.ts";

const around: NamesAround = {
  client: { name: "Ada Whitlock", preferredName: "Addie", aliases: ["Adelaide Marsh"] },
  recordNumber: "R-20417",
  others: [{ name: "Marcus Okafor" }, { name: "Hope Lindqvist" }],
  contacts: [{ name: "Joan Whitlock-Baines", relation: "Mother" }],
  author: "Odessa Fernweather",
  staff: ["Odessa Fernweather", "Rufus Wrenfield"],
  places: ["Harbour Street site", "12 Harbour Street", "Room 4"],
};
const found = (text: string) => findIdentifiers([{ element: "narrative", text }], around);
const kindsIn = (text: string) => found(text).map(({ kind, text: words }) => `${kind}: ${words}`);

describe("what may say who somebody is", () => {
  it.each([
    ["Then Addie said that she slept.", "client: Addie"],
    ["Ms. Whitlock came late.", "client: Ms. Whitlock"],
    ["Wrote to Adelaide about it.", "client: Adelaide"],
    ["Marcus agreed with her.", "person: Marcus"],
    ["Laughed at what Okfaor said.", "person: Okfaor"],
    ["Seen together with Rufus.", "staff: Rufus"],
    ["Her cousin Delphine came along.", "unknown: Delphine"],
    ["Works at Bell's Garage near the river.", "unknown: Bell's Garage"],
    ["Daphne rang at noon.", "unknown: Daphne"],
    ["Rang with Delphine. Delphine was at home.", "unknown: Delphine"],
    ["Moved to Portland last year.", "unknown: Portland"],
    ["Held in Room 4 as usual.", "place: Room 4"],
    ["Lives at 48 Larkspur Lane with two cats.", "place: 48 Larkspur Lane"],
    ["Admitted on March 3, 2026.", "date: March 3, 2026"],
    ["It has been so since March.", "date: March"],
    ["Next seen 11/16/2026.", "date: 11/16/2026"],
    ["Her birthday is on 5/17.", "date: 5/17"],
    ["Rang on the 14th about it.", "date: the 14th"],
    ["Feared Christmas the most.", "date: Christmas"],
    ["Reach her on 555-010-4477.", "contact: 555-010-4477"],
    ["Wrote to ada.w@example.org about it.", "contact: ada.w@example.org"],
    ["Joan Whitlock-Baines rang at noon.", "person: Joan Whitlock-Baines"],
    ["Record R-20417 was asked for.", "number: R-20417"],
    ["Policy number 88213-4 was given.", "number: Policy number 88213-4"],
    ["Her grandmother is 94 years old.", "age: 94 years old"],
    ["Her grandmother is ninety-four years old.", "age: ninety-four years old"],
    ["It was DAPHNE who rang.", "unknown: DAPHNE"],
    ["Rang with daphne at noon.", "unknown: daphne"],
    ["Lives at 48 larkspur lane with two cats.", "place: 48 larkspur lane"],
    ["Rang on Tuesday 14th about it.", "date: Tuesday 14th"],
    ["Reach her on 555-0142.", "contact: 555-0142"],
    ["Wrote on larkspurbooks.com about it.", "contact: larkspurbooks.com"],
    ["Gave 219 09 9999 as hers.", "number: 219 09 9999"],
    ["Drove off in 7ABC123 at once.", "number: 7ABC123"],
  ])("is found in %j", (text, expected) => expect(kindsIn(text)).toContain(expected));

  it.each([
    "Client rated the urge 7/10 and later 3 of 10.",
    "Hope was the theme, and the client will come again on Monday.",
    "PHQ-9 fell from 17 to 9; DBT skills used on four of seven days.",
    'Client said: "It moved, I did not." Used Socratic questions.',
    "Mark the page where the diary ends.",
    "Client may march on, step by step, at 14:30.",
    "Fluoxetine was continued; Prozac is the same.",
    "Her mother is 64 years old.",
    "Walked two miles with 3 close friends; DBT and CBT, PHQ-9 of 12, 200-300 steps an hour.",
  ])("is not found in %j", (text) => expect(kindsIn(text)).toEqual([]));

  it("is in no sample of our own but in what it says of months", () => {
    const alone = { ...around, places: [] };
    const names = samples
      .flatMap(({ elements }) => findIdentifiers(elements, alone))
      .filter(({ kind }) => kind !== "date");
    expect(names.map(({ text }) => text)).toEqual([]);
  });
});

const replaceAll = (all: readonly Identifier[]): Decision[] =>
  all.map(({ part, start, end, text, instead }) => ({ part, start, end, text, do: "replace", instead }));
const parts = [
  { element: "reported", text: "Ada said that Marcus rang on March 3. Ada's mother, Joan, lives in Portland." },
  { element: "plan", text: "See Rufus in Room 4 on 11/16/2026." },
];

describe("a note on its way into the library", () => {
  it("says nothing any more of what was found, once every suggestion is taken", () => {
    const applied = applyDecisions(parts, around, replaceAll(findIdentifiers(parts, around)));
    if (!applied.ok) throw new Error(JSON.stringify(applied.issues));
    const [reported, plan] = applied.parts.map(({ text }) => text);
    expect(reported).toBe(
      "The client said that another client rang on a certain day. The client's mother, the client's mother, lives in a certain place.",
    );
    expect(plan).toBe("See a colleague in a certain place on a certain day.");
  });

  it("needs a decision about each place, on the words that stand there, once", () => {
    const all = replaceAll(findIdentifiers(parts, around));
    expect(applyDecisions(parts, around, all.slice(1))).toMatchObject({ ok: false, issues: [{ decision: null }] });
    const moved = all.map((one, at) => (at === 0 ? { ...one, text: "Somebody" } : one));
    expect(applyDecisions(parts, around, moved)).toMatchObject({ ok: false, issues: [{ decision: 0 }] });
    const [first] = all;
    if (first !== undefined) expect(applyDecisions(parts, around, [...all, first]).ok).toBe(false);
  });

  it("may keep a word with a reason, and never without", () => {
    const keep = (because: string) =>
      findIdentifiers(parts, around).map((one): Decision =>
        one.text === "Portland" ? { ...one, do: "keep", because } : { ...one, do: "replace" },
      );
    const kept = applyDecisions(parts, around, keep("A made-up town"));
    expect(kept.ok && kept.parts[0]?.text).toContain("Portland");
    expect(applyDecisions(parts, around, keep(" ")).ok).toBe(false);
  });

  it("is looked at again: a replacement that names somebody is refused, and the refusal repeats no word of it", () => {
    const all = replaceAll(findIdentifiers(parts, around)).map((one, at): Decision =>
      at === 1 && one.do === "replace" ? { ...one, instead: "Hope Lindqvist" } : one,
    );
    const applied = applyDecisions(parts, around, all);
    expect(applied).toMatchObject({ ok: false, issues: [{ decision: 1 }] });
    expect(JSON.stringify(applied)).not.toMatch(/Hope|Marcus|Ada/);
  });

  it("leaves none of the known names, whatever is written around them", () => {
    const names = ["Ada Whitlock", "Addie", "Marcus Okafor", "Joan Whitlock-Baines", "Rufus Wrenfield", "R-20417"];
    const words = fc.constantFrom(
      "said",
      "then",
      "slept",
      "and",
      "the",
      "on March 3",
      "well",
      "at 48 Larkspur Lane",
      "felt",
    );
    const sentence = fc.tuple(
      fc.array(words, { maxLength: 6 }),
      fc.constantFrom(...names),
      fc.array(words, { maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), (all) => {
        const text = all.map(([one, name, other]) => `It was ${[...one, name, ...other].join(" ")}.`).join(" ");
        const note = [{ element: "narrative", text }];
        const applied = applyDecisions(note, around, replaceAll(findIdentifiers(note, around)));
        if (!applied.ok) throw new Error(JSON.stringify(applied.issues));
        expect(applied.parts[0]?.text).not.toMatch(/Ada|Addie|Marcus|Okafor|Joan|Whitlock|Rufus|20417|March|Larkspur/);
      }),
      { numRuns: 60 },
    );
  });
});
