import { clientFormats } from "@goldthread/clinical/formats/index.ts";
import { expect, it } from "vitest";
import { offeredFormats, usualFormat } from "./offered-formats.ts";

it("a practice that names no format offers all, in their order", () => {
  expect(offeredFormats([])).toEqual(clientFormats);
  expect(offeredFormats(["dap", "soap"]).map(({ id }) => id)).toEqual(["soap", "dap"]);
});

it.each([
  [["birp", "soap"], [], "birp"],
  [["birp", "soap"], ["dap", "soap"], "soap"],
  [["birp"], ["dap"], "dap"],
  [[], [], "soap"],
])("after notes in %j, of the formats %j, a new note opens in %s", (before, named, format) => {
  expect(usualFormat(before, named)).toBe(format);
});
