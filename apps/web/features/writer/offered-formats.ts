import type { Format } from "@goldthread/clinical/formats/format.ts";
import { clientFormats } from "@goldthread/clinical/formats/index.ts";

/** The formats that the practice offers, by its settings: all where it names none. */
export function offeredFormats(named: readonly string[]): readonly Format[] {
  const offered = clientFormats.filter(({ id }) => named.includes(id));
  return offered.length === 0 ? clientFormats : offered;
}

/** The format that a new note opens in: that of the client's last note which is offered, else the first offered. */
export function usualFormat(before: readonly (string | null)[], named: readonly string[]): string | undefined {
  const offered = offeredFormats(named).map(({ id }) => id);
  return before.find((id) => id !== null && offered.includes(id)) ?? offered[0];
}
