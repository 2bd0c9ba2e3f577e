interface Link {
  readonly keptAs: string;
  readonly path: string;
}

/**
 * The secret of a link, from behind its #: that part reaches no server but in the bodies of requests, and leaves the
 * address at once. Kept for this tab as `keptAs`, so that loading the page again does not lose it.
 */
export function takeLinkToken({ keptAs, path }: Link): string {
  const token = window.location.hash.slice(1) || (window.sessionStorage.getItem(keptAs) ?? "");
  window.sessionStorage.setItem(keptAs, token);
  window.history.replaceState(null, "", path);
  window.addEventListener("hashchange", () => takeAnother(path));
  return token;
}

/** Another link opened in the same tab changes the # alone: the page has to begin anew, or it would answer for the first. */
function takeAnother(path: string): void {
  const { hash, pathname } = window.location;
  if (pathname === path && hash.length > 1 && document.getElementById(hash.slice(1)) === null) window.location.reload();
}
