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
  const notes = before.map((one) => ({ format: one, authorId: "a nurse", isContact: false }));
  expect(usualFormat(notes, { named, authorId: "a psychologist" })).toBe(format);
});

it("is one's own, whatever a colleague wrote since, and whatever a phone call was told in", () => {
  const own = { format: "dap", authorId: "me", isContact: false };
  const before = [
    { format: "f-dar", authorId: "a nurse", isContact: false },
    { ...own, format: "narrative", isContact: true },
    own,
  ];
  expect(usualFormat(before, { named: [], authorId: "me" })).toBe("dap");
  expect(usualFormat(before, { named: ["f-dar", "soap"], authorId: "me" })).toBe("f-dar");
});
