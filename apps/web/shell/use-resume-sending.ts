import { useEffect } from "react";

/** Once the page has settled; the vault is loaded only where this browser holds sealed notes at all. */
const settled = 10_000;

export function useResumeSending(author: string): void {
  useEffect(() => {
    const resume = async () => {
      const databases = await indexedDB.databases();
      if (!databases.some(({ name }) => name === "goldthread-notebook")) return;
      const { resumeSending } = await import("../features/notebook/resume-sending.ts");
      await resumeSending(author);
    };
    // A browser that keeps nothing has nothing to send.
    const timer = setTimeout(() => void resume().catch(() => undefined), settled);
    return () => clearTimeout(timer);
  }, [author]);
}
