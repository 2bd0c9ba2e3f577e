/** What a content holds, of which nothing is known yet: a file that was changed is shown too, as far as it can be read. */
export type Fields = Readonly<Record<string, unknown>>;

/** A fact by its name, as it is shown. */
export type Fact = readonly [name: string, words: string];

export function readFields(content: string): Fields {
  try {
    return fieldsOf(JSON.parse(content));
  } catch {
    return {};
  }
}

export function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

/** A text or a number inside, by its path; empty where there is none. */
export function textAt(fields: Fields, ...path: readonly string[]): string {
  let value: unknown = fields;
  for (const key of path) value = fieldsOf(value)[key];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

export function listAt(fields: Fields, key: string): readonly Fields[] {
  const value = fields[key];
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

/** Those that say something. */
export function told(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter(([, words]) => words !== "");
}

export function joined(words: readonly string[], by: string): string {
  return words.filter((text) => text !== "").join(by);
}

/** `late-entry` as a heading reads: Late entry. */
export function titleOf(name: string): string {
  const plain = name.replaceAll("-", " ");
  return `${plain.slice(0, 1).toUpperCase()}${plain.slice(1)}`;
}
