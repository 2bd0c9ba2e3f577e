import { useEffect } from "react";
import { keepForOffline } from "./keep-for-offline.ts";

/** Once the page has settled: what somebody waits for comes first. */
const settled = 3_000;

/** Only where somebody works: a client's phone that answers questions keeps nothing. */
export function useKeptForOffline(): void {
  useEffect(() => {
    const timer = setTimeout(() => void keepForOffline(document).catch(() => undefined), settled);
    return () => clearTimeout(timer);
  }, []);
}
