import type { DraftContent } from "./draft-document.ts";

/**
 * The words of a draft as one string, whose SHA-256 the sign request carries: two people who see the same words
 * get the same string, wherever they computed it. Provenance is not in it; the state vector covers that.
 */
export function draftText(content: DraftContent): string {
  return JSON.stringify([
    content.format,
    content.elements.map(({ element, key, text }) => [element, key, text]),
    content.segments.map(({ id, label, start, stop }) => [id, label, start, stop]),
  ]);
}
