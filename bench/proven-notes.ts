import { randomUUID } from "node:crypto";
import { aNote } from "@goldthread/clinical/testing/a-note.ts";
import type { NoteBody } from "@goldthread/clinical/note/note-body.ts";
import type { BenchPractice } from "./a-practice.ts";

export interface ProvenNote {
  readonly body: NoteBody;
}

const words = "Client described the week, named two situations and what helped in each of them. "
  .repeat(25)
  .slice(0, 2000);

/** A note of about 2 KB whose every field is as a signature would have frozen it. */
export function aProvenNote({ clinician, clientIds }: BenchPractice, nr: number): ProvenNote {
  const start = new Date(Date.UTC(2020, 0, 1) + nr * 3_600_000);
  const stop = new Date(start.getTime() + 50 * 60_000);
  const plain = aNote({ format: "narrative" });
  return {
    body: {
      ...plain,
      id: randomUUID(),
      client: { ...plain.client, id: clientIds[nr % clientIds.length] ?? "" },
      session: {
        ...plain.session,
        id: randomUUID(),
        start: start.toISOString(),
        stop: stop.toISOString(),
      },
      author: { id: clinician.id, name: clinician.name, credential: clinician.credential },
      signedAt: new Date(stop.getTime() + 600_000).toISOString(),
      elements: [
        {
          element: "narrative",
          key: null,
          text: words,
          spans: [{ start: 0, end: words.length, from: "typed" }],
          tags: [],
        },
      ],
      salt: "A".repeat(43) + "=",
    },
  };
}
