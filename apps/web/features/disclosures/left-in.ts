import type { Asked, Decided, Preview } from "./api.ts";

/** Words about somebody else that stay in, by their place; the reason is empty while it is not typed yet. */
export type LeftIn = NonNullable<Asked["leftIn"]>[number];
type Place = Omit<LeftIn, "reason">;
export type Passage = Decided["passages"][number];

export function placeOf(itemId: string, { section, start, end }: Passage): Place {
  return { itemId, section, start, end };
}

export function reasonFor(leftIn: readonly LeftIn[], place: Place): string | null {
  return leftIn.find((one) => isSame(one, place))?.reason ?? null;
}

/** With another reason for this place; null takes the words out again. */
export function withReason(leftIn: readonly LeftIn[], place: Place, reason: string | null): readonly LeftIn[] {
  const others = leftIn.filter((one) => !isSame(one, place));
  return reason === null ? others : [...others, { ...place, reason }];
}

/** Until a reason stands there, the words are taken out. */
export function saidReasons(leftIn: readonly LeftIn[]): LeftIn[] {
  return leftIn.filter(({ reason }) => reason.trim() !== "").map((one) => ({ ...one, reason: one.reason.trim() }));
}

/** Whether a place that is shown now is to stay in and nobody has said why. */
export function lacksReason(leftIn: readonly LeftIn[], preview: Preview | undefined): boolean {
  const shown = preview?.decisions.flatMap(({ itemId, passages }) => passages.map((one) => placeOf(itemId, one))) ?? [];
  return shown.some((place) => reasonFor(leftIn, place)?.trim() === "");
}

function isSame(one: Place, other: Place): boolean {
  return (
    one.itemId === other.itemId && one.section === other.section && one.start === other.start && one.end === other.end
  );
}
