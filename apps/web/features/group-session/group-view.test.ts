import { expect, it } from "vitest";
import { closedRows, groupView } from "./group-view.ts";

it("opening another row gives up a time that nobody typed", () => {
  const timing = groupView(groupView(closedRows, { type: "opened", clientId: "ana" }), {
    type: "timing",
    clientId: "ana",
    status: "late",
  });
  expect(groupView(timing, { type: "opened", clientId: "ben" })).toMatchObject({ open: "ben", timing: null });
});

it("focus coming back to the open row leaves the time that is being typed", () => {
  const timing = groupView({ ...closedRows, open: "ana" }, { type: "timing", clientId: "ana", status: "late" });
  expect(groupView(timing, { type: "opened", clientId: "ana" })).toBe(timing);
});
