import { lazy, Suspense, useContext } from "react";
import { Shell } from "../../shell/shell.tsx";
import { AwayContext } from "./away.ts";

const AwayShell = lazy(async () => ({ default: (await import("./away-shell.tsx")).AwayShell }));

/** Around every page: the product, or the little that a device can show by itself. */
export function AwayFrame() {
  const away = useContext(AwayContext);
  if (away === null) return <Shell />;
  return (
    <Suspense fallback={null}>
      <AwayShell {...away} />
    </Suspense>
  );
}
