interface PracticeValues {
  readonly name: string;
  readonly zone: string;
  /** As typed. */
  readonly dueHours: string;
  readonly idleMinutes: string;
}

/** A whole number as typed, null where it is none. */
export function wholeNumber(text: string): number | null {
  return /^\d{1,6}$/.test(text.trim()) ? Number(text) : null;
}

export function checkPractice({ name, zone, dueHours, idleMinutes }: PracticeValues): Readonly<Record<string, string>> {
  return {
    ...(name.trim() === "" ? { name: "Enter the practice’s name." } : {}),
    ...(zone === "" ? { zone: "Choose a time zone from the list." } : {}),
    ...(isBetween(dueHours, { least: 1, most: 720 }) ? {} : { dueHours: "Enter hours from 1 to 720." }),
    ...(isBetween(idleMinutes, { least: 2, most: 240 }) ? {} : { idleMinutes: "Enter minutes from 2 to 240." }),
  };
}

function isBetween(text: string, { least, most }: { readonly least: number; readonly most: number }): boolean {
  const number = wholeNumber(text);
  return number !== null && number >= least && number <= most;
}
