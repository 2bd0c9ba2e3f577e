/** Whose signatures are waited for, each named once. */
export function waitsFor(owed: readonly { readonly name: string }[]): string[] {
  return [...new Set(owed.map(({ name }) => name))];
}
