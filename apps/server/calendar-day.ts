/** The calendar day, YYYY-MM-DD, that this moment falls on in an IANA zone. */
export function calendarDay(moment: Date, zone: string): string {
  const day = new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" });
  // A year before 1000 is written with fewer digits, and days are compared as text.
  return day.format(moment).padStart("YYYY-MM-DD".length, "0");
}
