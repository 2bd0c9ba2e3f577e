import type { Me } from "../api-types.ts";

const place = "goldthread-here";

/** Who is signed in on this device, for a page that is opened while the server is away. No word of any client. */
export interface KeptPerson {
  readonly me: Me;
  /** Until when the sign-in lasts, if nobody does anything, in milliseconds: from then on nothing that is theirs is shown. */
  readonly until: number;
}

export function keepPerson({ me, until }: KeptPerson): void {
  try {
    localStorage.setItem(place, JSON.stringify({ me, until }));
  } catch {
    // A browser that keeps nothing opens nothing later; now it makes no difference.
  }
}

/** The sign-in lasts longer, or is over. */
export function keepUntil(until: number): void {
  const kept = readKeptPerson();
  if (kept !== null) keepPerson({ me: kept.me, until });
}

export function readKeptPerson(): KeptPerson | null {
  try {
    return parseKeptPerson(JSON.parse(localStorage.getItem(place) ?? "null"));
  } catch {
    return null;
  }
}

export function forgetPerson(): void {
  try {
    localStorage.removeItem(place);
  } catch {
    // Nothing was kept.
  }
}

/** Null for whatever another version of the app may have kept. */
export function parseKeptPerson(value: unknown): KeptPerson | null {
  if (!isRecord(value) || typeof value["until"] !== "number" || !isMe(value["me"])) return null;
  return { me: value["me"], until: value["until"] };
}

function isMe(value: unknown): value is Me {
  if (!isRecord(value)) return false;
  const { staff, practice } = value;
  if (!isRecord(staff) || !isRecord(practice)) return false;
  const { id, name, credential, roles } = staff;
  const words = [id, name, credential, practice["name"], practice["zone"]];
  return (
    words.every((word) => typeof word === "string") &&
    Array.isArray(roles) &&
    typeof practice["idleMinutes"] === "number"
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
