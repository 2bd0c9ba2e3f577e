import { describe, expect, it } from "vitest";
import { heldElements, openView, writerView } from "./writer-view.ts";

const risk = { element: "risk", key: null } as const;
const split = { type: "split", held: risk, name: "element:risk" } as const;

describe("an element that is split off", () => {
  it("is shown, and the cursor goes to it", () => {
    const view = writerView(openView("before"), split);
    expect([view.split, view.wanted]).toEqual([[risk], { name: "element:risk", turn: 1 }]);
  });

  it("is not shown twice, but the cursor goes to it again", () => {
    const view = writerView(writerView(openView(null), split), split);
    expect([view.split, view.wanted?.turn]).toEqual([[risk], 2]);
  });

  it("stands once among those with words", () => {
    expect(heldElements([risk, { element: "plan", key: null }], [risk])).toHaveLength(2);
  });
});

it("opening the sheet to sign leaves the panel as it is", () => {
  expect(writerView(openView("plan"), { type: "signing", isSigning: true })).toMatchObject({
    panel: "plan",
    isSigning: true,
  });
});
