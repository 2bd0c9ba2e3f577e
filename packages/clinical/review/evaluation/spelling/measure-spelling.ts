import type { Finding } from "../../finding.ts";
import { parseNoteToReview, type NoteToReview } from "../../note-to-review.ts";
import { tally, type Tally } from "../tally.ts";
import { spellingLines } from "./spelling-lines.ts";
import { unseenLines } from "./unseen-lines.ts";

export interface SpelledText {
  readonly text: string;
  /** The words that are slips, as they stand. */
  readonly slips: readonly string[];
}

/** The labelled lines. A text without a mark should draw nothing. */
function parseSpelling(lines: string): SpelledText[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => ({
      text: line.replaceAll(/[[\]]/g, ""),
      slips: Array.from(line.matchAll(/\[([^\]]+)\]/g), ([, slip = ""]) => slip),
    }));
}

export const spelledTexts: Readonly<Record<"first" | "unseen", readonly SpelledText[]>> = {
  first: parseSpelling(spellingLines),
  unseen: parseSpelling(unseenLines),
};

/** How a speller does on one of the sets; it is given, since the engine has none of its own. */
export async function measureSpelling(
  spell: (note: NoteToReview) => Promise<readonly Finding[]>,
  texts: readonly SpelledText[],
): Promise<Tally> {
  const results = [];
  for (const { text, slips } of texts) {
    const findings = await spell(aboutSomebody(text));
    const missed = slips.filter(
      (slip) => !findings.some((finding) => finding.text.includes(slip) || slip.includes(finding.text)),
    );
    const falsely = findings.filter(
      ({ text: found }) => !slips.some((slip) => slip.includes(found) || found.includes(slip)),
    );
    results.push({
      id: text,
      expected: slips.map(() => "slip"),
      found: [...slips.filter((slip) => !missed.includes(slip)), ...falsely].map(() => "slip"),
    });
  }
  return tally(results);
}

function aboutSomebody(text: string): NoteToReview {
  return parseNoteToReview({
    note: { kind: "progress", format: "narrative", sections: [{ key: "narrative", text }] },
    client: { name: "Imani Castellanos" },
    author: { name: "Odessa Fernweather" },
    members: [{ name: "Ngozi Castellanos" }, { name: "Piotr Wojciechowski" }],
  });
}
