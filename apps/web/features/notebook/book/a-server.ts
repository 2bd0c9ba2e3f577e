import type { NotebookServer, ServerItem } from "./sync.ts";

/** For tests: keeps sealed items as the contract of the API says, for one author with any number of devices. */
export function aServer(): NotebookServer & {
  readonly items: Map<string, ServerItem>;
  isHeld: boolean;
  /** It keeps what it is sent, and the answer is lost. */
  losesAnswers: boolean;
} {
  const items = new Map<string, ServerItem>();
  let last = 0;
  const put = (item: Omit<ServerItem, "revision">) => {
    last += 1;
    items.set(item.id, { ...item, revision: last });
    if (server.losesAnswers) throw new Error("The network is gone");
    return { done: last };
  };
  const server = {
    items,
    isHeld: false,
    losesAnswers: false,
    async list(since: number) {
      const changed = [...items.values()].filter(({ revision }) => revision > since);
      const page = changed.toSorted((one, other) => one.revision - other.revision).slice(0, 10);
      return { items: page, next: changed.length > page.length ? (page.at(-1)?.revision ?? null) : null };
    },
    async save({ itemId, sealed, basedOn }: { itemId: string; sealed: string; basedOn: number | null }) {
      const now = items.get(itemId);
      if ((now?.revision ?? null) !== basedOn && now !== undefined) return { other: now };
      return put({ id: itemId, sealed, isDeleted: false });
    },
    async remove({ itemId, basedOn }: { itemId: string; basedOn: number }) {
      const now = items.get(itemId);
      if (server.isHeld) return { held: true } as const;
      if (now !== undefined && now.revision !== basedOn) return { other: now };
      return put({ id: itemId, sealed: "", isDeleted: true });
    },
  };
  return server;
}
