import { readSummary as endpoint } from "@goldthread/api/nouns/summary.ts";
import { composeSummary } from "@goldthread/clinical/summary/compose-summary.ts";
import { zonedTime } from "@goldthread/clinical/session/zoned-time.ts";
import { readClientOfChart } from "@goldthread/store/queries/client.ts";
import { listHomework } from "@goldthread/store/queries/homework.ts";
import { Refusal, refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { readThreadInput } from "../../thread/thread-input.ts";

export const readSummary = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "summary put together" },
  async run({ input: { clientId, kind, from, to }, tx, practice, clock, about }) {
    about({ clientId });
    if (to < from)
      throw new Refusal("invalid_input", {
        fields: [{ field: "to", expected: "expected a day not before the first" }],
      });
    const [client, record, homework] = await Promise.all([
      readClientOfChart(tx, clientId),
      readThreadInput(tx, { clientId, zone: practice.zone, before: clock().toISOString() }),
      listHomework(tx, clientId),
    ]);
    if (client === undefined) refuse("not_found");
    const { sections } = composeSummary({ ...record, homework }, { kind, from, to });
    const named = new Set(
      sections.flatMap(({ sentences }) => sentences.flatMap(({ sources }) => sources.map((source) => source.id))),
    );
    const days = record.sessions.map(({ noteId, start }) => ({ noteId, day: zonedTime(start, practice.zone).day }));
    const { id, name, recordNumber, birthDate } = client;
    return {
      client: { id, name, recordNumber, birthDate },
      kind,
      from,
      to,
      sections: sections.map(({ key, sentences }) => ({
        key,
        sentences: sentences.map(({ text, sources }) => ({ text, sources: [...sources] })),
      })),
      notes: days.flatMap(({ noteId, day }) => (noteId !== null && named.has(noteId) ? [{ id: noteId, day }] : [])),
      firstDay: days.map(({ day }) => day).toSorted()[0] ?? null,
    };
  },
});
