import { forgetNamed } from "../../kept-in-tab.ts";

/**
 * What the browser keeps of one link until it is answered. Its own key, by which the link knows it again, stays in the
 * browser; the answers so far stay in this tab alone, so that a page that is loaded again has lost nothing and whoever takes
 * up a shared device next finds nothing. Both under a name made from the token, never the token itself.
 */
export interface Kept {
  readonly browser: string;
  readonly answers: Answers;
}

type Answers = readonly (number | null)[];

interface Storages {
  readonly browser: Storage;
  readonly tab: Storage;
}

/** Where the window keeps things. */
export function storages(): Storages {
  return { browser: window.localStorage, tab: window.sessionStorage };
}

const answersIn = (place: string) => `answers ${place}`;

/** What is kept of this link, with a key of this browser's own where it had none. */
export function takeUp({ browser, tab }: Storages, place: string): Kept {
  const known = read(browser.getItem(place));
  const key =
    known !== null && "browser" in known && typeof known.browser === "string" ? known.browser : newBrowserKey();
  const inTab = takeUpAnswers({ tab }, place);
  const answers = inTab.length > 0 ? inTab : answersOf(known);
  // Answers that an earlier program kept beside the key move into the tab.
  browser.setItem(place, JSON.stringify({ browser: key }));
  if (answers.length > 0) keepAnswers({ tab }, place, answers);
  return { browser: key, answers };
}

/** The answers so far, of this tab. */
export function takeUpAnswers({ tab }: Pick<Storages, "tab">, place: string): Answers {
  return answersOf(read(tab.getItem(answersIn(place))));
}

export function keepAnswers({ tab }: Pick<Storages, "tab">, place: string, answers: Answers): void {
  tab.setItem(answersIn(place), JSON.stringify({ answers }));
}

/** Once they were sent, or the link has ended: nothing of them stays. */
export function forget({ browser, tab }: Storages, place: string): void {
  browser.removeItem(place);
  tab.removeItem(answersIn(place));
}

/** At a sign-out: whoever comes next in this tab finds no half-filled questionnaire, and no link to one. */
export function forgetAllAnswers(tab: Storage): void {
  forgetNamed(tab, (name) => name === "questions" || name.startsWith(answersIn("")));
}

function read(text: string | null): object | null {
  try {
    const value: unknown = JSON.parse(text ?? "null");
    return typeof value === "object" ? value : null;
  } catch {
    return null;
  }
}

function answersOf(kept: object | null): Answers {
  return kept !== null && "answers" in kept && isAnswers(kept.answers) ? kept.answers : [];
}

function isAnswers(value: unknown): value is Answers {
  return Array.isArray(value) && value.every((answer) => answer === null || typeof answer === "number");
}

/** A place of this link's own in the browser's storage. */
export async function placeOf(token: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`questions ${token}`));
  return `questions ${[...new Uint8Array(digest).slice(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

export function newBrowserKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(24))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
