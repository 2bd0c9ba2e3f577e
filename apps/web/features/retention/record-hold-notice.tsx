import { useQuery } from "@tanstack/react-query";
import { useZone } from "../../shell/me.ts";
import { momentWords } from "../../time/words.ts";
import { Notice } from "../../ui/notice.tsx";
import { recordQuery } from "./api.ts";

/** In a chart, for those who may know of it: that a hold stands, why, and what that means. */
export function RecordHoldNotice({ clientId }: { readonly clientId: string }) {
  const zone = useZone();
  const { data } = useQuery(recordQuery(clientId));
  const standing = data?.holds.filter(({ lifted }) => lifted === null) ?? [];
  return standing.map(({ id, placedAt, placedBy, reason, reference }) => (
    <Notice key={id} tone="warn" title="A legal hold stands on this record">
      <p>
        {reason}
        {reference === "" ? "" : ` (${reference})`}. Placed by {placedBy}, {momentWords(placedAt, zone)}. Nothing of the
        record is destroyed or deleted until it is lifted.
      </p>
    </Notice>
  ));
}
