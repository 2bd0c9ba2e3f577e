import { readFeed as endpoint } from "@goldthread/api/nouns/schedule.ts";
import { asActor } from "@goldthread/store/as-actor.ts";
import { asPart } from "@goldthread/store/as-part.ts";
import { openFeed } from "@goldthread/store/queries/calendar-feed.ts";
import { readCalendar } from "@goldthread/store/queries/schedule.ts";
import { Download } from "../../download.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { calendarEventOf } from "../../session/calendar-event-of.ts";
import { feedTokenDigest } from "../../session/feed-token.ts";
import { renderCalendar } from "../../session/render-calendar.ts";

const days = { back: 28, ahead: 26 * 7 };

/**
 * The token stands for its owner, for this one purpose: what is read is read as them, so that whoever leaves the practice
 * or a care team shows nothing more.
 */
export const readFeed = defineRoute({
  endpoint,
  may: "anyone",
  triesPerMinute: 60,
  async run({ input: { token }, server, clock }) {
    const now = clock().toISOString();
    const feed = await asPart(server.db, "auth", (tx) => openFeed(tx, { tokenDigest: feedTokenDigest(token), now }));
    if (feed === undefined) refuse("not_found");
    const sessions = await asActor(server.db, { staffId: feed.staffId, clock: now }, (tx) => readCalendar(tx, days));
    const events = sessions.map((session) => calendarEventOf(session, feed));
    const body = Buffer.from(renderCalendar({ name: "Goldthread", now, events }));
    return new Download({ type: "text/calendar; charset=utf-8", name: "schedule.ics", body, inline: true });
  },
});
