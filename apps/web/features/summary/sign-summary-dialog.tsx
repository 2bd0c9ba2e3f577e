import { useRef } from "react";
import { useMe } from "../../shell/me.ts";
import { ActForm } from "../note/acts/act-form.tsx";
import { useAct } from "../note/acts/use-act.ts";
import { signSummary } from "./api.ts";
import type { SummaryPlace } from "./use-summary-draft.ts";

interface SignSummaryDialogProps {
  readonly place: SummaryPlace;
  /** Sends what is not sent yet; the draft's version then, or null where not all of it arrived. */
  readonly settle: () => Promise<number | null>;
  readonly onSigned: (summaryId: string) => void;
  /** The record says something else than what was taken on. */
  readonly onDiffers: () => void;
  readonly onClose: () => void;
}

/** One's own name under the summary: by passkey where there is one, else by the passphrase where the last is old. */
export function SignSummaryDialog({ place, settle, onSigned, onDiffers, onClose }: SignSummaryDialogProps) {
  const { staff } = useMe();
  const signed = useRef<string | null>(null);
  const act = useAct<object>({
    initial: {},
    send: async (_values, { actId: _press, ...proof }) => {
      const version = await settle();
      if (version === null) throw new Error("Your last words are not sent yet. Nothing was signed; try again.");
      const { id } = await signSummary(place.about, { ...place.asked, version, ...proof });
      signed.current = id;
    },
    done: "Signed.",
    onDone: () => (signed.current === null ? undefined : onSigned(signed.current)),
    onRefused: ({ code }) => {
      if (code === "summary_not_taken_on") onDiffers();
      return false;
    },
  });
  return (
    <ActForm title="Sign the summary" act={act} action="Sign" onClose={onClose}>
      <p>
        {staff.name}
        {staff.credential === "" ? "" : `, ${staff.credential}`}. Signed, the summary is a record of its own and does
        not change any more. It replaces no note.
      </p>
    </ActForm>
  );
}
