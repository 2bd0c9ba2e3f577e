import { dischargeClient as endpoint } from "@goldthread/api/nouns/episode.ts";
import * as episodes from "@goldthread/store/queries/episode.ts";
import { calendarDay } from "../../calendar-day.ts";
import { checkDayNotAhead } from "../../client/check-day.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";
import { refuseUnchanged } from "../../same-version.ts";

export const dischargeClient = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "client discharged" },
  async run({ input, tx, clock, practice, about }) {
    const { episodeId, version, kind, why, openIsKnown, on = calendarDay(clock(), practice.zone) } = input;
    const episode = (await episodes.readEpisode(tx, episodeId)) ?? refuse("not_found");
    about({ clientId: episode.clientId, subject: episodeId });
    if (episode.version !== version || episode.dischargedOn !== null) refuse("changed_meanwhile");
    checkDayNotAhead(on, { field: "on", now: clock(), zone: practice.zone });
    const open = openIsKnown ? [] : Object.values(await episodes.readOpenWork(tx, episode.clientId));
    if (open.some((count) => count > 0))
      refuse("work_still_open", [{ field: "openIsKnown", expected: "expected to be told that this was seen" }]);
    const changed = await episodes.dischargeClient(tx, { episodeId, version, on, kind, why });
    return changed === undefined ? refuseUnchanged({ seen: undefined, given: version }) : { version: changed };
  },
});
