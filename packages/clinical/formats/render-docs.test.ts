import { describe, expect, it } from "vitest";
import { formats } from "./index.ts";
import { renderFormatDocs } from "./render-docs.ts";

describe("the pages about the formats", () => {
  const pages = renderFormatDocs();

  it("are one for each format, and a list that leads to each", () => {
    expect([...pages.keys()]).toEqual(["README.md", ...formats.map(({ id }) => `${id}.md`)]);
    for (const { id, title } of formats) expect(pages.get("README.md")).toContain(`[${title}](${id}.md)`);
  });

  it("say every section, what it asks and what it shows", () => {
    expect(pages.get("soap.md")).toContain(
      "## Plan\n\n*What happens next, and when?*\n\n- **Plan**: What happens next: steps, homework, referrals, the next date. What is typed or pasted here goes to it.\n- **Medication**:",
    );
  });
});
