import { createContext } from "react";
import type { Finding } from "@goldthread/clinical/review/finding.ts";
import type { DraftOnPage } from "./finding-acts.ts";

/** The author's private notebook, as the reviewer of the official note knows it: a place to move a sentence to. */
export interface OtherBook {
  move(draft: DraftOnPage, finding: Finding): void;
}

/** Null where nobody here keeps a notebook. */
export const OtherBookContext = createContext<OtherBook | null>(null);

/** What should never have stood in the official note, and has a place in the other book. */
export function belongsInOtherBook({ rule, text }: Finding): boolean {
  return rule === "private-content" && text !== "";
}
