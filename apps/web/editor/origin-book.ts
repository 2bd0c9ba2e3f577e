/** A stretch of characters of one origin. */
export interface Stretch {
  readonly length: number;
  readonly from: string;
}

interface Entry {
  readonly start: number;
  readonly end: number;
  readonly from: string;
}

/** Characters as Yjs numbers them: by the editor that wrote them and its count of characters so far. */
export interface Characters {
  readonly client: number;
  readonly clock: number;
  readonly length: number;
}

export interface OriginBook {
  write(characters: Characters, from: string): void;
  /** In order, covering all of them. What was never written down counts as typed. */
  read(characters: Characters): Stretch[];
}

const typed = "typed";

/**
 * Which character came from where, kept apart from the document's formatting marks: a character keeps its number
 * for good, whatever happens around it. Only what was not typed takes room.
 */
export function createOriginBook(): OriginBook {
  const entriesOf = new Map<number, Entry[]>();

  function write({ client, clock, length }: Characters, from: string): void {
    const entries = entriesOf.get(client) ?? [];
    const [start, end] = [clock, clock + length];
    const clear = entries.flatMap((entry) => without(entry, { start, end }));
    if (from !== typed && length > 0) clear.push({ start, end, from });
    entriesOf.set(
      client,
      clear.toSorted((a, b) => a.start - b.start),
    );
  }

  return {
    write(characters, from) {
      // The common case, typed words: nothing to look up, nothing to keep.
      if (from === typed && !entriesOf.has(characters.client)) return;
      write(characters, from);
    },
    read({ client, clock, length }) {
      const end = clock + length;
      const stretches: Stretch[] = [];
      let at = clock;
      for (const entry of entriesOf.get(client) ?? []) {
        if (entry.end <= at || entry.start >= end) continue;
        if (entry.start > at) stretches.push({ length: entry.start - at, from: typed });
        const [start, stop] = [Math.max(entry.start, at), Math.min(entry.end, end)];
        stretches.push({ length: stop - start, from: entry.from });
        at = stop;
      }
      if (at < end) stretches.push({ length: end - at, from: typed });
      return stretches;
    },
  };
}

function without(entry: Entry, { start, end }: { readonly start: number; readonly end: number }): Entry[] {
  if (entry.end <= start || entry.start >= end) return [entry];
  const left = { ...entry, end: start };
  const right = { ...entry, start: end };
  return [left, right].filter((rest) => rest.end > rest.start);
}
