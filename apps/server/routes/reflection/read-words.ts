import { setImmediate as breathe } from "node:timers/promises";
import { readFlaggedWords as endpoint } from "@goldthread/api/nouns/reflection.ts";
import { noteBodySchema } from "@goldthread/clinical";
import { countFlagged, flaggedIn, type FlaggedWord } from "@goldthread/clinical/reflection/flagged-words.ts";
import { zonedTime } from "@goldthread/clinical/session/zoned-time.ts";
import { listOwnContents } from "@goldthread/store/queries/reflection.ts";
import { readReviewSettings } from "@goldthread/store/queries/review-settings.ts";
import { inOrder } from "../../reflection/in-order.ts";
import { defineRoute } from "../../route.ts";

/** Each takes the reviewer some milliseconds, so only the newest are read. */
const mostNotes = 100;
const mostWords = 15;
const mostPlaces = 10;

export const readFlaggedWords = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "reflection opened" },
  async run({ input: period, tx, practice }) {
    const [rows, settings] = await Promise.all([
      listOwnContents(tx, { ...inOrder(period), atMost: mostNotes + 1 }),
      readReviewSettings(tx),
    ]);
    const notes = rows.slice(0, mostNotes);
    const found: FlaggedWord[] = [];
    for (const { noteId, content } of notes) {
      // Others are served between two notes.
      await breathe();
      const { kind, format, author, elements } = noteBodySchema.parse(JSON.parse(content));
      found.push(...flaggedIn({ noteId, kind, format, author: author.name, elements }, settings?.off));
    }
    const days = new Map(notes.map(({ noteId, happenedAt }) => [noteId, zonedTime(happenedAt, practice.zone).day]));
    return {
      notes: notes.length,
      isCut: rows.length > mostNotes,
      words: countFlagged(found, mostWords).map((word) => ({
        ...word,
        notes: word.notes.slice(0, mostPlaces).map((id) => ({ id, day: days.get(id) ?? "" })),
      })),
    };
  },
});
