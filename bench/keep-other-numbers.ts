/**
 * A page of some of the numbers, with the sections of the page before that were not measured this time: in the order of
 * `headings`. What no bench states any more goes.
 */
export function keepOtherNumbers(before: string, now: string, headings: readonly string[]): string {
  const [head = "", ...measured] = sectionsOf(now);
  const known = new Map([...sectionsOf(before).slice(1), ...measured].map((section) => [headingOf(section), section]));
  return [head, ...headings.flatMap((heading) => known.get(heading) ?? [])].join("\n## ").trimEnd() + "\n";
}

function sectionsOf(page: string): string[] {
  return page.split("\n## ").map((section) => section.trimEnd() + "\n");
}

function headingOf(section: string): string {
  return section.slice(0, section.indexOf("\n"));
}
