import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { ActForm } from "../note/acts/act-form.tsx";
import { useAct } from "../note/acts/use-act.ts";
import { coSignSummary, type SignedSummaryPage } from "./api.ts";

/** What a supervisor does with a trainee's summary, over the summary itself; everybody else is told that it waits. */
export function CoSignSummary({ summary }: { readonly summary: SignedSummaryPage }) {
  const [isSigning, setSigning] = useState(false);
  const { id, digest, author, awaitsCoSignature, toCoSign } = summary;
  if (!awaitsCoSignature) return null;
  return (
    <Notice tone="warn" title={toCoSign ? "Waits for your co-signature" : "Not complete"}>
      <p>
        {toCoSign
          ? `${author.name} signed this summary under your supervision. It leaves in no packet before you sign it too.`
          : "It waits for a supervisor’s co-signature, and leaves in no packet before."}
      </p>
      {toCoSign ? (
        <Button tone="main" onPress={() => setSigning(true)}>
          Co-sign
        </Button>
      ) : null}
      {isSigning ? <CoSignDialog summaryId={id} digest={digest} onClose={() => setSigning(false)} /> : null}
    </Notice>
  );
}

interface CoSignDialogProps {
  readonly summaryId: string;
  readonly digest: string;
  readonly onClose: () => void;
}

function CoSignDialog({ summaryId, digest, onClose }: CoSignDialogProps) {
  const act = useAct<object>({
    initial: {},
    send: (_values, { actId: _press, ...proof }) => coSignSummary({ summaryId, digest, ...proof }),
    done: "Co-signed.",
    onDone: onClose,
  });
  return (
    <ActForm title="Co-sign this summary" act={act} action="Co-sign" onClose={onClose}>
      <p>Your signature stands under the summary beside its author’s, dated now. Nothing in it changes.</p>
    </ActForm>
  );
}
