import { readSummary } from "@goldthread/api/nouns/summary.ts";
import { type SummaryEdits } from "@goldthread/clinical/summary/summary-edits.ts";
import { readSummaryDraft } from "@goldthread/store/queries/summary.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import type { z } from "zod";
import { factKey, type Composed } from "./composed.ts";

type Out = Omit<z.input<typeof readSummary.output>, "client">;

const editsSchema = readSummary.output.shape.draft.unwrap().shape.edits;

/** A draft's edits as they were kept. They were parsed on their way in, so anything else is a fault. */
export function parseEdits(text: string): SummaryEdits {
  return editsSchema.parse(JSON.parse(text));
}

/** A composed summary as the contract has it, with what the caller did to it before. */
export async function composedOut(tx: Transaction, composed: Composed): Promise<Out> {
  const { summary, period, facts, firstDay } = composed;
  const draft = await readSummaryDraft(tx, composed.of, period);
  return {
    ...period,
    sections: summary.sections.map(({ key, sentences }) => ({
      key,
      sentences: sentences.map(({ key: about, text, sources }) => ({
        key: about,
        text,
        sources: sources.map((source) => {
          const { day = null, sessionId = null } = facts.get(factKey(source)) ?? {};
          return { ...source, day, sessionId };
        }),
      })),
    })),
    firstDay,
    draft: draft === undefined ? null : { version: draft.version, edits: editsSchema.parse(JSON.parse(draft.edits)) },
  };
}
