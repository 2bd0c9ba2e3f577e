import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { families } from "./finding.ts";
import { parseNoteToReview, type NoteExample } from "./note-to-review.ts";
import { review } from "./review.ts";
import type { Rule } from "./rule.ts";
import { rules } from "./rules/index.ts";

/** These and no others may keep a note from being signed. */
const mayBlock = ["another-members-name", "note-empty", "note-for-the-absent", "unfilled-pick"];

const findings = (rule: Rule, example: NoteExample) => review(parseNoteToReview(example), { rules: [rule] });

it("every file of the folder is a rule of the list, named after its id, and no id stands twice", () => {
  const files = readdirSync(new URL("rules", import.meta.url)).filter((file) => file !== "index.ts");
  expect(files.map((file) => file.replace(/\.ts$/, "")).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
});

it("says with every finding whether its source was checked", () => {
  for (const { source } of review(
    parseNoteToReview({ note: { kind: "progress", sections: [{ key: "body", text: "Doing well." }] } }),
  ))
    expect(source).toMatch(/verified|[Nn]ot checked/);
});

it("blocks for what must never be signed, and for nothing else", () => {
  const blocking = rules.filter(({ severity }) => severity === "block").map(({ id }) => id);
  expect(mayBlock).toEqual(expect.arrayContaining(blocking));
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_id, rule) => {
  it("says what it is, and where it comes from", () => {
    expect(families).toContain(rule.family);
    expect(rule.title).not.toMatch(/[.!]$/);
    expect(rule.why.length).toBeGreaterThan(30);
    expect(rule.source.cite.length).toBeGreaterThan(10);
    expect(rule.source.url ?? "https://").toMatch(/^https:\/\//);
    // The state of the citation is said, and on which day it was so.
    expect(rule.source.fact?.status).toMatch(/^(?:verified|unverified)$/);
    expect(rule.source.fact?.on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(rule.source.read ?? "2026-01-01").toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it("has at least two examples of each", () => {
    expect(rule.flags.length).toBeGreaterThanOrEqual(2);
    expect(rule.passes.length).toBeGreaterThanOrEqual(2);
  });

  it.each(rule.flags.map((example, nr) => [nr, example] as const))("flags its example %i", (_nr, example) => {
    const found = findings(rule, example);
    expect(found.length).toBeGreaterThan(0);
    for (const { message, suggestion } of found) namesNobody(`${message} ${suggestion ?? ""}`, example);
  });

  it.each(rule.passes.map((example, nr) => [nr, example] as const))("lets its example %i pass", (_nr, example) => {
    expect(findings(rule, example)).toEqual([]);
  });
});

function namesNobody(words: string, { client, members = [], author }: NoteExample): void {
  for (const one of [client, author, ...(members ?? [])]) {
    for (const name of one?.name.split(" ") ?? []) expect(words).not.toMatch(new RegExp(`\\b${name}\\b`));
  }
}

describe("whatever the text", () => {
  const words = fc.constantFrom(
    "client",
    "Hope",
    "denies",
    "said",
    '"',
    "“",
    "suicide",
    "...",
    "\n",
    "was",
    "angry",
    "J.D.",
    "90837",
    "[",
    "]",
    "{{",
    "***",
    "MS",
    "10:65",
    "\u{1f600}",
    "é",
    "\ud800",
    "__",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.array(words, { maxLength: 60 }).map((many) => many.join(" ")),
  );
  const note = fc.record({
    note: fc.record({
      kind: fc.constantFrom("progress", "group", "shift", "private", "other"),
      format: fc.constantFrom("soap", "dap", "birp", "group", "narrative", "unknown"),
      sections: fc.array(fc.record({ key: fc.constantFrom("body", "subjective", "plan", "response"), text }), {
        maxLength: 4,
      }),
    }),
    session: fc.option(
      fc.record({
        start: text,
        end: text,
        minutes: fc.nat(300),
        service: fc.constantFrom("individual", "group", "family", "crisis", "intake", "x"),
        present: fc.nat(30),
        enrolled: fc.nat(30),
      }),
    ),
    client: fc.option(fc.record({ name: text, aliases: fc.array(text, { maxLength: 3 }) })),
    members: fc.option(fc.array(fc.record({ name: text }), { maxLength: 5 })),
    plan: fc.option(fc.record({ objectives: fc.array(fc.record({ id: text, text }), { maxLength: 3 }) })),
    previousNotes: fc.option(fc.array(fc.record({ id: text, text }), { maxLength: 3 })),
    peerNotes: fc.option(fc.array(fc.record({ text }), { maxLength: 3 })),
  });

  // A pasted table of numbers, or a row of capitals: whoever signs it must not keep everybody else waiting. Counted against
  // an eighth of the text, so that a slow machine is no slow rule; its length times itself would be 64 times as long.
  it.each(["1", "1/", "555-", "MARLA ", "a@", "a. "])("takes time as the text is long: %j", (unit) => {
    const judged = rules.filter(({ id }) => id !== "another-members-name");
    const milliseconds = (times: number) => {
      const long = parseNoteToReview({
        note: { kind: "group", sections: [{ key: "body", text: unit.repeat(times) }] },
      });
      const begin = performance.now();
      review(long, { rules: judged });
      return performance.now() - begin;
    };
    const many = Math.round(40_000 / unit.length);
    milliseconds(many / 8);
    expect(milliseconds(many)).toBeLessThan(30 * Math.max(milliseconds(many / 8), 100));
  });

  it("never throws, and every position lies in the text it is about", () => {
    fc.assert(
      fc.property(note, (example) => {
        for (const { section, start, end, text } of review(parseNoteToReview(example))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          const texts = example.note.sections.filter(({ key }) => key === section).map((one) => one.text);
          if (end > start) expect(texts.map((one) => one.slice(start, end))).toContain(text);
        }
      }),
      { numRuns: 300 },
    );
  });
});
