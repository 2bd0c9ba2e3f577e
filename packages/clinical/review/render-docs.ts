import type { NoteExample } from "./note-to-review.ts";
import type { Rule } from "./rule.ts";
import { sourceState } from "./source-state.ts";
import { families } from "./finding.ts";
import { rules } from "./rules/index.ts";

/** One page a rule and one that lists them, by file name. */
export function renderRuleDocs(): Map<string, string> {
  const pages = new Map(rules.map((rule) => [`${rule.id}.md`, page(rule)]));
  pages.set("README.md", list());
  return pages;
}

function list(): string {
  const groups = families.flatMap((family) => {
    const own = rules.filter((rule) => rule.family === family);
    if (own.length === 0) return [];
    const rows = own.map(({ id, title, severity }) => `| [${id}](${id}.md) | ${title} | ${severity} |`);
    return [`## ${family}`, "", "| rule | what | |", "|---|---|---|", ...rows, ""];
  });
  return [
    "# The reviewer's rules",
    "",
    "Made from the rules' own files: change those and run `node scripts/generate-docs.ts`.",
    "",
    ...groups,
  ].join("\n");
}

function page({ id, title, family, severity, why, source, flags, passes }: Rule): string {
  const cite = source.url === null ? source.cite : `[${source.cite}](${source.url})`;
  return [
    `# ${title}`,
    "",
    `\`${id}\` · ${family} · ${severity}`,
    "",
    why,
    "",
    `Source: ${cite}.`,
    "",
    sourceState(source),
    "",
    "## Flagged",
    "",
    ...flags.map(example),
    "",
    "## Not flagged",
    "",
    ...passes.map(example),
    "",
  ].join("\n");
}

function example({ note }: NoteExample): string {
  const words = note.sections.map(({ key, text }) => `${key}: ${text.replaceAll(/\s+/g, " ").trim() || "(nothing)"}`);
  return `- ${words.join(" / ") || "(nothing)"}`.replaceAll(/([<>*_[\]`])/g, "\\$1");
}
