import type { Owner } from "@goldthread/store/testing/owner.ts";

const places = [
  { table: "care_team", key: "client_id, staff_id, from_date" },
  { table: "facilitator", key: "group_id, staff_id, from_date" },
  { table: "membership", key: "group_id, client_id, from_date" },
];

/**
 * What is tried may take somebody's place away or give one, and the next must be tried by people who stand where they
 * stood. Remembers who stands where, and gives what puts everybody back.
 */
export async function keepPlaces(owner: Owner): Promise<() => Promise<void>> {
  await owner.sql("create schema kept");
  for (const { table } of places) await owner.sql(`create table kept.${table} as table goldthread.${table}`);
  return async () => {
    await owner.sql("update staff set active = true where not active");
    await owner.sql("delete from merged_record");
    // Whom something is shared with stands where they stood, too.
    await owner.sql("delete from share where what = 'taken-back'");
    for (const { table, key } of places) {
      await owner.sql(`delete from ${table} where (${key}) not in (select ${key} from kept.${table})`);
      await owner.sql(
        `update ${table} p set to_date = k.to_date from kept.${table} k
         where k.to_date is distinct from p.to_date and (${key.replaceAll(/(\w+)/g, "k.$1")}) = (${key.replaceAll(/(\w+)/g, "p.$1")})`,
      );
    }
  };
}
