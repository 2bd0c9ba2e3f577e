import type { DraftManager } from "./draft-manager.ts";

// Apart from the manager, so that signing out can ask without loading the live documents.
let open: DraftManager | null = null;

export function openDrafts(): DraftManager | null {
  return open;
}

export function setOpenDrafts(drafts: DraftManager | null): void {
  open = drafts;
}
