/**
 * SQL for a column's moment as text, exactly as `Date.prototype.toISOString` writes it: where a time goes into JSON
 * or into a record that is digested, no driver may have a say in its spelling. `column` MUST be constant text.
 */
export function isoTime(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
