import { staffHeader, viewHeader } from "@goldthread/api/page-owner.ts";

/**
 * Whose tab this is: the member of staff, or the own view that it shows. The tabs of a browser share one sign-in, and
 * somebody else may have signed in beside it, so each request names whom it is for. Null until it is known, and while
 * somebody signs in.
 */
let view: string | null = null;
let staff: string | null = null;

export function showView(shown: string | null): void {
  view = shown;
}

export function showStaff(staffId: string | null): void {
  staff = staffId;
}

/** What a request to this address says of it. */
export function whoseTab(url: string): Readonly<Record<string, string>> {
  if (url.startsWith("/api/my")) return view === null ? {} : { [viewHeader]: view };
  return staff === null ? {} : { [staffHeader]: staff };
}
