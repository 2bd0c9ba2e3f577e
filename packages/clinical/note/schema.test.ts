import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { z } from "zod";
import { aClient, anAttendance, anElement, aNote, aSession, aSharedPart } from "../testing/a-note.ts";
import { someElement, someTaggedNarrative } from "../testing/arbitraries.ts";
import { limits } from "./limits.ts";
import type { NoteBody, SharedPartBody } from "./note-body.ts";
import { noteBodySchema, sharedPartBodySchema } from "./schema.ts";

const withText = (text: string) => aNote({ elements: [anElement({ text })] });
const problems = (body: unknown) => {
  const { error } = noteBodySchema.safeParse(body);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);
};

describe("the signed body of a note", () => {
  it("has the type of the schema, and the schema the type of the body", () => {
    expectTypeOf<z.infer<typeof noteBodySchema>>().toEqualTypeOf<NoteBody>();
    expectTypeOf<z.infer<typeof sharedPartBodySchema>>().toEqualTypeOf<SharedPartBody>();
  });

  it("is taken as it is, for one client and for a member of a group", () => {
    const shared = { id: "shared-1", version: 2, digest: "sha256:abc" };
    const attendance = anAttendance({ status: "late", arrived: "2026-11-16T14:10:00.500Z", minutes: 50 });
    for (const body of [aNote(), aNote({ kind: "group", format: "group-member", shared, attendance })]) {
      expect(noteBodySchema.parse(body)).toEqual(body);
    }
    expect(sharedPartBodySchema.parse(aSharedPart())).toEqual(aSharedPart());
  });

  it("takes any clean words with origins that cover them and tags that fit", () => {
    fc.assert(
      fc.property(someElement, someTaggedNarrative, (element, narrative) => {
        expect(problems(aNote({ elements: [element, narrative] }))).toEqual([]);
      }),
    );
  });

  it(`takes a text of ${limits.elementText} characters and not one more`, () => {
    expect(problems(withText("a".repeat(limits.elementText)))).toEqual([]);
    expect(problems(withText("a".repeat(limits.elementText + 1)))).toContain(
      "elements.0.text: expected at most 100000 characters",
    );
  });

  it.each(["bell \u0007", "return \r\n", "escape \u001b[0m", "half a pair \ud83d", "nothing \u0000"])(
    "refuses %j in a text, naming the field",
    (text) => {
      expect(problems(withText(text))).toEqual([
        "elements.0.text: expected text without control characters and broken characters",
      ]);
    },
  );

  it.each([
    ["an unknown field", { ...aNote(), extra: 1 }, /Unrecognized key/],
    ["another kind of document", { ...aNote(), goldthread: "note/9" }, /^goldthread: /],
    ["a number for a text", aNote({ elements: [{ ...anElement(), text: JSON.parse("3") }] }), /^elements.0.text: /],
    ["an unknown element", { ...aNote(), elements: [{ ...anElement(), element: "gossip" }] }, /^elements.0.element: /],
    ["a name of two lines", aNote({ client: aClient({ name: "a\nb" }) }), /^client.name: expected one line/],
    ["a name of nothing", aNote({ client: aClient({ name: " " }) }), /^client.name: expected text that is not empty/],
    ["a birth date that is none", aNote({ client: aClient({ birthDate: "1990-02-30" }) }), /^client.birthDate: /],
    ["a time without a zone", aNote({ signedAt: "2026-11-16T15:05:00" }), /^signedAt: expected a time/],
    ["a time in another zone", aNote({ signedAt: "2026-11-16T15:05:00+01:00" }), /^signedAt: expected a time/],
    ["half a minute", aNote({ session: aSession({ minutes: 0.5 }) }), /^session.minutes: /],
    ["a day and a minute", aNote({ session: aSession({ minutes: 1441 }) }), /^session.minutes: /],
    ["a short salt", aNote({ salt: "AAAA" }), /^salt: expected 32 bytes in base64/],
    [
      "a gap in the origins",
      aNote({ elements: [anElement({ text: "ab", spans: [{ start: 1, end: 2, from: "typed" }] })] }),
      /^elements.0.spans: /,
    ],
    [
      "an unknown origin",
      aNote({ elements: [anElement({ text: "a", spans: [{ start: 0, end: 1, from: "pasted" }] })] }),
      /^elements.0.spans.0.from: /,
    ],
    [
      "origins that could be one",
      aNote({
        elements: [
          anElement({
            text: "ab",
            spans: [
              { start: 0, end: 1, from: "typed" },
              { start: 1, end: 2, from: "typed" },
            ],
          }),
        ],
      }),
      /^elements.0.spans: /,
    ],
    [
      "origins out of order",
      aNote({
        elements: [
          anElement({
            text: "ab",
            spans: [
              { start: 1, end: 2, from: "typed" },
              { start: 0, end: 1, from: "template:a" },
            ],
          }),
        ],
      }),
      /^elements.0.spans: /,
    ],
    [
      "tags that overlap",
      aNote({
        elements: [
          anElement({
            text: "abc",
            tags: [
              { start: 0, end: 2, tag: "risk" },
              { start: 1, end: 3, tag: "plan" },
            ],
          }),
        ],
      }),
      /^elements.0.tags: /,
    ],
    [
      "a tag past the text",
      aNote({ elements: [anElement({ text: "abc", tags: [{ start: 0, end: 4, tag: "risk" }] })] }),
      /^elements.0.tags: /,
    ],
    ["too many elements", aNote({ elements: Array.from({ length: 201 }, () => anElement()) }), /^elements: /],
  ])("refuses %s, naming the field", (_what, body, problem) => {
    expect(problems(body).join("\n")).toMatch(problem);
  });

  it("repeats none of the words it refuses", () => {
    const secret = "Secretname";
    const bodies = [
      withText(`${secret}\u0000`),
      aNote({ client: aClient({ name: `${secret}\n`, birthDate: secret }) }),
      aNote({ signedAt: secret, salt: secret, format: "" }),
      { ...aNote(), elements: [{ ...anElement(), element: secret, spans: [{ start: 0, end: 1, from: secret }] }] },
    ];
    for (const body of bodies) {
      expect(problems(body).length).toBeGreaterThan(0);
      expect(problems(body).join("\n")).not.toContain(secret);
    }
  });
});
