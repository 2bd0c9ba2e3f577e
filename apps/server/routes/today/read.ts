import { readToday as endpoint } from "@goldthread/api/nouns/session.ts";
import { readOwedOfSessions } from "@goldthread/store/queries/facilitators-owed.ts";
import { readDay, readSessionsOfDay, readUnfinishedSessions } from "@goldthread/store/queries/today.ts";
import { defineRoute } from "../../route.ts";
import { extendOwnSeries } from "../../session/extend-own-series.ts";
import { todaySessionOf } from "../../session/today-session-of.ts";
import { waitsFor } from "../../signing/waits-for.ts";

export const readToday = defineRoute({
  endpoint,
  may: "signed-in",
  async run({ input: { day = null }, tx, practice, clock, newId }) {
    await extendOwnSeries(tx, newId);
    const [read, sessions, unfinished] = await Promise.all([
      readDay(tx, day),
      readSessionsOfDay(tx, day),
      readUnfinishedSessions(tx, day),
    ]);
    const sessionIds = [...sessions, ...unfinished].flatMap(({ id, kind, signed }) =>
      kind === "group" && signed > 0 ? [id] : [],
    );
    const owed = await readOwedOfSessions(tx, sessionIds);
    const present = (session: (typeof sessions)[number]) =>
      todaySessionOf(session, practice, waitsFor(owed.filter(({ sessionId }) => sessionId === session.id)));
    // The same clock as everywhere else: a page that hears of two, where the database has its own, would jump between them.
    return {
      day: read,
      now: clock().toISOString(),
      sessions: sessions.map(present),
      unfinished: unfinished.map(present),
    };
  },
});
