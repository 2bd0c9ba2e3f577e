import { keepSummaryDraft, readSummary, signSummary } from "@goldthread/api/nouns/summary.ts";
import type { Somebody } from "../somebody.ts";

interface Period {
  readonly clientId: string;
  readonly from: string;
  readonly to: string;
}

/** A summary with every sentence taken on as it reads. */
export async function aSignedSummary({ browser }: Somebody, period: Period): Promise<{ readonly id: string }> {
  const { sections } = await browser.ask(readSummary, { ...period });
  const taken = sections.flatMap(({ sentences }) =>
    sentences.map(({ key, text }) => [key, { isTaken: true, isOut: false, text: null, of: text }]),
  );
  const edits = { sentences: Object.fromEntries(taken), own: [] };
  const { version } = await browser.ask(keepSummaryDraft, { ...period, version: 0, edits });
  return browser.ask(signSummary, { ...period, version });
}
