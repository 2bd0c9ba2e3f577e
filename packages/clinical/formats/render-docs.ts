import { elementOf } from "../elements/index.ts";
import type { Format, Section } from "./format.ts";
import { formats } from "./index.ts";

const generated =
  "<!-- Made by scripts/generate-docs.ts from packages/clinical/formats. Change the format, not this page. -->";

/** The pages of docs/formats by file name: one for each format, and the list of them all. */
export function renderFormatDocs(): Map<string, string> {
  const pages = new Map<string, string>([["README.md", listPage()]]);
  for (const format of formats) pages.set(`${format.id}.md`, formatPage(format));
  return pages;
}

function listPage(): string {
  const rows = formats.map(({ id, title, use }) => `| [${title}](${id}.md) | ${use} |`);
  return page([
    "# Note formats",
    "Every format is a view of the same elements: switching from one to another keeps every word. What a format has no " +
      'place for stands under "Also recorded", on screen and in print.',
    ["| format | use |", "|---|---|", ...rows].join("\n"),
  ]);
}

function formatPage(format: Format): string {
  return page([
    `# ${format.title}`,
    format.use,
    `Id \`${format.id}\`, version ${format.version}. [All formats](README.md).`,
    ...format.sections.map(sectionPart),
  ]);
}

function sectionPart({ title, prompt, shows, takes }: Section): string {
  const lines = shows.map((id) => {
    const element = elementOf(id);
    const taken = id === takes && shows.length > 1 ? " What is typed or pasted here goes to it." : "";
    return `- **${element.title}**: ${element.holds}${taken}`;
  });
  return [`## ${title}`, "", `*${prompt}*`, "", ...lines].join("\n");
}

function page(parts: readonly string[]): string {
  return `${[generated, ...parts].join("\n\n")}\n`;
}
