import { readSettings as endpoint } from "@goldthread/api/nouns/settings.ts";
import { clientFormats } from "@goldthread/clinical";
import { profiles } from "@goldthread/clinical/profiles/index.ts";
import * as practices from "@goldthread/store/queries/practice.ts";
import { refuse } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export const readSettings = defineRoute({
  endpoint,
  may: ["administrator", "records-officer"],
  async run({ tx, server }) {
    const settings = (await practices.readSettings(tx)) ?? refuse("set_up_needed");
    return {
      settings: { ...settings, formats: [...settings.formats], retentionRules: [...settings.retentionRules] },
      allFormats: clientFormats.map(({ id, title }) => ({ id, title })),
      allProfiles: profiles.map(({ id, title }) => ({ id, title })),
      mail: server.mail !== null,
    };
  },
});
