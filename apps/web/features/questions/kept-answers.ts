/**
 * What the browser keeps of one link until it is answered: its own key, by which the link knows it again, and the answers
 * so far, so that a page that is loaded again has lost nothing. Under a name made from the token, never the token itself.
 */
export interface Kept {
  readonly browser: string;
  readonly answers: readonly (number | null)[];
}

export function readKept(storage: Storage, place: string): Kept | null {
  const text = storage.getItem(place);
  if (text === null) return null;
  try {
    const kept: unknown = JSON.parse(text);
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== "object" || value === null || !("browser" in value) || !("answers" in value)) return false;
  const { browser, answers } = value;
  return (
    typeof browser === "string" &&
    Array.isArray(answers) &&
    answers.every((answer) => answer === null || typeof answer === "number")
  );
}

/** A place of this link's own in the browser's storage. */
export async function placeOf(token: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`questions ${token}`));
  return `questions ${[...new Uint8Array(digest).slice(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

export function newBrowserKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(24))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
