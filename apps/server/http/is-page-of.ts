/**
 * Whether a page may act for whoever is signed in. It says whom it is of (`packages/api/page-owner.ts`); one that says
 * nothing is no page but another program, which has no tabs.
 */
export function isPageOf(named: string | readonly string[] | null | undefined, signedIn: string): boolean {
  return named === undefined || named === null || named === signedIn;
}
