/**
 * The secret of a link, from behind its #: that part reaches no server but in the bodies of requests, and leaves the
 * address at once. Kept for this tab as `keptAs`, so that loading the page again does not lose it.
 */
export function takeLinkToken({ keptAs, path }: { readonly keptAs: string; readonly path: string }): string {
  const token = window.location.hash.slice(1) || (window.sessionStorage.getItem(keptAs) ?? "");
  window.sessionStorage.setItem(keptAs, token);
  window.history.replaceState(null, "", path);
  return token;
}
