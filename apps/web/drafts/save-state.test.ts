import { describe, expect, it } from "vitest";
import { type DraftState, saveWords, sumUp } from "./save-state.ts";

const aState = (changed: Partial<DraftState> = {}): DraftState => ({
  connection: "online",
  part: "open",
  waiting: 0,
  isRefused: false,
  device: "kept",
  savedAt: null,
  ...changed,
});
const says = (...drafts: DraftState[]) => saveWords(sumUp(drafts), (instant) => instant.slice(11, 16));

describe("the words beside a draft", () => {
  it.each([
    ["Saved 14:02", aState({ savedAt: "2026-11-22T14:02:10Z" })],
    ["Saved", aState()],
    ["Opening", aState({ connection: "opening" })],
    ["Saving", aState({ waiting: 1, savedAt: "2026-11-22T14:02:10Z" })],
    ["Saving", aState({ waiting: 1, connection: "opening" })],
    ["Offline, kept on this device", aState({ connection: "offline", waiting: 3 })],
    ["Offline, keeping on this device", aState({ connection: "offline", waiting: 3, device: "keeping" })],
    [
      "Offline, and not kept on this device: leave this page open",
      aState({ connection: "offline", waiting: 3, device: "failed" }),
    ],
    ["Offline, all saved so far", aState({ connection: "offline" })],
    ["Not saved, kept on this device", aState({ waiting: 1, isRefused: true })],
    ["Not saved, kept on this device", aState({ connection: "offline", waiting: 1, isRefused: true })],
    [
      "Not saved, and not kept on this device: leave this page open",
      aState({ waiting: 1, isRefused: true, device: "failed" }),
    ],
    ["Saved", aState({ isRefused: true })],
    ["Signed out, kept on this device", aState({ connection: "signed-out", waiting: 1 })],
    ["Signed", aState({ part: "signed" })],
    ["Not open to you any more. Your last words are kept on this device", aState({ part: "gone", waiting: 1 })],
  ])("%s", (words, state) => expect(says(state)).toBe(words));

  it("speak of the least safe of a group's drafts", () => {
    expect(says(aState(), aState({ waiting: 1 }))).toBe("Saving");
    expect(says(aState({ connection: "offline", waiting: 1 }), aState({ connection: "offline" }))).toBe(
      "Offline, kept on this device",
    );
    expect(says(aState({ part: "signed" }), aState({ savedAt: "2026-11-22T14:05:00Z" }))).toBe("Saved 14:05");
    expect(says(aState({ savedAt: "2026-11-22T14:05:00Z" }), aState({ savedAt: "2026-11-22T14:03:00Z" }))).toBe(
      "Saved 14:05",
    );
  });

  it("never say saved while anything waits", () => {
    for (const connection of ["opening", "online", "offline", "signed-out"] as const) {
      expect(says(aState({ connection, waiting: 1, savedAt: "2026-11-22T14:05:00Z" }))).not.toMatch(/^Saved/);
    }
  });
});
