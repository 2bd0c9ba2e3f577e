import { toast } from "../../ui/toast.tsx";
import type { DoneStep } from "./end-following.ts";

/** Says what was done, with the way back. */
export function sayDone({ words, undo }: DoneStep, refresh: () => void): void {
  const takeBack = async () => {
    try {
      await undo();
      toast("As it was before.");
    } catch (problem) {
      toast(problem instanceof Error ? problem.message : "It was not taken back. Try again.", { tone: "problem" });
    } finally {
      refresh();
    }
  };
  toast(words, { undo: () => void takeBack() });
}
