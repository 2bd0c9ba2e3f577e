import { find, listClients } from "@goldthread/api/nouns/client.ts";
import { expect, it } from "vitest";
import { searchable } from "./searchable.ts";

it("a name is looked for as it was typed, without the spaces around it", () => {
  expect(searchable("  Teodora Brânză ")).toBe("Teodora Brânză");
});

it.each([
  ["a page", "x".repeat(5_000_000)],
  ["a line break", "Ana\nBrandt"],
  ["control characters", "Ana\u0007 Brandt\u202e"],
  ["half an emoji at the end", `${"x".repeat(99)}😀`],
  ["nothing but space", "\t\n "],
])("%s pasted by mistake is still something that may be asked", (_what, pasted) => {
  const q = searchable(pasted);
  expect(listClients.input.parse({ q }).q).toBe(q);
  if (q !== "") expect(find.input.parse({ q }).q).toBe(q);
});
