import type { SamplePractice } from "@goldthread/sample";
import { asActor } from "@goldthread/store/as-actor.ts";
import type { Database } from "@goldthread/store/db.ts";
import { addShortcut } from "@goldthread/store/queries/library.ts";

/** Snippets and templates, each added by whoever owns it. */
export async function loadShortcuts(db: Database, { shortcuts }: SamplePractice, now: string): Promise<void> {
  for (const { ownerId, ...shortcut } of shortcuts)
    await asActor(db, { staffId: ownerId, clock: now }, (tx) => addShortcut(tx, { ...shortcut, at: now }));
}
