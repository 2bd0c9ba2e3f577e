import type { Disclosable } from "./disclosable.ts";
import { othersIn, type NamedPerson } from "./others-in.ts";
import { pageItem } from "./page-item.ts";

interface Whose {
  readonly clientName: string;
  readonly isPart2: boolean;
  readonly people: readonly NamedPerson[];
}

/** A page whose words somebody wrote in sentences: searched for other people as a note is. */
export function searchedPage(
  { clientName: client, isPart2, people }: Whose,
  author: string,
  page: Omit<Parameters<typeof pageItem>[0], "isPart2">,
): Disclosable {
  const one = pageItem({ ...page, isPart2 });
  const of = { kind: "progress" as const, format: page.kind, client, author: { name: author, credential: "" }, people };
  return { ...one, item: { ...one.item, others: othersIn(page.sections, of) } };
}
