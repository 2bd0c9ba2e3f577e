import type { sharedItem } from "@goldthread/api/nouns/share.ts";
import type { SharedRow } from "@goldthread/store/queries/share.ts";
import type { z } from "zod";

/** As the API gives what somebody was let into. Whose record it is stays behind the share itself. */
export function presentShared({
  start,
  stop,
  modality,
  clientId: _record,
  ...row
}: SharedRow): z.input<typeof sharedItem> {
  return { ...row, session: start === null || stop === null || modality === null ? null : { start, stop, modality } };
}
