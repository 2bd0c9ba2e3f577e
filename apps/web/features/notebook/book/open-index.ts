import { openItem, type OpenKeys } from "@goldthread/vault";
import { emptyShard, type IndexShard, shardOf } from "./index-shard.ts";
import { type ItemContent, parseContent } from "./note-content.ts";
import { currentBytes, type SealedHead, type SealedRow } from "./sealed-rows.ts";

/** An item opened, or the reason why it stays closed: one damaged item must not close the notebook. */
export async function openRow(keys: OpenKeys, row: SealedRow): Promise<ItemContent | null> {
  const bytes = currentBytes(row);
  if (bytes === null) return null;
  try {
    return parseContent(await openItem(keys, row.head.id, bytes));
  } catch {
    return null;
  }
}

export interface KeptShard {
  readonly id: string;
  readonly shard: IndexShard;
  /** Not sealed yet as it is now. */
  isChanged: boolean;
}

const atOnce = 8;

/** The index as it was sealed last: as many shards as there are. */
export async function openIndex(
  keys: OpenKeys,
  {
    heads,
    read,
  }: { heads: ReadonlyMap<string, SealedHead>; read: (ids: string[]) => Promise<readonly (SealedRow | null)[]> },
): Promise<KeptShard[]> {
  const shards: KeptShard[] = [];
  for (;;) {
    const from = shards.length;
    const ids = await Promise.all(Array.from({ length: atOnce }, (_none, at) => shardId(keys, from + at)));
    const missing = ids.findIndex((id) => !heads.has(id));
    const here = missing < 0 ? ids : ids.slice(0, missing);
    const rows = here.length === 0 ? [] : await read(here);
    const contents = await Promise.all(rows.map(async (row) => (row === null ? null : openRow(keys, row))));
    for (const [at, id] of here.entries()) {
      const content = contents[at];
      // A shard that does not open is begun anew: its notes are then found to be missing and read again.
      const isIndex = content?.type === "index";
      shards.push({ id, shard: isIndex ? shardOf(content) : emptyShard(), isChanged: !isIndex });
    }
    if (missing >= 0) return shards;
  }
}

export function shardId(keys: OpenKeys, at: number): Promise<string> {
  return keys.itemId(`index ${at}`);
}
