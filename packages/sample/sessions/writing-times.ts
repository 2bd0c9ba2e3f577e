import { prngFrom } from "../prng.ts";
import type { SampleContact, SamplePractice, SampleSession } from "../sample-practice.ts";

/** When somebody wrote at the notes of a session: from the first change to the last, without pauses. ISO instants. */
export interface SampleWriting {
  readonly sessionId: string;
  readonly staffId: string;
  readonly from: string;
  readonly to: string;
}

const minute = 60_000;
const pause = 4 * minute;

/** One or two stretches before each signature, as long as such a note takes: longer in a group, shorter as months pass. */
export function writingTimes({ sessions, contacts }: Pick<SamplePractice, "sessions" | "contacts">): SampleWriting[] {
  const signed = [...sessions, ...contacts].flatMap((one) => {
    const at = signedAt(one);
    return at === null ? [] : [{ one, at: Date.parse(at) }];
  });
  const last = Math.max(...signed.map(({ at }) => at));
  return signed.flatMap(({ one, at }) => {
    const months = (last - at) / (30 * 24 * 60 * minute);
    return stretches(one, { ends: at - minute, isEarly: months > 12 });
  });
}

function signedAt(session: SampleSession | SampleContact): string | null {
  return session.kind === "individual" ? (session.note?.signedAt ?? null) : session.signedAt;
}

function stretches(
  session: SampleSession | SampleContact,
  { ends, isEarly }: { readonly ends: number; readonly isEarly: boolean },
): SampleWriting[] {
  const random = prngFrom(`writing/${session.id}`);
  const seconds = random.between(isEarly ? 330 : 240, isEarly ? 780 : 600);
  // A group's members have a line or two each beside the shared part.
  const each = session.kind === "group" ? session.rows.length * random.between(60, 110) : 0;
  const length = (seconds + each) * 1000;
  const by = {
    sessionId: session.id,
    staffId: session.kind === "individual" ? (session.note?.authorId ?? session.clinicianId) : session.clinicianId,
  };
  const at = (from: number, to: number): SampleWriting => ({
    ...by,
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
  });
  if (random.chance(0.7)) return [at(ends - length, ends)];
  const first = Math.round(length * 0.4);
  const rest = ends - (length - first);
  return [at(rest - pause - first, rest - pause), at(rest, ends)];
}
