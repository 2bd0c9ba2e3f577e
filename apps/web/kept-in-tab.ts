/** Takes away what the tab keeps under these names: at a sign-out nobody comes upon it. */
export function forgetNamed(tab: Storage, isTheirs: (name: string) => boolean): void {
  // The names first: taking one away moves the others.
  const names = Array.from({ length: tab.length }, (_, at) => tab.key(at) ?? "");
  for (const name of names) if (isTheirs(name)) tab.removeItem(name);
}
