import type { connectedPayload, Connection, Extension } from "@hocuspocus/server";
import { closeCodes, closeReasons } from "./close-codes.ts";
import type { CloseReason } from "./close-codes.ts";
import type { JudgeShare } from "./judge-share.ts";
import type { LiveContext } from "./live-context.ts";

/** A page by a share is judged anew this often, for whatever ends one without anybody taking it back. */
const judgedEvery = 30_000;

type Page = Connection<LiveContext>;

/**
 * Closes a shared text in every tab of the colleague whose share was taken back, at once; and when its day is over, or
 * whoever gave it left, or the note was retracted. Who was just opening it is judged again once it is open.
 */
export function closeWhenShareEnds(judge: JudgeShare) {
  const watched = new Map<Page, ReturnType<typeof setTimeout>>();

  function close(page: Page, reason: CloseReason): void {
    if (page.context.share !== undefined) page.context.share.over = reason;
    page.close({ code: closeCodes.accessChanged, reason });
  }

  async function judgeAgain(page: Page, name: string): Promise<void> {
    // Unknown is not over: the next time tells.
    const judged = await judge(name, page.context).catch(() => null);
    if (!watched.has(page)) return;
    if (judged?.reason != null) return close(page, judged.reason);
    // Another level is another connection.
    if (judged !== null && judged.share?.level !== page.context.share?.level)
      return close(page, closeReasons.accessChanged);
    watch(page, name);
  }

  function watch(page: Page, name: string): void {
    const left = (page.context.share?.endsAt ?? 0) - Date.now();
    const next = setTimeout(() => void judgeAgain(page, name), Math.max(0, Math.min(left, judgedEvery)) + 20);
    next.unref();
    watched.set(page, next);
  }

  const extension: Extension = {
    async connected({ documentName, connection, context }: connectedPayload<LiveContext>) {
      if (context.share === undefined) return;
      watch(connection, documentName);
      connection.onClose(() => {
        clearTimeout(watched.get(connection));
        watched.delete(connection);
      });
      await judgeAgain(connection, documentName);
    },
  };

  return {
    extension,
    /** MUST come after the commit. */
    async judgeAgain(name: string, staffId: string): Promise<void> {
      const pages = [...watched.keys()].filter(
        (page) => page.document.name === name && page.context.staffId === staffId,
      );
      await Promise.all(pages.map((page) => judgeAgain(page, name)));
    },
  };
}
