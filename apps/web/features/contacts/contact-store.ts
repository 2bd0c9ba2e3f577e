import { useSyncExternalStore } from "react";
import type { MadeContact } from "./made-contacts.ts";

let asked: { readonly kind: MadeContact } | null = null;
const listeners = new Set<() => void>();

function set(next: typeof asked): void {
  asked = next;
  listeners.forEach((listener) => listener());
}

/** Asks with whom, from anywhere: the day's list, the palette. */
export const openContact = (kind: MadeContact = "phone") => set({ kind });
export const closeContact = () => set(null);

export function useAskedContact(): { readonly kind: MadeContact } | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => asked,
  );
}
