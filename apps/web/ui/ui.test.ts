import { describe, expect, it } from "vitest";
import { closedList, moveOfKey, optionListReducer, type OptionListEvent } from "./option-list.ts";
import { noToasts, toastReducer } from "./toast-state.ts";

describe("the options under a field", () => {
  const after = (...events: OptionListEvent[]) => events.reduce(optionListReducer, closedList);
  const three: OptionListEvent = { type: "listed", count: 3, first: false };

  it("arrows open the list and go round at both ends", () => {
    const down: OptionListEvent = { type: "moved", by: "next" };
    const up: OptionListEvent = { type: "moved", by: "previous" };
    expect(after(three, down)).toMatchObject({ isOpen: true, active: 0 });
    expect(after(three, down, down, down, down).active).toBe(0);
    expect(after(three, up).active).toBe(2);
    expect(after(three, { type: "moved", by: "last" }).active).toBe(2);
  });

  it("an empty list has nothing to move to", () => {
    expect(after({ type: "listed", count: 0, first: true }, { type: "moved", by: "next" }).active).toBe(-1);
  });

  it("new options forget the old place: Enter never takes what stood there before", () => {
    expect(after(three, { type: "pointed", at: 2 }, { type: "listed", count: 2, first: false }).active).toBe(-1);
    expect(after(three, { type: "listed", count: 2, first: true }).active).toBe(0);
  });

  it("only the arrows move; Home and End stay with the text", () => {
    expect(["ArrowDown", "ArrowUp", "Home", "End", "a"].map(moveOfKey)).toEqual(["next", "previous", null, null, null]);
  });
});

describe("messages at the foot of the page", () => {
  const said = (text: string, undo: (() => void) | null = null) =>
    ({ type: "said", text, tone: "plain", undo }) as const;

  it("keep their order, and at most three stand at once", () => {
    const state = ["one", "two", "three", "four"].map((text) => said(text)).reduce(toastReducer, noToasts);
    expect(state.shown.map(({ text }) => text)).toEqual(["two", "three", "four"]);
  });

  it("the same words said again replace themselves, unless each can be undone by itself", () => {
    expect([said("Saved."), said("Saved.")].reduce(toastReducer, noToasts).shown).toHaveLength(1);
    const undo = () => undefined;
    expect([said("Cancelled.", undo), said("Cancelled.", undo)].reduce(toastReducer, noToasts).shown).toHaveLength(2);
  });

  it("offers no undo of what a signature has settled", () => {
    const state = [said("Absent.", () => undefined), said("Added.")].reduce(toastReducer, noToasts);
    expect(toastReducer(state, { type: "settled" }).shown.map(({ text }) => text)).toEqual(["Added."]);
  });

  it("closing one leaves the others", () => {
    const state = [said("one"), said("two")].reduce(toastReducer, noToasts);
    expect(toastReducer(state, { type: "closed", id: 1 }).shown.map(({ text }) => text)).toEqual(["two"]);
  });
});
