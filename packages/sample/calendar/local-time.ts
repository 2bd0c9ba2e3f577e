const minute = 60_000;

/** Reads wall-clock times of one zone as instants, daylight saving included. */
export function localTime(zone: string): (date: string, time: string) => Date {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  const offsets = new Map<string, number>();
  const offsetAt = (instant: number): number => {
    const parts: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(instant)) parts[type] = value;
    const wall = Date.parse(
      `${parts["year"]}-${parts["month"]}-${parts["day"]}T${parts["hour"]}:${parts["minute"]}:00Z`,
    );
    return wall - Math.floor(instant / minute) * minute;
  };
  return (date, time) => {
    const wall = Date.parse(`${date}T${time}:00Z`);
    // Clocks change at night: one offset serves all the working hours of a date.
    let offset = offsets.get(date);
    if (offset === undefined) {
      const noon = Date.parse(`${date}T12:00:00Z`);
      offset = offsetAt(noon - offsetAt(noon));
      offsets.set(date, offset);
    }
    return new Date(wall - offset);
  };
}

/** "13:30" some minutes later. */
export function laterTime(time: string, minutes: number): string {
  const total = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) + minutes;
  return `${String(Math.floor(total / 60)).padStart(2, "0")}:${String(total % 60).padStart(2, "0")}`;
}
