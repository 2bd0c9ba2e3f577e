import { expect, it } from "vitest";
import { zonesLike } from "./zones.ts";

it("a time zone is found by its city as people write it", () => {
  const all = ["America/New_York", "America/North_Dakota/New_Salem", "Europe/Berlin", "UTC"];
  expect(zonesLike("new york", all)).toEqual(["America/New_York"]);
  expect(zonesLike("America/New_York", all)).toEqual(["America/New_York"]);
  expect(zonesLike("new", all)).toHaveLength(2);
  expect(zonesLike("", all)).toHaveLength(4);
});
