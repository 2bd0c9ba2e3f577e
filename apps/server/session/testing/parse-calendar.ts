/** A reader of iCalendar by the letter of RFC 5545, for tests: throws on what the format does not allow. */
export function parseCalendar(text: string): {
  readonly name: string | undefined;
  readonly events: readonly Readonly<Record<string, string>>[];
} {
  if (!text.endsWith("\r\n")) throw new Error("expected every line to end with CRLF");
  if (/(?<!\r)\n|\r(?!\n)/.test(text)) throw new Error("expected no line break but CRLF");
  for (const line of text.split("\r\n"))
    if (Buffer.byteLength(line) > 75) throw new Error("expected at most 75 octets a line");
  const lines = text
    .replaceAll(/\r\n[ \t]/g, "")
    .trimEnd()
    .split("\r\n");
  if (lines[0] !== "BEGIN:VCALENDAR" || lines.at(-1) !== "END:VCALENDAR") throw new Error("expected one calendar");
  const calendar: Record<string, string> = {};
  const events: Record<string, string>[] = [];
  let current: Record<string, string> | null = null;
  for (const line of lines.slice(1, -1)) {
    if (line === "BEGIN:VEVENT") {
      if (current !== null) throw new Error("expected no event within an event");
      current = {};
    } else if (line === "END:VEVENT") {
      if (current === null) throw new Error("expected an event to end");
      events.push(current);
      current = null;
    } else {
      const match = /^([A-Z-]+)(;[^:]*)?:(.*)$/su.exec(line);
      if (match === null) throw new Error("expected a name and a value in each line");
      const [, name = "", , value = ""] = match;
      (current ?? calendar)[name] = unescaped(value);
    }
  }
  if (current !== null) throw new Error("expected every event to end");
  if (calendar["VERSION"] !== "2.0" || calendar["PRODID"] === undefined) throw new Error("expected version and maker");
  for (const event of events)
    for (const name of ["UID", "DTSTAMP", "DTSTART"])
      if (event[name] === undefined) throw new Error(`expected ${name}`);
  return { name: calendar["X-WR-CALNAME"], events };
}

function unescaped(value: string): string {
  return value.replaceAll(/\\(.)/gsu, (_, mark: string) => (mark === "n" || mark === "N" ? "\n" : mark));
}
