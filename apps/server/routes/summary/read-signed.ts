import { readSignedSummary as endpoint } from "@goldthread/api/nouns/summary.ts";
import { isTraineesSummary, readSessionsOfParts, readSummarySigners } from "@goldthread/store/queries/summary.ts";
import type { SummaryBody } from "@goldthread/clinical/summary/summary-body.ts";
import { defineRoute } from "../../route.ts";
import { coSignaturesIn } from "../../summary/co-signatures-in.ts";
import { readSigned, retractedSince } from "../../summary/signed-summary.ts";

export const readSignedSummary = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "summary opened" },
  async run({ input: { summaryId }, tx, about }) {
    const { row, body, digest } = await readSigned(tx, summaryId);
    about(row.clientId === null ? { subject: summaryId } : { clientId: row.clientId, subject: summaryId });
    const [sessions, signers, isTrainees, retracted] = await Promise.all([
      readSessionsOfParts(tx, partsIn(body)),
      readSummarySigners(tx, summaryId),
      isTraineesSummary(tx, summaryId),
      retractedSince(tx, body),
    ]);
    const { kind, from, to, practice, zone, client, group, author, method, says, at: signedAt } = body;
    return {
      id: row.id,
      kind,
      from,
      to,
      practice,
      zone,
      client: client === null ? null : { ...client },
      group: group === null ? null : { ...group },
      author: { ...author },
      method,
      says,
      signedAt,
      sections: body.sections.map(({ key, title, sentences }) => ({
        key,
        title,
        sentences: sentences.map(({ text, origin, sources }) => ({
          text,
          origin,
          sources: sources.map(({ kind: what, id, day }) => ({
            kind: what,
            id,
            day,
            sessionId: sessions.get(id) ?? null,
          })),
        })),
      })),
      digest,
      place: row.place,
      coSignatures: coSignaturesIn(signers.contents),
      awaitsCoSignature: signers.isAwaited,
      retracted: [...retracted],
      toCoSign: isTrainees && signers.isAwaited,
    };
  },
});

function partsIn({ sections }: SummaryBody): string[] {
  const all = sections.flatMap(({ sentences }) => sentences.flatMap(({ sources }) => sources));
  return [...new Set(all.filter(({ kind }) => kind === "shared-part").map(({ id }) => id))];
}
