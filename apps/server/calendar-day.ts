/** The calendar day, YYYY-MM-DD, that this moment falls on in an IANA zone. */
export function calendarDay(moment: Date, zone: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" }).format(
    moment,
  );
}
