import { expect, it } from "vitest";
import { clockState, memberPress, runningFor } from "./clock-state.ts";

it("a session runs from its start to its end", () => {
  expect(clockState([])).toBe("before");
  expect(clockState([{ what: "start" }, { what: "came" }])).toBe("running");
  expect(clockState([{ what: "start" }, { what: "end" }])).toBe("over");
});

it("whoever is not there comes, whoever is there goes, whoever went comes back", () => {
  expect(memberPress({ status: "absent", leftAt: null })).toEqual({ what: "came", words: "Came" });
  expect(memberPress({ status: "present", leftAt: null })).toMatchObject({ what: "left" });
  expect(memberPress({ status: "late", leftAt: null })).toMatchObject({ what: "left" });
  expect(memberPress({ status: "left-early", leftAt: "2026-11-16T18:40:00Z" })).toEqual({
    what: "came",
    words: "Back",
  });
});

it("the running time is in hours and minutes", () => {
  expect(runningFor("2026-11-16T18:00:00Z", "2026-11-16T19:04:59Z")).toBe("1:04");
  expect(runningFor("2026-11-16T18:00:00Z", "2026-11-16T17:59:00Z")).toBe("0:00");
});
