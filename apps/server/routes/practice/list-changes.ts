import { listSettingChanges as endpoint } from "@goldthread/api/nouns/settings.ts";
import * as changes from "@goldthread/store/queries/setting-change.ts";
import { defineRoute } from "../../route.ts";

const most = 200;

export const listSettingChanges = defineRoute({
  endpoint,
  may: ["administrator", "records-officer"],
  async run({ tx }) {
    const rows = await changes.listSettingChanges(tx, most + 1);
    return { changes: rows.slice(0, most), more: rows.length > most };
  },
});
