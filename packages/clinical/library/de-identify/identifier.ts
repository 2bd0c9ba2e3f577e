/** What may say who somebody is. Each has words of its own on the screen, and a neutral one to stand instead. */
export const identifierKinds = {
  client: "The client’s name",
  person: "Somebody’s name",
  staff: "A colleague’s name",
  place: "A place",
  date: "A date",
  age: "An age of ninety or more",
  contact: "A way to reach somebody",
  number: "A number that may be somebody’s",
  unknown: "Perhaps a name or a place",
} as const;

export type IdentifierKind = keyof typeof identifierKinds;

/** A stretch of one part's text, UTF-16 offsets, half open. */
export interface Identifier {
  /** Index of the part. */
  readonly part: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: IdentifierKind;
  /** What could stand instead; it identifies nobody itself. */
  readonly instead: string;
}

export interface TextPart {
  readonly element: string;
  readonly text: string;
}

interface Named {
  readonly name: string;
  readonly preferredName?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
}

/** Whom and what the text may name, as far as it is known. */
export interface NamesAround {
  readonly client: Named;
  readonly recordNumber: string;
  readonly others: readonly Named[];
  readonly contacts: readonly { readonly name: string; readonly relation: string }[];
  readonly author: string;
  readonly staff: readonly string[];
  /** Sites, addresses, the room of the session, the practice. */
  readonly places: readonly string[];
}
