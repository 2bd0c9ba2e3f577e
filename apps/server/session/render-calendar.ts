/** An event of a calendar. Times are ISO 8601 in UTC: an instant needs no zone, and no rule of one that may change. */
export interface CalendarEvent {
  readonly id: string;
  readonly start: string;
  readonly stop: string;
  readonly summary: string;
  readonly location: string;
  /** Raised by each change of the event. */
  readonly sequence: number;
}

interface CalendarFacts {
  readonly name: string;
  readonly now: string;
  readonly events: readonly CalendarEvent[];
}

/** iCalendar (RFC 5545): a calendar that is published, read again every hour. */
export function renderCalendar({ name, now, events }: CalendarFacts): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Goldthread//Schedule//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    "X-PUBLISHED-TTL:PT1H",
    ...events.flatMap((event) => eventLines(event, now)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines({ id, start, stop, summary, location, sequence }: CalendarEvent, now: string): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${id}@goldthread`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(stop)}`,
    `SEQUENCE:${sequence}`,
    `SUMMARY:${escaped(summary)}`,
    ...(location === "" ? [] : [`LOCATION:${escaped(location)}`]),
    "CLASS:PRIVATE",
    "END:VEVENT",
  ];
}

/** 20261122T140000Z */
function stamp(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll(/\r\n|\r|\n/g, "\\n");
}

/** At most 75 octets a line, never within a character; what follows begins with a space, which counts. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      pieces.push(piece);
      piece = " ";
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join("\r\n");
}
