import type { Transaction } from "../transact.ts";
import { recordToCompare, type RecordToCompare } from "./merge.ts";
import { recordOf, survivorOf } from "./record-of.ts";

export interface AlikePairRow {
  /** The record that was begun first. */
  readonly one: RecordToCompare;
  readonly other: RecordToCompare;
}

/**
 * Records that may be of one person and wait to be looked at; nothing for whoever does not keep the records. What was merged
 * counts as the record that stayed, and of two that somebody proposes to make one nobody is asked again.
 */
export async function listAlikePairs(tx: Transaction, { limit }: { readonly limit: number }): Promise<AlikePairRow[]> {
  return tx.sql(
    `with pair as (
       select least(x.one, x.other) as one, greatest(x.one, x.other) as other, min(x.found_at) as found_at
       from (select ${survivorOf("m", "p.one_id")} as one, ${survivorOf("n", "p.other_id")} as other, p.found_at
         from alike_pair p left join merged_record m on m.client_id = p.one_id
         left join merged_record n on n.client_id = p.other_id where p.told_apart_by is null) as x
       where x.one <> x.other group by 1, 2)
     select ${recordToCompare("o", "o.id")} as one, ${recordToCompare("t", "t.id")} as other
     from pair
     cross join lateral (select c.* from client c where c.id in (pair.one, pair.other) order by c.created_at, c.id limit 1) as o
     join client t on t.id = case o.id when pair.one then pair.other else pair.one end
     where not exists (select from client_merge w where w.state = 'proposed'
       and ((w.client_id = pair.one and w.survivor_id = pair.other)
         or (w.client_id = pair.other and w.survivor_id = pair.one)))
     order by pair.found_at, pair.one, pair.other limit $1`,
    [limit],
  );
}

/** False where the two do not wait to be looked at, for this actor. */
export async function tellPairApart(
  tx: Transaction,
  { oneId, otherId }: { readonly oneId: string; readonly otherId: string },
): Promise<boolean> {
  const rows = await tx.sql(
    `update alike_pair set told_apart_by = actor(), told_apart_at = clock()
     where told_apart_by is null
       and ((one_id = any (${recordOf("$1")}) and other_id = any (${recordOf("$2")}))
         or (one_id = any (${recordOf("$2")}) and other_id = any (${recordOf("$1")})))
     returning one_id`,
    [oneId, otherId],
  );
  return rows.length > 0;
}
