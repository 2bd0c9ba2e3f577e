import { transferClient as endpoint } from "@goldthread/api/nouns/episode.ts";
import * as episodes from "@goldthread/store/queries/episode.ts";
import { calendarDay } from "../../calendar-day.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { refuseUnchanged } from "../../same-version.ts";

export const transferClient = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "client transferred" },
  async run({ input, tx, clock, practice, newId, about }) {
    const { episodeId, version, to, why, on = calendarDay(clock(), practice.zone) } = input;
    const episode = (await episodes.readEpisode(tx, episodeId)) ?? refuse("not_found");
    about({ clientId: episode.clientId, subject: episodeId });
    if (episode.version !== version || episode.dischargedOn !== null) refuse("changed_meanwhile");
    if (on < episode.admittedOn)
      refuse("invalid_input", [
        { field: "on", expected: `expected a day from the admission on, ${episode.admittedOn}` },
      ]);
    const changed = await episodes.transferClient(tx, { id: newId(), episode, on, to, why });
    return changed === undefined ? refuseUnchanged({ seen: undefined, given: version }) : { version: changed };
  },
});
