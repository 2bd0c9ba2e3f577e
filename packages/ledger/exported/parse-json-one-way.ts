import { OutOfForm } from "./finding.ts";

/**
 * JSON from bytes, each value in one spelling alone: no key twice (a person would read the first, a parser takes the
 * last), no second spelling of a character or number. White space between the values is free, since mail and editors
 * change it and it says nothing. Throws `OutOfForm`.
 */
export function parseJsonOneWay(bytes: Uint8Array): unknown {
  const text = decode(bytes);
  const value = parse(text);
  if (withoutSpacing(text) !== JSON.stringify(value))
    throw new OutOfForm("file", "something in it is written in another way than it was: a key twice, or a character");
  return value;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new OutOfForm("file", "it is no UTF-8 text");
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The engine's message quotes the text, which is a client's.
    throw new OutOfForm("file", "it is no JSON: a character was changed, or the end is missing");
  }
}

/** Strings stay as they are; outside of them JSON knows four characters of white space. By hand: a note may be long. */
function withoutSpacing(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quote = text.indexOf('"', at);
    const outside = text.slice(at, quote < 0 ? text.length : quote);
    pieces.push(outside.replaceAll(/[ \t\n\r]/g, ""));
    if (quote < 0) break;
    at = endOfString(text, quote);
    pieces.push(text.slice(quote, at));
  }
  return pieces.join("");
}

function endOfString(text: string, quote: number): number {
  let at = quote + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}
