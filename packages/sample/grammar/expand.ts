import type { Prng } from "../prng.ts";

/** What a template's slots stand for. A value may itself hold slots. */
export type Slots = Readonly<Record<string, string | number>>;

const choice = /\[([^[\]{}]*(?:\{[^{}]*\}[^[\]{}]*)*)\]/;
const counted = /\{([a-zA-Z]+):([^{}|]*)\|([^{}|]*)\}/;
const slot = /\{([a-zA-Z]+)\}/;
const everySlot = new RegExp(slot, "g");

function valueOf(name: string, slots: Slots): string {
  const value = slots[name];
  const lower = name.charAt(0).toLowerCase() + name.slice(1);
  // A slot written with a capital is the same slot at the start of a sentence.
  if (value === undefined && lower !== name) return capital(valueOf(lower, slots));
  if (value === undefined) throw new Error(`A template names a slot that nobody fills: ${name}`);
  return String(value);
}

/** Writes one sentence from a template; see {@link fillIn}. */
export function expand(template: string, slots: Slots, prng: Prng): string {
  return capital(fillIn(template, slots, prng));
}

/**
 * Fills a template in, as it stands inside a sentence:
 * `[a|b]` is one of a and b; `{name}` a slot; `{n:attack|attacks}` a number with its noun ("no attacks", "1 attack").
 */
export function fillIn(template: string, slots: Slots, prng: Prng): string {
  let text = template;
  for (let turn = 0; turn < 60; turn++) {
    if (!text.includes("{") && !text.includes("[")) return text;
    if (counted.test(text)) {
      text = text.replace(counted, (_, name: string, one: string, many: string) => {
        const value = valueOf(name, slots);
        return value === "0" ? `no ${many}` : `${value} ${value === "1" ? one : many}`;
      });
    } else if (choice.test(text)) {
      text = text.replace(choice, (_, inside: string) => prng.pick(inside.split("|")));
    } else if (slot.test(text)) {
      text = text.replace(everySlot, (_, name: string) => valueOf(name, slots));
    } else {
      throw new Error("A template has a bracket too many or too few");
    }
  }
  throw new Error("A template's slots refer to each other in a circle");
}

/** The first letter in upper case, also behind an opening quotation mark. */
export function capital(text: string): string {
  return text.replace(/^(“?)(\p{Ll})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase());
}
