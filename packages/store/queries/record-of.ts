/**
 * SQL for the ids that one person's record lies under: their own, and those of records merged into it. As an array, so
 * that a condition on it walks an index. `client` MUST be constant text: a parameter or a column.
 */
export function recordOf(client: string): string {
  return `array(select ${client}::uuid union all select mr.client_id from merged_record mr where mr.survivor_id = ${client})`;
}

/** SQL for the same, asked from any of the person's records, also from one that was merged away. */
export function personOf(client: string): string {
  const stays = `coalesce((select mr.survivor_id from merged_record mr where mr.client_id = ${client}), ${client}::uuid)`;
  return recordOf(`(select ${stays})`);
}

/**
 * SQL: the row of client by which the person of `client` is called today: the one that stayed, where the reader may see it.
 * `client` MUST be a column. Asked as a question of its own, because beside a policy PostgreSQL compares a `coalesce` with
 * no index: a list of sessions would read all clients of the practice for each of its lines.
 */
export function presentOf(client: string): string {
  return `(select coalesce((select i.id from merged_record mr join client i on i.id = mr.survivor_id where mr.client_id = ${client}), ${client}))`;
}

/**
 * SQL: the record that stayed, of `client` or of what it was merged into, `gone` being the row of merged_record for it or
 * none (a left join). Not with `coalesce`: beside a policy PostgreSQL compares that with no index.
 */
export function survivorOf(gone: string, client: string): string {
  return `case when ${gone}.survivor_id is null then ${client} else ${gone}.survivor_id end`;
}

/** SQL: the row `client` was not merged into another. */
export function stayed(client: string): string {
  return `not exists (select from merged_record mr where mr.client_id = ${client})`;
}
