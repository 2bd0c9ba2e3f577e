import { expect, it } from "vitest";
import { knownZones, zonesLike } from "./zones.ts";

it("a time zone is found by its city as people write it", () => {
  const all = ["America/New_York", "America/North_Dakota/New_Salem", "Europe/Berlin", "UTC"];
  expect(zonesLike("new york", all)).toEqual(["America/New_York"]);
  expect(zonesLike("America/New_York", all)).toEqual(["America/New_York"]);
  expect(zonesLike("new", all)).toHaveLength(2);
  expect(zonesLike("", all)).toHaveLength(4);
});

it("a city is found by its name of today where the browser lists an older spelling", () => {
  const all = knownZones(["Asia/Calcutta", "Asia/Katmandu", "Europe/Kiev", "UTC"]);
  expect([zonesLike("kolkata", all), zonesLike("kathm", all), zonesLike("kyiv", all)]).toEqual([
    ["Asia/Kolkata"],
    ["Asia/Kathmandu"],
    ["Europe/Kyiv"],
  ]);
  expect(all.filter((zone) => zone === "UTC")).toHaveLength(1);
});
