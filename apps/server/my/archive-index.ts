import type { MyScanRow, MyUnshownScan } from "@goldthread/store/queries/my-scans.ts";
import { calendarDay } from "../calendar-day.ts";
import type { HoldersPractice } from "./holder.ts";
import type { presentWithheld } from "./withheld-from-me.ts";

/** With the name of its file; null where the archive was full. */
export type ScanInArchive = MyScanRow & { readonly file: string | null };

interface Indexed {
  readonly practice: HoldersPractice;
  readonly scans: readonly ScanInArchive[];
  readonly waiting: readonly MyUnshownScan[];
  readonly withheld: readonly ReturnType<typeof presentWithheld>[];
  /** How many notes carry their proof. */
  readonly proofs: number;
  readonly now: Date;
}

const withheldName = {
  note: "A note",
  "plan-version": "A plan",
  measure: "A questionnaire",
  document: "A scan or letter",
} as const;

/** In plain words: what is in the archive, what is held back and by whose decision, and whom to ask. */
export function archiveIndex({ practice, scans, waiting, withheld, proofs, now }: Indexed): string {
  const inIt = scans.flatMap(({ file, title, day }) => (file === null ? [] : [`${file}: ${title}, ${day}`]));
  const tooMuch = scans.flatMap(({ file, title, day }) => (file === null ? [`${title}, ${day}`] : []));
  const keptBack = withheld.map(({ subject, day, by, credential, because, lookAgainOn }) => {
    const who = credential === "" ? by : `${by}, ${credential}`;
    return `${withheldName[subject]} of ${day}: held back by ${who}. ${because} It is looked at again by ${lookAgainOn}.`;
  });
  const unseen = waiting.map(({ day, by }) => `A scan or letter of ${day}: ask ${by}, who put it into the record.`);
  return [
    `Your record at ${practice.name}, as it was on ${calendarDay(now, practice.zone)}.`,
    "Whoever has this file can read it. Keep it where only you look.",
    "",
    "record.pdf: what your view shows, to read and to print",
    "record.json: the same for another program",
    ...(proofs === 0 ? [] : provenLines(proofs)),
    ...inIt,
    ...part("Not shown to you now", keptBack),
    ...part("Not looked at for you yet", unseen),
    ...part("Too large to go along: open each by itself in your view", tooMuch),
    "",
    "A practice may hold more about you, such as bills. Ask for your record in writing to have all of it.",
    "",
  ].join("\r\n");
}

const provenLines = (proofs: number): readonly string[] => [
  `proofs: ${proofs === 1 ? "one signed note" : `${proofs} signed notes`}, each with what proves that it was not changed since`,
  "verify.html: open it in a browser and drop one of the proofs on it. It says whether the note is as it was signed.",
];

function part(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", `${title}:`, ...lines];
}
