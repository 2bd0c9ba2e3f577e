/**
 * The same day that many years on, `YYYY-MM-DD`. What began on 29 February ends on 1 March where there is no 29th: a
 * period may be kept a day too long, and never a day too short.
 */
export function addYears(day: string, years: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year + years, month - 1, date)).toISOString().slice(0, 10);
}
