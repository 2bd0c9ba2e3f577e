import { admitClient as endpoint } from "@goldthread/api/nouns/episode.ts";
import * as episodes from "@goldthread/store/queries/episode.ts";
import { chartToChange } from "../../client/chart-to-change.ts";
import { calendarDay } from "../../calendar-day.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const admitClient = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "client admitted" },
  async run({ input, tx, clock, practice, newId, about }) {
    const { clientId, program, why, on = calendarDay(clock(), practice.zone) } = input;
    about({ clientId });
    await chartToChange(tx, clientId);
    if (await episodes.hasOpenEpisode(tx, clientId)) refuse("admitted_already");
    const id = newId();
    await episodes.admitClient(tx, { id, clientId, on, program, why });
    return { id };
  },
});
