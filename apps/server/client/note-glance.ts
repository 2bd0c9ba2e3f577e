/*
 * What a timeline shows of a note, read from pieces of its canonical JSON: parsing fifty whole notes for fifty lines
 * would cost more than everything else in opening a chart.
 */

const text = String.raw`"((?:[^"\\]|\\.)*)"`;
const author = new RegExp(`"author":\\{"credential":${text},"id":${text},"name":${text}\\}`);

/** Who signed, as it stands in the note: a name or credential that changed since changes no signed note. */
export function authorOf(head: string): { name: string; credential: string } | undefined {
  const [, credential, , name] = author.exec(head) ?? [];
  return credential === undefined || name === undefined
    ? undefined
    : { name: unescape(name), credential: unescape(credential) };
}

const longest = 160;

/** The first words of a text given from its beginning on in JSON's escapes, perhaps cut off; whole words only. */
export function excerptOf(words: string): string {
  const [, escaped = ""] = /^((?:[^"\\]|\\u[0-9a-f]{4}|\\[^u])*)/i.exec(words) ?? [];
  const plain = unescape(escaped).replaceAll(/\s+/g, " ").trim();
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "");
  const space = cut.lastIndexOf(" ");
  return `${space > longest / 2 ? cut.slice(0, space) : cut}…`;
}

function unescape(escaped: string): string {
  return JSON.parse(`"${escaped}"`);
}
