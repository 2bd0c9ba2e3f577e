import type { z } from "zod";
import type { previewDisclosure } from "@goldthread/api/nouns/disclosure.ts";
import type { OtherPerson } from "@goldthread/clinical/disclosure/index.ts";
import { refuse } from "../errors.ts";
import type { Disclosable } from "./disclosable.ts";
import { wordsIn } from "./words-in.ts";

type LeftIn = z.output<(typeof previewDisclosure)["input"]>["leftIn"];

export type Found = ReadonlyMap<string, readonly OtherPerson[]>;

/** The item with the words that whoever releases leaves in, each for a reason that is kept with the release. */
export function leaveIn(one: Disclosable, leftIn: LeftIn): Disclosable {
  const ofIt = leftIn.filter(({ itemId }) => itemId === one.item.id);
  if (ofIt.length === 0) return one;
  const others = one.item.others.filter((found) => !ofIt.some((left) => isSamePlace(left, found)));
  return { ...one, item: { ...one.item, others } };
}

export function isSamePlace(one: OtherPerson, other: OtherPerson): boolean {
  return one.section === other.section && one.start === other.start && one.end === other.end;
}

/** A reason for words that nobody found, or that stand elsewhere since, would be a reason for nothing. */
export function refuseUnknownPassages(leftIn: LeftIn, items: readonly Disclosable[]): void {
  const others = new Map(items.map(({ item }) => [item.id, item.others]));
  const isFound = (left: LeftIn[number]) => others.get(left.itemId)?.some((one) => isSamePlace(left, one)) === true;
  if (!leftIn.every(isFound))
    refuse("invalid_input", [
      { field: "leftIn", expected: "expected places that were found in the record as it is now" },
    ]);
}

/** The same words cannot stay in for a reason and be taken out by name. */
export function refuseBothWays(leftIn: LeftIn, alsoOut: readonly string[], items: readonly Disclosable[]): void {
  const sections = new Map(items.map(({ item, sections: all }) => [item.id, all]));
  const isNamed = ({ itemId, section, start, end }: LeftIn[number]) => {
    const text = sections.get(itemId)?.find(({ key }) => key === section);
    return text !== undefined && wordsIn(text, alsoOut).some((one) => one.start < end && start < one.end);
  };
  if (leftIn.some(isNamed))
    refuse("invalid_input", [{ field: "alsoOut", expected: "expected no words that stay in for a reason above" }]);
}
