/** A time as people type it ("14:30", "1430", "2.30pm", "9", "noon") as HH:MM, null where it is none. */
export function parseClock(text: string): string | null {
  const plain = text.trim().toLowerCase().replaceAll(/\s+/g, "");
  if (plain === "noon") return "12:00";
  if (plain === "midnight") return "00:00";
  const match = /^(\d{1,2})[:.h]?(\d{2})?(?:([ap])\.?(?:m\.?)?)?$/.exec(plain) ?? /^(\d)(\d{2})([ap])?m?$/.exec(plain);
  if (match === null) return null;
  const [, typedHour = "", typedMinute = "00", half] = match;
  const hour = hourOf(Number(typedHour), half);
  const minute = Number(typedMinute);
  if (hour === null || minute > 59) return null;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

function hourOf(typed: number, half: string | undefined): number | null {
  if (half === undefined) return typed > 23 ? null : typed;
  if (typed < 1 || typed > 12) return null;
  return (typed % 12) + (half === "p" ? 12 : 0);
}
