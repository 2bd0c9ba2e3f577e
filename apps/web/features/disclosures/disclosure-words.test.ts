import { grounds } from "@goldthread/clinical/disclosure/grounds/index.ts";
import { itemKinds } from "@goldthread/clinical/disclosure/record-item.ts";
import { expect, it } from "vitest";
import { countWords, kindOptions, kindWords, sourceWords } from "./disclosure-words.ts";

it("counts what would go and what would stay", () => {
  const verdicts = ["goes", "stays", "redacted", "stays"] as const;
  expect(countWords(verdicts.map((verdict) => ({ verdict })))).toBe(
    "2 of 4 would go, 1 of them with words taken out; 2 would stay.",
  );
  expect(countWords([{ verdict: "goes" }])).toBe("1 of 1 would go; 0 would stay.");
});

it("says of a source that nobody checked that it is not verified", () => {
  expect(sourceWords({ cite: "A law", read: null })).toBe("A law (not verified)");
  expect(sourceWords({ cite: "A law", read: "2026-11-22" })).toBe("A law");
});

it.each(grounds.map(({ id, proposes }) => [id, proposes] as const))(
  "the form offers every kind that the ground proposes: %s",
  (_id, proposes) => {
    const offered = kindOptions.map(({ value }) => value);
    expect(proposes.filter((kind) => !offered.includes(kind))).toEqual([]);
  },
);

it("every kind of record is called by words, and what never leaves is not offered", () => {
  for (const kind of itemKinds) expect(kindWords(kind)).toMatch(/^[A-Z]/);
  const offered = kindOptions.map(({ value }) => value);
  for (const kept of ["draft", "incident-form", "report-log"] as const) expect(offered).not.toContain(kept);
});
