import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatProvenance, parseProvenance, type Provenance, typed } from "./provenance.ts";

const someName = fc
  .string({ unit: "grapheme-composite", minLength: 1, maxLength: 50 })
  .filter((name) => name.trim() !== "" && !/\p{Cc}/u.test(name));

const someProvenance: fc.Arbitrary<Provenance> = fc.oneof(
  fc.constant(typed),
  fc.record({ source: fc.constantFrom("snippet" as const, "template" as const), name: someName }),
  fc.record({ source: fc.constant("drafted" as const), by: someName }),
  fc.record({
    source: fc.constant("carried" as const),
    from: fc
      .date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  }),
);

describe("where text came from", () => {
  it("reads back from its written form as it went in", () => {
    fc.assert(
      fc.property(someProvenance, (provenance) => {
        expect(parseProvenance(formatProvenance(provenance))).toEqual(provenance);
      }),
    );
  });

  it("keeps a colon in a name", () => {
    expect(parseProvenance("snippet:a:b")).toEqual({ source: "snippet", name: "a:b" });
  });

  it.each([
    "",
    "Typed",
    "typed:me",
    "typed ",
    "snippet",
    "snippet:",
    "snippet:  ",
    "snippet:a\nb",
    `snippet:${"a".repeat(201)}`,
    "snippet:\ud800",
    "carried:yesterday",
    "carried:2026-02-30",
    "carried:2026-13-01",
    "pasted:2026-11-15",
  ])("refuses %j and names what it expected", (form) => {
    expect(() => parseProvenance(form)).toThrow(/expected "typed", "snippet:<name>", "carried:<YYYY-MM-DD>"/);
  });

  it("repeats nothing of what it refuses: it may be a client's words", () => {
    expect(() => parseProvenance("secret words")).toThrow(/^(?!.*secret)/);
  });

  it("writes no form that it would not read", () => {
    expect(() => formatProvenance({ source: "carried", from: "soon" })).toThrow(/expected/);
  });
});
