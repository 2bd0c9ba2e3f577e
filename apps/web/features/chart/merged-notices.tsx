import { Link } from "@tanstack/react-router";
import type { Chart } from "../../api-types.ts";
import { useZone } from "../../shell/me.ts";
import { momentWords } from "../../time/words.ts";
import { Notice } from "../../ui/notice.tsx";
import { MergeProposalNotice } from "../clients/merge-proposal.tsx";

/** What became of this record, what was merged into it, and what is proposed. */
export function MergedNotices({ chart }: { readonly chart: Chart }) {
  const zone = useZone();
  const { mergedInto, merged, mergeProposed } = chart;
  if (mergedInto === null && merged.length === 0 && mergeProposed === null) return null;
  return (
    <div className="chart-merged">
      {mergedInto === null ? null : (
        <Notice tone="warn" title="This record goes on elsewhere">
          <p>
            It was merged into{" "}
            <Link to="/clients/$clientId" params={{ clientId: mergedInto.id }}>
              {mergedInto.name} ({mergedInto.recordNumber})
            </Link>
            , whose chart shows both histories.
          </p>
        </Notice>
      )}
      {merged.map(({ id, name, recordNumber, reason, proposedBy, confirmedBy, confirmedAt }) => (
        <p key={id} className="small quiet">
          With the history of record {recordNumber} ({name}), made one with this by {proposedBy} and {confirmedBy},{" "}
          {momentWords(confirmedAt, zone)}: {reason}
        </p>
      ))}
      {mergeProposed === null ? null : <MergeProposalNotice proposal={mergeProposed} />}
    </div>
  );
}
