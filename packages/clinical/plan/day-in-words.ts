const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "3 March 2026": a day as it stands in a sentence. A day that cannot be read is given back as it is. */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  const name = months[(month ?? 0) - 1];
  return name === undefined ? day : `${date} ${name} ${year}`;
}
