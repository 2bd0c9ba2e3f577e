/** Which week of a month a series' row says; the database lets in no other. */
export function weekOf(week: number | null): 1 | 2 | 3 | 4 | -1 | null {
  if (week === null || week === 1 || week === 2 || week === 3 || week === 4 || week === -1) return week;
  throw new Error("Cannot read the series: its week of the month is none");
}
