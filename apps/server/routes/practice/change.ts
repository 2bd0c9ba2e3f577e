import { changePractice as endpoint } from "@goldthread/api/nouns/settings.ts";
import * as practices from "@goldthread/store/queries/practice.ts";
import { refuse } from "../../errors.ts";
import { refuseUnknownChoices } from "../../practice/refuse-unknown-choices.ts";
import { differences, recordSettingChanges } from "../../practice/record-setting-changes.ts";
import { defineRoute } from "../../route.ts";

export const changePractice = defineRoute({
  endpoint,
  may: ["administrator"],
  audit: { act: "settings changed" },
  async run({ input: { version, ...given }, tx, actor, clock, newId, server, afterCommit }) {
    refuseUnknownChoices(given);
    const seen = (await practices.readSettings(tx)) ?? refuse("set_up_needed");
    const { version: current, ...before } = seen;
    if (current !== version) refuse("changed_meanwhile");
    const after = { ...before, ...defined(given) };
    const changes = differences(before, after);
    if (changes.length === 0) return { version };
    const next = (await practices.changePractice(tx, { ...after, version })) ?? refuse("changed_meanwhile");
    await recordSettingChanges(tx, changes, { by: actor.staffId, at: clock(), newId });
    afterCommit(() => server.sequencer.kick());
    return { version: next };
  },
});

type Defined<Values> = { readonly [Key in keyof Values]?: Exclude<Values[Key], undefined> };

/** A field left out is left as it is. */
function defined<Values extends object>(values: Values): Defined<Values> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<Values>;
}
