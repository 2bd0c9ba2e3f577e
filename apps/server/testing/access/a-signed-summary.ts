import { keepSummaryDraft, readSummary, signSummary } from "@goldthread/api/nouns/summary.ts";
import { day } from "../lock/forms.ts";
import type { aWorldOfRelations } from "./relations.ts";

type World = Pick<Awaited<ReturnType<typeof aWorldOfRelations>>, "author" | "client" | "targets">;

/**
 * A summary of the days since then, every sentence taken on as it reads but those that rest on a note which waits for its
 * co-signature: of the notes that stand in the world from the start, all but the first.
 */
export async function aSignedSummary(
  { author, client, targets }: World,
  from: string,
): Promise<{ readonly id: string }> {
  const period = { clientId: client.id, from, to: day(1) };
  const { browser } = author;
  const without = new Set(targets.slice(1).flatMap(({ aims }) => (aims.notes ?? []).map(({ noteId }) => noteId)));
  const { sections } = await browser.ask(readSummary, { ...period });
  const taken = sections.flatMap(({ sentences }) =>
    sentences.map(({ key, text, sources }) => {
      const isOut = sources.some(({ id }) => without.has(id));
      return [key, { isTaken: !isOut, isOut, text: null, of: text }];
    }),
  );
  const edits = { sentences: Object.fromEntries(taken), own: [] };
  const { version } = await browser.ask(keepSummaryDraft, { ...period, version: 0, edits });
  return browser.ask(signSummary, { ...period, version });
}
