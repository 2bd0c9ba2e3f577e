import { useEffect, useEffectEvent } from "react";
import { nextRow } from "./row-state.ts";
import type { Row } from "./use-rows.ts";

/** Alt+Down and Alt+Up (also with Ctrl) go from member to member, from wherever one is writing. */
export function useMemberKeys(rows: readonly Row[], open: (clientId: string | null) => void): void {
  const move = useEffectEvent((step: 1 | -1) => {
    const here = document.activeElement?.closest<HTMLElement>("[data-member]")?.dataset["member"] ?? null;
    const next = nextRow(rows, here, step);
    if (next !== null) open(next);
    else if (step === -1 && here !== null) goToSharedPart(() => open(null));
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!event.altKey || event.metaKey || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
      // In a list of choices Alt+Down opens it; in a dialog there are no members.
      if (
        event.target instanceof HTMLSelectElement ||
        document.querySelector("[role=dialog], [role=alertdialog]") !== null
      )
        return;
      event.preventDefault();
      event.stopPropagation();
      move(event.key === "ArrowDown" ? 1 : -1);
    };
    window.addEventListener("keydown", listen, { capture: true });
    return () => window.removeEventListener("keydown", listen, { capture: true });
  }, []);
}

function goToSharedPart(close: () => void): void {
  const fields = document.querySelectorAll<HTMLElement>("[data-shared-part] .cm-content");
  const last = fields[fields.length - 1];
  if (last === undefined) return;
  last.focus();
  close();
}
