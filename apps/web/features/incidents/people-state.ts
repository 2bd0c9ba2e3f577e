import type { Part } from "./incident-words.ts";

/** Somebody on the form: one of the group or of one's clients, or anybody else by name. */
export interface TypedPerson {
  readonly key: string;
  readonly clientId: string | null;
  readonly name: string;
  readonly part: Part;
  readonly chartWords: string;
}

export function withPerson(people: readonly TypedPerson[], person: TypedPerson): readonly TypedPerson[] {
  const isThere = people.some(({ clientId }) => clientId !== null && clientId === person.clientId);
  return isThere ? people : [...people, person];
}

export function withoutPerson(people: readonly TypedPerson[], key: string): readonly TypedPerson[] {
  return people.filter((person) => person.key !== key);
}

export function changedPerson(
  people: readonly TypedPerson[],
  key: string,
  change: Partial<TypedPerson>,
): readonly TypedPerson[] {
  return people.map((person) => (person.key === key ? { ...person, ...change } : person));
}

/** Whose words for the chart name another on the form: said while it is typed, and refused by the server. */
export function namesAnother(people: readonly TypedPerson[], { key, chartWords }: TypedPerson): boolean {
  const plain = chartWords.toLowerCase();
  return people.some(
    (other) =>
      other.key !== key &&
      other.name
        .toLowerCase()
        .split(/\s+/)
        .some((name) => name.length > 2 && new RegExp(`\\b${escaped(name)}\\b`, "u").test(plain)),
  );
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
