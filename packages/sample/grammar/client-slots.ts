import type { Family } from "../arcs/family.ts";
import type { ClientStory } from "../people/client-story.ts";
import type { Prng } from "../prng.ts";
import { fillIn, type Slots } from "./expand.ts";
import { voiceOf } from "./voice.ts";

/** What stays the same in every sentence about one client. */
export interface ClientSlots {
  readonly slots: Slots;
  /** The same people, as the client speaks of them: "my sister". */
  readonly spoken: Slots;
  readonly ladder: readonly string[];
  readonly examples: readonly string[];
  readonly protects: readonly string[];
}

function nameInText({ name, preferredName }: ClientStory): string {
  return preferredName ?? name.split(" ")[0] ?? name;
}

export function clientSlots(story: ClientStory, family: Family, prng: Prng): ClientSlots {
  const base: Record<string, string> = { ...voiceOf(story.pronouns), name: nameInText(story) };
  const fill = (text: string) => fillIn(text, base, prng);
  for (const [slot, value] of Object.entries(story.life)) base[slot] = fill(value);
  for (const [slot, values] of Object.entries(family.details))
    base[slot] = fill(story.details?.[slot] ?? prng.pick(values));
  for (const [slot, value] of Object.entries(family.terms)) base[slot] = fill(value);
  if (story.medicine !== undefined) base["medicine"] = story.medicine.name;
  return {
    slots: base,
    spoken: Object.fromEntries(
      Object.entries(story.life).map(([slot, value]) => [slot, fillIn(value, { ...base, their: "my" }, prng)]),
    ),
    ladder: family.ladder.map(fill),
    examples: family.examples.map(fill),
    protects: story.protects.map(fill),
  };
}
