import { aBenchPractice } from "../a-practice.ts";
import { aDraftedIndividual } from "../a-session.ts";
import { openWriter } from "../a-writer.ts";
import type { Writer } from "../a-writer.ts";
import { startBenchHttp } from "../bench-http.ts";
import { defineBench } from "../bench.ts";
import { median, timeAtOnce, timeEach } from "../stopwatch.ts";

const writers = 32;

/** From a keystroke's change on the socket to the answer that it is committed, through the whole live part. */
export const autosave = defineBench({
  id: "autosave",
  states: "A change on the live socket is answered when it is committed, for 32 people writing at once.",
  async run({ database, note }) {
    const bench = await database();
    const http = await startBenchHttp(bench);
    const open: Writer[] = [];
    try {
      for (let nr = 0; nr < writers; nr += 1) {
        const practice = await aBenchPractice(bench.bare, { clients: 12 });
        const { cookie } = await http.signIn(practice);
        const { shown } = await aDraftedIndividual(bench.bare, practice, { nr });
        const draftId = shown[0]?.draftId ?? "";
        open.push(await openWriter({ port: http.port, origin: http.origin, cookie, draftId }));
      }
      note("32 writers");
      const lanes = (saves: number) => open.map((writer) => () => timeEach(saving(writer, saves)));
      await timeAtOnce(lanes(30), writers);
      const one = median(await timeEach(open.slice(0, 1).flatMap((writer) => saving(writer, 200))));
      const lane = await timeAtOnce(lanes(150), writers);
      return [
        { what: "an autosave, one writer", value: one, unit: "ms" },
        { what: "autosaves, 32 writers", value: (1000 * 150) / lane, unit: "per second" },
      ];
    } finally {
      for (const writer of open) writer.close();
      await http.close();
    }
  },
});

function saving(writer: Writer, times: number): (() => Promise<void>)[] {
  return Array.from({ length: times }, () => () => writer.save());
}
