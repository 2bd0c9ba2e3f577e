import { type DocumentTemplate, templateCaution } from "@goldthread/clinical/documents-to-sign/document-template.ts";
import { dayWords } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { useZone } from "../../shell/me.ts";
import { Notice } from "../../ui/notice.tsx";
import { sourceWords } from "../disclosures/disclosure-words.ts";
import type { Wording } from "./wordings.ts";

interface WordingOriginProps {
  readonly wording: Wording | undefined;
  /** The practice's own wordings did not come. */
  readonly isMissingOwn: boolean;
}

/** Whose words these are: the practice's own, a group's, or a sample that somebody has to adapt. */
export function WordingOrigin({ wording, isMissingOwn }: WordingOriginProps) {
  const zone = useZone();
  const missing = isMissingOwn ? (
    <p className="small quiet" role="status">
      Your practice’s own wordings did not come. Close this and open it again to ask with one.
    </p>
  ) : null;
  const { kept, sample, from } = wording ?? { kept: null, sample: null, from: "nothing" };
  return (
    <>
      {missing}
      {sample === null ? null : <SampleNotice sample={sample} />}
      {kept === null ? null : (
        <p className="small quiet">
          Your practice’s own wording, version {kept.version}, by {kept.writtenBy} on{" "}
          {dayWords(zonedTime(kept.writtenAt, zone).day)}.
        </p>
      )}
      {from === "group" ? <p className="small quiet">The group’s own agreement, to the letter.</p> : null}
    </>
  );
}

function SampleNotice({ sample: { adapt, sources } }: { readonly sample: DocumentTemplate }) {
  return (
    <Notice tone="warn" title="Sample wording">
      <p>{adapt}</p>
      <details className="small">
        <summary>Before you use it</summary>
        <p>{templateCaution}</p>
        {sources.map((source) => (
          <p key={source.cite}>{sourceWords(source)}</p>
        ))}
      </details>
    </Notice>
  );
}
