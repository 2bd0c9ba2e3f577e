import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isCleanText } from "../note/clean-text.ts";
import { templateCaution } from "./document-template.ts";
import { blanksIn, fillTemplate } from "./fill-template.ts";
import { documentTemplates } from "./templates/index.ts";

it("are each one file of their folder, named after what they are", () => {
  const files = readdirSync(new URL("templates/", import.meta.url))
    .filter((file) => file !== "index.ts")
    .map((file) => file.replace(".ts", ""));
  expect(documentTemplates.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  expect(templateCaution).toContain("no legal advice");
});

describe.each(documentTemplates.map((template) => [template.id, template] as const))("%s", (_id, template) => {
  it("names the practice, is short, and says what has to be adapted and where it comes from", () => {
    const { text, adapt, sources, signers, title, when } = template;
    const filled = fillTemplate(template, { practice: "Harbour House (Fictional)" });
    expect(filled).toContain("Harbour House (Fictional)");
    expect(blanksIn(filled)).not.toContain("{practice}");
    expect(isCleanText(text)).toBe(true);
    expect(text.length).toBeLessThan(2500);
    for (const words of [adapt, when]) expect(words.endsWith(".")).toBe(true);
    expect([title.endsWith("."), signers.length > 0]).toEqual([false, true]);
    for (const { cite, fact, read } of sources) {
      expect(cite.length).toBeGreaterThan(10);
      // Nobody is told that something was checked which was not.
      expect(fact?.status === "verified" || read === null).toBe(true);
    }
  });

  it("is signed by the client, unless it is about joint sessions", () => {
    expect(template.signers.includes("client")).toBe(true);
    expect(template.signers.includes("other-adult")).toBe(template.id === "joint-session-record");
  });
});

it("a blank that nobody filled is found, once, and a practice's name is taken as it stands", () => {
  expect(blanksIn("By {fee}, {fee} or {hours}.")).toEqual(["{fee}", "{hours}"]);
  expect(blanksIn("Nothing is open here {} or {a-b}.")).toEqual([]);
  expect(fillTemplate({ text: "At {practice}." }, { practice: "$& House" })).toBe("At $& House.");
});
