import type { OtherPerson } from "@goldthread/clinical/disclosure/index.ts";

/** Those found first, and of the others each that lies in none before it: what is taken out is counted once. */
export function joinedStretches(found: readonly OtherPerson[], more: readonly OtherPerson[]): readonly OtherPerson[] {
  const joined = [...found];
  for (const one of more) if (!joined.some((other) => holds(other, one))) joined.push(one);
  return joined;
}

function holds(outer: OtherPerson, { section, start, end }: OtherPerson): boolean {
  return outer.section === section && outer.start <= start && end <= outer.end;
}
