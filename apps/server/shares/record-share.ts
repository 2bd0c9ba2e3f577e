import type { Canonical } from "@goldthread/ledger";
import type { Act } from "@goldthread/store/queries/act-into.ts";
import { insertShareAct, type SharedText } from "@goldthread/store/queries/share.ts";
import type { Transaction } from "@goldthread/store/transact.ts";
import { type Acting, standForOne } from "../ledger/stand-for.ts";

export type ShareFacts = SharedText & { readonly withId: string } & (
    | { readonly what: "given"; readonly level: string; readonly until: string }
    | { readonly what: "taken-back"; readonly givenId: string }
  );

/** One act about a share, with the entry that stands for it. It names ids and no client. */
export async function recordShare(tx: Transaction, facts: ShareFacts, { by, at, newId }: Acting): Promise<Act> {
  const { draftId, noteId, withId, what } = facts;
  const rest: Record<string, Canonical> =
    facts.what === "given"
      ? { level: facts.level, until: facts.until, givenId: null }
      : { level: null, until: null, givenId: facts.givenId };
  const act = await standForOne(
    tx,
    { draftId, noteId, withId, what, ...rest },
    {
      kind: "access-granted",
      by,
      at,
      newId,
    },
  );
  await insertShareAct(tx, act);
  return act;
}
