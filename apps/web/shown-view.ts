/**
 * Whose own view this tab shows, named on each of its requests: the tabs of a browser share one sign-in, and another client
 * may have signed in beside it. Null until it is known, and while somebody signs in.
 */
let shown: string | null = null;

export function showView(view: string | null): void {
  shown = view;
}

export function shownView(): string | null {
  return shown;
}
