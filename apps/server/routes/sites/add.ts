import { addSite as endpoint } from "@goldthread/api/nouns/settings.ts";
import * as sites from "@goldthread/store/queries/site.ts";
import { differences, recordSettingChanges } from "../../practice/record-setting-changes.ts";
import { defineRoute } from "../../route.ts";

export const addSite = defineRoute({
  endpoint,
  may: ["administrator"],
  audit: { act: "site added" },
  async run({ input, tx, actor, clock, newId, server, about, afterCommit }) {
    const id = newId();
    await sites.addSite(tx, { ...input, id });
    const changes = differences({}, input, (key) => `site ${id} ${key}`);
    await recordSettingChanges(tx, changes, { by: actor.staffId, at: clock(), newId });
    about({ subject: id });
    afterCommit(() => server.sequencer.kick());
    return { id };
  },
});
