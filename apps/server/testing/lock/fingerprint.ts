import type { Owner } from "@goldthread/store/testing/owner.ts";

/** Tables whose rows, once there, stay as they are. Of an entry its place is given later, by the sequencer. */
export const locked = [
  "note",
  "shared_part",
  "signature",
  "note_addition",
  "addition_co_signature",
  "supervision_comment",
  "attendance_correction",
  "review_answer",
] as const;

/** Every locked row as it stands at this moment; whatever is added later is left out of it. */
export async function fingerprintOf(owner: Owner) {
  const ids = new Map<string, readonly string[]>();
  for (const table of locked) {
    const rows = await owner.sql<{ id: string }>(`select id from ${table}`);
    ids.set(
      table,
      rows.map(({ id }) => id),
    );
  }
  const read = async (): Promise<Readonly<Record<string, string>>> => {
    const prints = await Promise.all(
      [...ids].map(async ([table, known]) => {
        const [row] = await owner.sql<{ print: string | null }>(
          `select count(*) || ' ' || md5(string_agg(t::text, '|' order by t.id)) as print from ${table} t where t.id = any ($1)`,
          [known],
        );
        return [table, row?.print ?? "none"] as const;
      }),
    );
    const [entries] = await owner.sql<{ print: string }>(
      `select count(*) || ' ' || md5(string_agg(e.leaf || encode(e.leaf_hash, 'hex'), '|' order by e.id)) as print
       from ledger_entry e where e.id in (select entry_id from note_addition where id = any ($1)
         union all select entry_id from signature where id = any ($2))`,
      [ids.get("note_addition") ?? [], ids.get("signature") ?? []],
    );
    const [drafts] = await owner.sql<{ print: string }>(
      `select count(*) || ' ' || md5(string_agg(d.id::text || d.state || coalesce(d.note_id::text, ''), '|' order by d.id))
         || ' ' || (select count(*) from draft_update u join draft s on s.id = u.draft_id where s.state = 'signed' or s.note_id is not null) as print
       from draft d where d.note_id is not null or d.shared_part_id is not null`,
    );
    return { ...Object.fromEntries(prints), ledger_entry: entries?.print ?? "", draft: drafts?.print ?? "" };
  };
  /** How many rows there are beside those that were known. */
  const added = async (): Promise<number> => {
    let sum = 0;
    for (const [table, known] of ids) {
      const [row] = await owner.sql<{ count: number }>(
        `select count(*)::integer as count from ${table} where id <> all ($1)`,
        [known],
      );
      sum += row?.count ?? 0;
    }
    return sum;
  };
  return { read, added };
}
