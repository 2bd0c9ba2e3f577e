import type { ElementId } from "@goldthread/clinical/elements/element.ts";
import { formatOf } from "@goldthread/clinical/formats/index.ts";
import { checkShortcutWords, shortcutLimits, shortcutName } from "@goldthread/clinical/library/check-shortcut.ts";
import type { Shortcut } from "./api.ts";

export interface ShortcutValues {
  readonly name: string;
  readonly isShared: boolean;
  readonly format: string;
  /** By element; a snippet's under the empty name. */
  readonly words: Readonly<Record<string, string>>;
}

export function valuesOf(editing: Shortcut | Shortcut["kind"]): ShortcutValues {
  if (typeof editing === "string")
    return { name: "", isShared: false, format: editing === "template" ? "soap" : "", words: {} };
  const { name, isShared, format, texts } = editing;
  return {
    name,
    isShared,
    format: format ?? "",
    words: Object.fromEntries(texts.map(({ element, text }) => [element ?? "", text])),
  };
}

/** What is wrong, by field: a part's error stands under that part. */
export function checkValues({ name, words }: ShortcutValues): Record<string, string> {
  const errors: Record<string, string> = {};
  if (!shortcutName.test(name.trim()) || name.trim().length > shortcutLimits.name)
    errors["name"] =
      `Enter a short name: a letter first, then letters, digits and hyphens, at most ${shortcutLimits.name}.`;
  const written = Object.entries(words).filter(([, text]) => text.trim() !== "");
  if (written.length === 0) errors["words"] = "Enter the words that it brings in.";
  for (const [element, text] of written) {
    const [wrong] = checkShortcutWords(text);
    if (wrong !== undefined) errors[`words.${element}`] = sentence(wrong);
  }
  return errors;
}

function sentence(expected: string): string {
  return `${expected.slice(0, 1).toUpperCase()}${expected.slice(1)}.`;
}

export function textsOf(kind: Shortcut["kind"], { words, format }: ShortcutValues) {
  if (kind === "snippet") return [{ element: null, text: words[""] ?? "" }];
  return elementsFor(format, words).flatMap((element) => {
    const text = words[element] ?? "";
    return text.trim() === "" ? [] : [{ element, text }];
  });
}

/** The elements that a template of this format may fill, and any other that it fills already. */
export function elementsFor(format: string, words: Readonly<Record<string, string>>): ElementId[] {
  const shown: ElementId[] = (formatOf(format)?.sections ?? [])
    .flatMap(({ shows }) => shows)
    // A segment has a time of its own, which no template knows.
    .filter((one) => one !== "segment");
  const known = formatOf("narrative")?.sections.flatMap(({ shows }) => shows) ?? [];
  const others = known.filter((one) => !shown.includes(one) && (words[one] ?? "").trim() !== "");
  return [...shown, ...others];
}
