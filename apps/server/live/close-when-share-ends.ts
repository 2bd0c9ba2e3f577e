import type { connectedPayload, Connection, Extension } from "@hocuspocus/server";
import { closeCodes, closeReasons } from "./close-codes.ts";
import type { CloseReason } from "./close-codes.ts";
import type { JudgeShare } from "./judge-share.ts";
import type { LiveContext } from "./live-context.ts";

type Page = Connection<LiveContext>;

/**
 * Closes a shared text in every tab of the colleague whose share was taken back, at once; and when its day is over, or
 * whoever gave it left, or the note was retracted. Who was just opening it is judged again once it is open.
 */
export function closeWhenShareEnds(judge: JudgeShare) {
  const watched = new Map<Page, string>();

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
    if (judged !== null && judged.share?.level !== page.context.share?.level) close(page, closeReasons.accessChanged);
  }

  const extension: Extension = {
    async connected({ documentName, connection, context }: connectedPayload<LiveContext>) {
      if (context.share === undefined) return;
      watched.set(connection, documentName);
      connection.onClose(() => watched.delete(connection));
      await judgeAgain(connection, documentName);
    },
  };

  return {
    extension,
    /** MUST come after the commit. */
    async judgeAgain(name: string, staffId: string): Promise<void> {
      const theirs = [...watched].filter(([page, its]) => its === name && page.context.staffId === staffId);
      await Promise.all(theirs.map(([page]) => judgeAgain(page, name)));
    },
    /** For whatever ends a share without anybody taking it back. */
    async judgeEverybody(): Promise<void> {
      await Promise.all([...watched].map(([page, name]) => judgeAgain(page, name)));
    },
  };
}
