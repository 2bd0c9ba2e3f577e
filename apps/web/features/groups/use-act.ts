import { useRef } from "react";
import { useRefresh } from "../../shell/use-refresh.ts";
import { toast } from "../../ui/toast.tsx";

interface Said {
  readonly done?: string;
  readonly undo?: () => Promise<unknown>;
  /** True where the refusal is answered by the page itself. */
  readonly onRefused?: (problem: unknown) => boolean;
}

/** Does one thing at a time, shows what became of it, and says where it failed. What can be taken back says so. */
export function useAct(): (act: () => Promise<unknown>, said?: Said) => void {
  const refresh = useRefresh();
  const isActing = useRef(false);
  const run = async (act: () => Promise<unknown>, { done, undo, onRefused }: Said): Promise<void> => {
    // A second press while the first is on its way would do it twice.
    if (isActing.current) return;
    isActing.current = true;
    try {
      await act();
      if (done !== undefined)
        toast(done, undo === undefined ? {} : { undo: () => void run(undo, { done: "Taken back." }) });
    } catch (problem) {
      if (onRefused?.(problem) !== true)
        toast(problem instanceof Error ? problem.message : "Nothing was changed. Try again.", { tone: "problem" });
    } finally {
      isActing.current = false;
      refresh();
    }
  };
  return (act, said = {}) => void run(act, said);
}
