import { expect, it } from "vitest";
import { keepOtherNumbers } from "./keep-other-numbers.ts";

it("replaces what was measured, keeps what was not, in the order of the numbers, and drops what nobody states", () => {
  const before = "# Page\n\n## One\n\nold one\n\n## Gone\n\nold\n\n## Two\n\nold two\n";
  const now = "# Page, newer\n\n## Two\n\nnew two\n\n## Three\n\nnew three\n";
  expect(keepOtherNumbers(before, now, ["Three", "One", "Two"])).toBe(
    "# Page, newer\n\n## Three\n\nnew three\n\n## One\n\nold one\n\n## Two\n\nnew two\n",
  );
});
