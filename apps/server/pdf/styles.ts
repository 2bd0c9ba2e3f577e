import type { Voice } from "./faces.ts";

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

type Styles = Readonly<Record<keyof typeof styles, Style>>;

/** The same, with no letter smaller than this many points; lines stand as far apart as before for their size. */
export function grownStyles(least: number): Styles {
  const grow = (style: Style): Style =>
    style.size >= least ? style : { ...style, size: least, leading: (style.leading * least) / style.size };
  return {
    title: grow(styles.title),
    heading: grow(styles.heading),
    text: grow(styles.text),
    note: grow(styles.note),
    fact: grow(styles.fact),
    // There is room to write on either way, and a signature belongs on the page that it signs.
    blank: { ...grow(styles.blank), leading: Math.max(styles.blank.leading, least * 2) },
    factName: grow(styles.factName),
    edge: grow(styles.edge),
  };
}
