/** Microseconds since 1970, which is what PostgreSQL keeps: a Date would round a change of less than one away. */
export const microseconds = (column: string): string => `(extract(epoch from ${column}) * 1000000)::bigint`;

/** Whether a column's microseconds are exactly the moment that a record's text names. */
export function isMoment(column: number, text: string): boolean {
  return column === Date.parse(text) * 1000;
}

/** As `toISOString` writes it, or null when the moment has more than whole milliseconds and so was never signed. */
export function momentText(column: number): string | null {
  return column % 1000 === 0 ? new Date(column / 1000).toISOString() : null;
}
