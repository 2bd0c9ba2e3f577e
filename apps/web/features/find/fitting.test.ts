import { expect, it } from "vitest";
import { fitting } from "./fitting.ts";

it("a command is found by the beginnings of its words, in any order", () => {
  const all = [{ label: "Schedule session" }, { label: "Start unplanned session" }, { label: "Sign out" }];
  const found = (text: string) => fitting(all, text).map(({ label }) => label);
  expect(found("ses")).toEqual(["Schedule session", "Start unplanned session"]);
  expect(found("ses SCH")).toEqual(["Schedule session"]);
  expect(found("")).toHaveLength(3);
  expect(found("ession")).toEqual([]);
});
