import { useState } from "react";
import { toast } from "../ui/toast.tsx";
import { problemWords } from "./form-state.ts";

/** Files that a page hands out: which is on its way, and how to ask for one. What goes wrong is said. */
export function useDownload<What extends string>(take: (what: What) => Promise<void>) {
  const [busy, setBusy] = useState<What | null>(null);
  const download = async (what: What): Promise<void> => {
    setBusy(what);
    try {
      await take(what);
    } catch (problem) {
      toast(problemWords(problem, []).message ?? "The download did not work. Try again.", { tone: "problem" });
    } finally {
      setBusy(null);
    }
  };
  return { busy, download };
}
