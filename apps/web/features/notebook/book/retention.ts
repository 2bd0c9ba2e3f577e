import type { NoteCard, SettingsContent } from "./note-content.ts";

/** How long its author means to keep a note, and what they have put off. */
type Retention = Pick<SettingsContent, "askAfterYears" | "keptUntil">;

/** The same day so many years later; 29 February becomes 1 March, for nobody is asked too early. */
export function yearsAfter(day: string, years: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const later = new Date(0);
  later.setUTCFullYear(year + years, month - 1, date);
  return later.toISOString().slice(0, 10);
}

/** From which day on the notebook asks about a note; null: never. */
export function asksFrom({ id, day }: Pick<NoteCard, "id" | "day">, retention: Retention): string | null {
  if (retention.askAfterYears === null) return null;
  const full = yearsAfter(day, retention.askAfterYears);
  const put = retention.keptUntil[id] ?? full;
  return put > full ? put : full;
}

/** The notes that have been kept as long as their author meant to, the oldest first. */
export function oldNotes(cards: readonly NoteCard[], retention: Retention, today: string): readonly NoteCard[] {
  const old = cards.filter((card) => {
    const from = asksFrom(card, retention);
    return from !== null && from <= today;
  });
  return old.toSorted((one, other) => (one.day === other.day ? 0 : one.day < other.day ? -1 : 1));
}

/** These are not asked about for a year from today. What has run out, or is about a note that is gone, is let go of. */
export function keptAnotherYear(
  keptUntil: Retention["keptUntil"],
  noteIds: readonly string[],
  { cards, today }: { readonly cards: readonly Pick<NoteCard, "id">[]; readonly today: string },
): Retention["keptUntil"] {
  const here = new Set(cards.map(({ id }) => id));
  const still = Object.entries(keptUntil).filter(([id, until]) => here.has(id) && until > today);
  const until = yearsAfter(today, 1);
  return Object.fromEntries([...still, ...noteIds.map((id) => [id, until] as const)]);
}
