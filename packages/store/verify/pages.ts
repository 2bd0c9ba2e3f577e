export type OnRows = (count: number) => void;

/**
 * Rows in keyset pages: memory stays that of one page however long the table is. `after` is null for the first page
 * and then the key of the last row read; `onRows` is told how many rows of a page are dealt with.
 */
export async function* pagesOf<Row, Key>(
  readPage: (after: Key | null) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
  onRows: OnRows = () => {},
): AsyncGenerator<readonly Row[]> {
  for (let after: Key | null = null; ;) {
    const page: readonly Row[] = await readPage(after);
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    onRows(page.length);
    after = keyOf(last);
  }
}

/**
 * The condition that a page begins after a key. Two texts on purpose: one text with "or $1 is null" would be planned
 * once for both and read every page from the table's beginning.
 */
export function following(
  column: string,
  after: unknown,
): { readonly where: string; readonly params: readonly unknown[] } {
  return after === null ? { where: "true", params: [] } : { where: `${column} > $1`, params: [after] };
}
