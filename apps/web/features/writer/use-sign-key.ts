import { useEffect, useEffectEvent } from "react";

/** Ctrl+Enter (Cmd+Enter) anywhere on the page, unless a dialog is open over it. */
export function useSignKey(onSign: () => void): void {
  const sign = useEffectEvent(onSign);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (document.querySelector("[role=dialog], [role=alertdialog]") !== null) return;
      event.preventDefault();
      event.stopPropagation();
      sign();
    };
    window.addEventListener("keydown", listen, { capture: true });
    return () => window.removeEventListener("keydown", listen, { capture: true });
  }, []);
}
