import { signedKindTitles } from "@goldthread/clinical/profiles/signed-kind.ts";
import { Notice } from "../../../ui/notice.tsx";
import type { Writer } from "../api.ts";

type Verdict = Writer["signing"];

/** Said while writing, so that nobody learns at the end of a note that their credential does not sign it. */
export function SignerNotice({ signing }: { readonly signing: Verdict }) {
  if (signing.may === "alone") return null;
  if (signing.may === "co-signed")
    return (
      <Notice title="Goes to your supervisor">
        <p>
          You sign {signedKindTitles[signing.kind]} as its author. {signing.needs} <RuleSource signing={signing} />
        </p>
      </Notice>
    );
  return (
    <Notice tone="warn" title={signing.may === "expired" ? "Your licence has ended" : "Not yours to sign"}>
      <p>
        {signerHindrance(signing)} <RuleSource signing={signing} />
      </p>
    </Notice>
  );
}

/** Why it cannot be signed by whoever writes it; null where it can. */
export function signerHindrance({ may, needs, kind }: Verdict): string | null {
  if (may === "expired") return "Your licence has ended, so you cannot sign. Your words are kept.";
  if (may !== "no") return null;
  return `By your practice’s profile your credential does not sign ${signedKindTitles[kind]}. ${needs} Your words are kept.`;
}

function RuleSource({ signing: { cite, status } }: { readonly signing: Verdict }) {
  return (
    <span className="small quiet">
      {cite} ({status === "verified" ? "found in the source" : "not verified"}).
    </span>
  );
}
