import { expect, it } from "vitest";
import { recentlySeen } from "./recently-seen.ts";

it("knows an id for as long as is asked, wherever in a turn it came", () => {
  let now = 0;
  const seen = recentlySeen(60, () => now);
  const came = new Map<string, number>();
  for (let nr = 0; nr < 500; nr++) {
    now = nr * 7;
    seen.add(`${nr}`);
    came.set(`${nr}`, now);
    for (const [id, at] of came) if (now - at < 60) expect(seen.has(id)).toBe(true);
  }
});

it("lets go of what is older than two turns: it does not grow with what was ever seen", () => {
  let now = 0;
  const seen = recentlySeen(60, () => now);
  for (let nr = 0; nr < 1_000; nr++) {
    now = nr;
    seen.add(`${nr}`);
    expect(seen.count()).toBeLessThanOrEqual(120);
  }
  expect(seen.has("0")).toBe(false);
});

it("has forgotten everything after a long silence, once something comes", () => {
  let now = 0;
  const seen = recentlySeen(60, () => now);
  seen.add("one");
  now = 10_000;
  seen.add("two");
  expect([seen.has("one"), seen.has("two"), seen.count()]).toEqual([false, true, 1]);
});
