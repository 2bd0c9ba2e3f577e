import { stem } from "./stem.ts";

export interface CountedWord {
  /** Lower case, as it stands. */
  readonly form: string;
  readonly stem: string;
}

const aWord = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;

/** The words of a text, in order. Numbers are none. */
export function wordsIn(text: string): readonly CountedWord[] {
  return (text.normalize("NFC").toLowerCase().match(aWord) ?? []).map((found) => {
    const form = found.replaceAll("’", "'").replace(/'s$/u, "");
    return { form, stem: stem(form) };
  });
}
