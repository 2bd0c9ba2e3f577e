import type { Style } from "./styles.ts";

export interface SheetOptions {
  readonly title: string;
  readonly paper: "A4" | "LETTER";
  readonly created: Date;
  /** No letter is smaller, in points: a state may ask for it of what somebody signs. */
  readonly leastSize?: number;
}

/** A name, which is cut where it is too long for its line, and what must stand after it in full. */
export interface NameAndRest {
  readonly name: string;
  readonly rest: string;
}

/** What stands at the top and the foot of each page, outside the reading order. */
export interface Edges {
  readonly left: NameAndRest;
  readonly right: (page: number, pages: number) => string;
  readonly foot: NameAndRest;
  readonly footRight: string;
}

export interface Sheet {
  title(text: string): void;
  /** Kept with at least two lines of what follows. */
  heading(text: string): void;
  paragraphs(text: string, style?: Style): void;
  /** A two-column table of facts. */
  facts(rows: readonly (readonly [name: string, value: string])[]): void;
  rule(): void;
  /** Lines to write on by hand, each with what belongs there before it. */
  blanks(names: readonly string[]): void;
  finish(edges: Edges): Promise<Uint8Array>;
}

/** What sets a page comes with the first page: its libraries hold some 15 MB, which a server that prints nothing is spared. */
export async function openSheet(options: SheetOptions): Promise<Sheet> {
  const { createSheet } = await import("./create-sheet.ts");
  return createSheet(options);
}
