import type { amendmentRequest } from "@goldthread/api/nouns/note.ts";
import { additionSchema } from "@goldthread/clinical/note/addition.ts";
import { listRequests, type RequestLine } from "@goldthread/store/queries/note-addition.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import type { z } from "zod";

type Line = z.input<typeof amendmentRequest>;
const year = 366 * 86_400_000;

/** The register of requests to amend, the open ones first, each by when its answer is due. */
export async function amendmentLines(
  tx: Transaction,
  { now, today }: { readonly now: Date; readonly today: string },
): Promise<Line[]> {
  const rows = await listRequests(tx, new Date(now.getTime() - year).toISOString());
  const lines = rows.flatMap((row) => lineOf(row, today));
  return lines.toSorted(
    (a, b) => Number(a.decision !== null) - Number(b.decision !== null) || (a.dueOn < b.dueOn ? -1 : 1),
  );
}

function lineOf({ content, decision, disagreement, ...row }: RequestLine, today: string): Line[] {
  const request = additionSchema.parse(JSON.parse(content));
  if (request.kind !== "amendment-request") return [];
  const { askedBy, askedOn, dueOn, text } = request;
  const decided = decision === null ? null : additionSchema.parse(JSON.parse(decision));
  return [
    {
      ...row,
      askedBy,
      askedOn,
      dueOn,
      text,
      isOverdue: decided === null && dueOn < today,
      decision: decided?.kind === "amendment-decision" ? decided.decision : null,
      disagrees: disagreement !== null,
    },
  ];
}
