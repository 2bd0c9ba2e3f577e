import type { Voice } from "./faces.ts";

export interface SheetOptions {
  readonly title: string;
  readonly paper: "A4" | "LETTER";
  readonly created: Date;
}

export interface Style {
  readonly voice: Voice;
  readonly size: number;
  readonly leading: number;
  readonly ink: string;
  readonly before: number;
}

export const styles = {
  title: { voice: "strong", size: 17, leading: 24, ink: "#1f1d19", before: 0 },
  heading: { voice: "label", size: 10, leading: 15, ink: "#1f1d19", before: 16 },
  text: { voice: "text", size: 10.5, leading: 16, ink: "#1f1d19", before: 3 },
  note: { voice: "plain", size: 8.5, leading: 12.5, ink: "#5d5850", before: 3 },
  fact: { voice: "plain", size: 9, leading: 13.5, ink: "#1f1d19", before: 0 },
  blank: { voice: "plain", size: 9, leading: 36, ink: "#5d5850", before: 0 },
  factName: { voice: "plain", size: 9, leading: 13.5, ink: "#5d5850", before: 0 },
  edge: { voice: "plain", size: 8, leading: 11, ink: "#5d5850", before: 0 },
} as const satisfies Record<string, Style>;

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
