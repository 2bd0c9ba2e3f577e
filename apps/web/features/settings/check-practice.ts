export interface PracticeValues {
  readonly name: string;
  readonly zone: string;
  /** Numbers stand as typed. */
  readonly dueHours: string;
  readonly idleMinutes: string;
  readonly sessionMinutes: string;
  readonly groupMinutes: string;
  readonly formats: readonly string[];
  readonly profile: string;
  readonly retentionYears: string;
  readonly retentionMinorYears: string;
  readonly credentialWarningDays: string;
  readonly invitationHours: string;
  readonly ageOfMajority: string;
}

/** A whole number as typed, null where it is none. */
function wholeNumber(text: string): number | null {
  return /^\d{1,6}$/.test(text.trim()) ? Number(text) : null;
}

/** As the API takes them. */
const ranges = {
  dueHours: { least: 1, most: 720, unit: "hours" },
  idleMinutes: { least: 2, most: 240, unit: "minutes" },
  sessionMinutes: { least: 5, most: 480, unit: "minutes" },
  groupMinutes: { least: 5, most: 480, unit: "minutes" },
  retentionYears: { least: 1, most: 100, unit: "years" },
  retentionMinorYears: { least: 0, most: 100, unit: "years" },
  credentialWarningDays: { least: 1, most: 365, unit: "days" },
  invitationHours: { least: 1, most: 336, unit: "hours" },
  ageOfMajority: { least: 14, most: 25, unit: "years" },
} as const;

type Numbered = keyof typeof ranges;

const numbered: readonly Numbered[] = [
  "dueHours",
  "idleMinutes",
  "sessionMinutes",
  "groupMinutes",
  "retentionYears",
  "retentionMinorYears",
  "credentialWarningDays",
  "invitationHours",
  "ageOfMajority",
];

export function checkPractice(values: PracticeValues): Readonly<Record<string, string>> {
  const errors: Record<string, string> = {
    ...(values.name.trim() === "" ? { name: "Enter the practice’s name." } : {}),
    ...(values.zone === "" ? { zone: "Choose a time zone from the list." } : {}),
    ...(values.formats.length === 0 ? { formats: "Choose at least one format." } : {}),
  };
  for (const name of numbered) {
    const { least, most, unit } = ranges[name];
    const number = wholeNumber(values[name]);
    if (number === null || number < least || number > most) errors[name] = `Enter ${unit} from ${least} to ${most}.`;
  }
  return errors;
}

/** The numbers as the API takes them, once they are checked. */
export function numbersOf(values: PracticeValues): Readonly<Record<Numbered, number>> {
  const number = (name: Numbered) => wholeNumber(values[name]) ?? ranges[name].least;
  return {
    dueHours: number("dueHours"),
    idleMinutes: number("idleMinutes"),
    sessionMinutes: number("sessionMinutes"),
    groupMinutes: number("groupMinutes"),
    retentionYears: number("retentionYears"),
    retentionMinorYears: number("retentionMinorYears"),
    credentialWarningDays: number("credentialWarningDays"),
    invitationHours: number("invitationHours"),
    ageOfMajority: number("ageOfMajority"),
  };
}
