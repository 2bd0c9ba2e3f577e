import { hasNamesake } from "./client.ts";

/**
 * SQL: a client's name for a list of anything, with birth date (where the reader may see it) and record number behind it
 * when the reader sees another client of the same name. `client` MUST be the constant name of a row of client.
 */
export function toldApart(client: string): string {
  return `case when ${hasNamesake(client)} then concat_ws(' · ', ${client}.name,
      (select 'born ' || to_char(cd.birth_date, 'FMDD Mon YYYY') from client_detail cd where cd.client_id = ${client}.id),
      ${client}.record_number)
    else ${client}.name end`;
}
