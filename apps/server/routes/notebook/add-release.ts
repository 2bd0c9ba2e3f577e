import { addRelease as endpoint } from "@goldthread/api/nouns/notebook.ts";
import * as notebooks from "@goldthread/store/queries/notebook.ts";
import { insertRelease } from "@goldthread/store/queries/notebook-release.ts";
import { calendarDay } from "../../calendar-day.ts";
import { refuse } from "../../errors.ts";
import { standForOne } from "../../ledger/stand-for.ts";
import { checkRelease } from "../../notebook/check-release.ts";
import { defineRoute } from "../../route.ts";

/** The trail says that something was given out, and not about whom: the release's own row does, for the accounting. */
export const addRelease = defineRoute({
  endpoint,
  may: "signed-in",
  audit: { act: "private notes released" },
  async run({ input, tx, actor, practice, clock, newId, server, about, afterCommit }) {
    const wrong = checkRelease(input, calendarDay(clock(), practice.zone));
    if (wrong.length > 0) refuse("invalid_input", wrong);
    if ((await notebooks.readNotebook(tx)) === undefined) refuse("notebook_needed");
    const row = await standForOne(tx, input, { kind: "disclosure", by: actor.staffId, at: clock(), newId });
    await insertRelease(tx, row);
    about({ subject: row.id });
    afterCommit(() => server.sequencer.kick());
    return { id: row.id, at: row.at };
  },
});
