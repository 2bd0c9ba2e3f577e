import { expect, it } from "vitest";
import { fittingPage } from "./fitting-page.ts";

const bounds = { mostItems: 3, mostBytes: 10 };

it.each([
  [[], 1],
  [[4, 4, 4], 2],
  [[4, 6], 2],
  [[99], 1],
  [[99, 1], 1],
  [[0, 0, 0, 0, 0], 3],
])("of %j the first %i make a page", (sizes, fitting) => {
  expect(fittingPage(sizes, bounds)).toBe(fitting);
});
