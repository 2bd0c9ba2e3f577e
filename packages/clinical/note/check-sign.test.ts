import { describe, expect, it } from "vitest";
import { anElement, aNote } from "../testing/a-note.ts";
import { checkReadyToSign } from "./check-sign.ts";

describe("before a note is signed", () => {
  it.each([
    ["no element", []],
    ["only white space", [anElement({ text: " \n\t" }), anElement({ text: "" })]],
    ["only invisible characters", [anElement({ text: "\u200b\u3164" })]],
  ])("a note with %s is stopped in plain words", (_what, elements) => {
    expect(checkReadyToSign(aNote({ elements }))).toEqual([
      {
        rule: "note-empty",
        severity: "block",
        field: null,
        message: "Cannot sign the note: it is empty. Write what happened first.",
      },
    ]);
  });

  it("one word in any element is enough", () => {
    expect(
      checkReadyToSign(aNote({ elements: [anElement({ text: "" }), anElement({ element: "plan", text: "x" })] })),
    ).toEqual([]);
  });
});
