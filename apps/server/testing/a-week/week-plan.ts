/*
 * The week as somebody would write it on a sheet of paper: who sees whom when, and what becomes of it. Nothing here is
 * read from the product, so that the product can be compared with it.
 */

export const zone = "America/New_York";
/** Monday to Sunday. The clocks go back on the Sunday at two in the morning. */
export const days = [
  "2026-10-26",
  "2026-10-27",
  "2026-10-28",
  "2026-10-29",
  "2026-10-30",
  "2026-10-31",
  "2026-11-01",
] as const;
export const dayAfter = "2026-11-02";
const [monday, tuesday, wednesday, thursday, friday, , sunday] = days;

/** The fourth of the clinicians is away from Thursday on, and the third covers. */
export const leave = { who: 3, cover: 2, from: thursday, to: sunday } as const;

type Fate = "written" | "began late" | "no-show" | "no-show with note" | "cancelled";
type Service = "individual" | "couple" | "family" | "intake" | "crisis";

/** Four hours behind UTC until the clocks go back, five after: by hand, because this is what is to be shown. */
export function instant(day: string, clock: string): string {
  const isSummer = day < sunday || (day === sunday && clock < "02:00");
  return new Date(`${day}T${clock}:00${isSummer ? "-04:00" : "-05:00"}`).toISOString();
}

export interface PlannedContact {
  /** Whose client it is, by place in the list of clinicians. */
  readonly clinician: number;
  readonly client: number;
  readonly day: string;
  readonly clock: string;
  readonly minutes: number;
  readonly service: Service;
  readonly weekly: boolean;
  readonly fate: Fate;
}

export const clientsEach = 16;
const usual = { minutes: 50, service: "individual", weekly: true, fate: "written" } as const;
const mornings = ["09:00", "10:00", "11:00", "13:00"] as const;
const afternoons = ["14:00", "15:00", "16:00", "17:00"] as const;

/** What is not as usual in everybody's week, by the contact's place in it. */
const services: Readonly<Record<number, Partial<PlannedContact>>> = {
  5: { service: "couple" },
  6: { service: "family" },
  9: { service: "intake", weekly: false, minutes: 55 },
  14: { service: "crisis", weekly: false, minutes: 60 },
};

/** What happened to one clinician alone. */
const events: Readonly<Record<string, Partial<PlannedContact>>> = {
  "0 3": { fate: "no-show with note" },
  "1 7": { fate: "no-show" },
  "2 10": { fate: "no-show" },
  "3 2": { fate: "cancelled" },
  "1 12": { fate: "began late" },
  // In the night in which the clocks go back: an hour and a half, though the clock goes from 00:45 to 01:15.
  "0 18": { day: sunday, clock: "00:45", service: "crisis", minutes: 90 },
  "0 19": { day: sunday, clock: "10:00", weekly: true },
};

/** Twenty for each of the four: four a day from Monday to Friday. The last four see somebody a second time. */
export const contacts: readonly PlannedContact[] = [0, 1, 2, 3].flatMap((clinician) =>
  Array.from({ length: 20 }, (_, at): PlannedContact => {
    const clocks = clinician === leave.who ? afternoons : mornings;
    return {
      ...usual,
      clinician,
      client: at % clientsEach,
      day: days[Math.floor(at / 4)] ?? monday,
      clock: clocks[at % 4] ?? "09:00",
      weekly: at < clientsEach,
      ...services[at],
      ...events[`${clinician} ${at}`],
    };
  }),
);

interface PlannedGroup {
  readonly clinician: number;
  readonly days: readonly string[];
}

/** Each leads a group at six in the evening: two of them twice in the week. */
export const groups: readonly PlannedGroup[] = [
  { clinician: 0, days: [monday, wednesday] },
  { clinician: 1, days: [tuesday, thursday] },
  { clinician: 2, days: [friday] },
  { clinician: 3, days: [thursday] },
];
export const groupTime = { clock: "18:00", minutes: 90 } as const;

/** Four of the leader's own clients; the fifth is treated by the next clinician. */
export const membersOf = (clinician: number): readonly { clinician: number; client: number }[] => [
  ...[4, 5, 6, 7].map((client) => ({ clinician, client })),
  { clinician: (clinician + 1) % 4, client: 8 },
];

type Attended = "present" | "late" | "absent" | "marked absent by mistake";

/** What is not as usual, by the leader, the day and the member's place in the list above. */
const attendances: Readonly<Record<string, Attended>> = {
  [`0 ${monday} 1`]: "late",
  [`1 ${tuesday} 2`]: "absent",
  [`2 ${friday} 0`]: "marked absent by mistake",
};

export const attendedBy = (clinician: number, day: string, place: number): Attended =>
  attendances[`${clinician} ${day} ${place}`] ?? "present";

/** Who holds a contact of this clinician's on that day. */
export const holderOn = (clinician: number, day: string): number =>
  clinician === leave.who && day >= leave.from && day <= leave.to ? leave.cover : clinician;

export const reason = "Called on the day: a child is ill.";
