import { readPatterns as endpoint } from "@goldthread/api/nouns/patterns.ts";
import { composePatterns } from "@goldthread/clinical/patterns/compose-patterns.ts";
import { zonedTime } from "@goldthread/clinical/session/zoned-time.ts";
import { isMyClient, readClientOfChart } from "@goldthread/store/queries/client.ts";
import { readNoteTexts } from "@goldthread/store/queries/patterns.ts";
import { readSharedInterventions } from "@goldthread/store/queries/reflection.ts";
import { refuse } from "../../errors.ts";
import { inOrder } from "../../reflection/in-order.ts";
import { parseElements, sharedPartsOf, sharedTexts } from "../../reflection/note-parts.ts";
import { defineRoute } from "../../route.ts";
import { readThreadInput } from "../../thread/thread-input.ts";
import { patternsOut } from "../../reflection/patterns-out.ts";

/** Some ten years of weekly sessions: counted within a second. */
const mostNotes = 500;

export const readPatterns = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "patterns opened" },
  async run({ input: { clientId, ...period }, tx, practice, clock, about }) {
    about({ clientId });
    const { from, to } = inOrder(period);
    const [isMine, client, record, rows] = await Promise.all([
      isMyClient(tx, clientId),
      readClientOfChart(tx, clientId),
      readThreadInput(tx, { clientId, zone: practice.zone, before: clock().toISOString() }),
      readNoteTexts(tx, { clientId, from, to, atMost: mostNotes + 1 }),
    ]);
    if (!isMine || client === undefined) refuse("not_found");
    const notes = rows.slice(0, mostNotes);
    const shared = sharedTexts(await readSharedInterventions(tx, sharedPartsOf(notes)));
    const patterns = composePatterns({
      zone: practice.zone,
      from,
      to,
      sessions: record.sessions,
      scores: record.scores,
      names: [client.name, client.preferredName, ...client.aliases],
      notes: notes.map(({ elements, sharedPartId, ...note }) => ({
        ...note,
        elements: parseElements(elements),
        shared: shared.get(sharedPartId ?? "") ?? [],
      })),
    });
    const { id, name, recordNumber } = client;
    const days = record.sessions.map(({ start }) => zonedTime(start, practice.zone).day).toSorted();
    return {
      client: { id, name, recordNumber },
      from,
      to,
      firstDay: days[0] ?? null,
      isCut: rows.length > mostNotes,
      ...patternsOut(patterns),
    };
  },
});
