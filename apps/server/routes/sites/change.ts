import { changeSite as endpoint } from "@goldthread/api/nouns/settings.ts";
import * as sites from "@goldthread/store/queries/site.ts";
import { refuse } from "../../errors.ts";
import { differences, recordSettingChanges } from "../../practice/record-setting-changes.ts";
import { defineRoute } from "../../route.ts";

export const changeSite = defineRoute({
  endpoint,
  may: ["administrator"],
  audit: { act: "site changed" },
  async run({ input: { siteId, version, ...given }, tx, actor, clock, newId, server, about, afterCommit }) {
    const before = (await sites.readSite(tx, siteId)) ?? refuse("not_found");
    if (before.version !== version) refuse("changed_meanwhile");
    const after = {
      ...before,
      name: given.name ?? before.name,
      address: given.address ?? before.address,
      placeOfService: given.placeOfService ?? before.placeOfService,
      active: given.active ?? before.active,
    };
    const changes = differences(before, after, (key) => `site ${siteId} ${key}`);
    about({ subject: siteId });
    if (changes.length === 0) return { version };
    const next = (await sites.changeSite(tx, after)) ?? refuse("changed_meanwhile");
    await recordSettingChanges(tx, changes, { by: actor.staffId, at: clock(), newId });
    afterCommit(() => server.sequencer.kick());
    return { version: next };
  },
});
