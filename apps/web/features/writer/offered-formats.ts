import type { Format } from "@goldthread/clinical/formats/format.ts";
import { clientFormats } from "@goldthread/clinical/formats/index.ts";
import type { SignedContent } from "./signed-content.ts";

/** The formats that the practice offers, by its settings: all where it names none. */
export function offeredFormats(named: readonly string[]): readonly Format[] {
  const offered = clientFormats.filter(({ id }) => named.includes(id));
  return offered.length === 0 ? clientFormats : offered;
}

/** A note about the same client, as far as it tells in what format the next one is written. */
export type WrittenBefore = Pick<SignedContent, "format" | "authorId" | "isContact">;

/**
 * The format that somebody's new note opens in: that of their last note about the client which is offered, else of
 * anybody's, else the first offered. What a contact was told in says nothing of a session.
 */
export function usualFormat(
  before: readonly WrittenBefore[],
  { named, authorId }: { readonly named: readonly string[]; readonly authorId: string },
): string | undefined {
  const offered = offeredFormats(named).map(({ id }) => id);
  const fits = before.filter(({ format, isContact }) => !isContact && format !== null && offered.includes(format));
  const last = fits.find((note) => note.authorId === authorId) ?? fits[0];
  return last?.format ?? offered[0];
}
