import { addRelease } from "@goldthread/api/nouns/notebook.ts";
import { parseCanonical } from "@goldthread/ledger";
import { z } from "zod";

const said = z.object({ ...addRelease.input.shape });

/** What a release's content says, beside its id, author and time. */
export function parseRelease(content: string): z.output<typeof said> {
  return said.parse(parseCanonical(content));
}
