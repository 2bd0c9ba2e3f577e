import type { ClientInHeader, Flag } from "../../api-types.ts";
import type { Tone } from "../../ui/tag.tsx";

export interface FlagInWords {
  readonly key: string;
  readonly words: string;
  readonly tone: Tone;
}

const kindWords: Readonly<Record<Flag["kind"], string>> = {
  "part-2": "Part 2: substance-use programme",
  "do-not-contact": "Do not contact",
  other: "",
};

const kindTones: Readonly<Record<Flag["kind"], Tone>> = {
  "part-2": "warn",
  "do-not-contact": "block",
  other: "hint",
};

export function flagWords({ kind, words }: Pick<Flag, "kind" | "words">): string {
  return [kindWords[kind], words].filter((part) => part !== "").join(": ");
}

/** What stands in a header, each once: two records made one may both carry the same. */
export function flagsInWords({ flags, minor }: Pick<ClientInHeader, "flags" | "minor">): readonly FlagInWords[] {
  const set = flags.map((flag) => ({ key: flag.id, words: flagWords(flag), tone: kindTones[flag.kind] }));
  const own: readonly FlagInWords[] = minor === true ? [{ key: "minor", words: "Minor", tone: "hint" }, ...set] : set;
  return own.filter(({ words }, at) => own.findIndex((other) => other.words === words) === at);
}
