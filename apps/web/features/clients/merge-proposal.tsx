import { useState } from "react";
import type { MergeProposal } from "../../api-types.ts";
import { useMe, useZone } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayWords, momentWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { toast } from "../../ui/toast.tsx";
import { keepsRecords } from "./keeps-records.ts";
import { confirmMerge, withdrawMerge } from "./merge-api.ts";

/** A merge that waits for a second person, with what its reader may do about it. */
export function MergeProposalNotice({ proposal }: { readonly proposal: MergeProposal }) {
  const zone = useZone();
  const keeper = keepsRecords(useMe());
  const refresh = useRefresh();
  const [isConfirming, setConfirming] = useState(false);
  const say = (problem: unknown) =>
    toast(problem instanceof Error ? problem.message : "That failed.", { tone: "problem" });
  const withdraw = () =>
    void withdrawMerge({ mergeId: proposal.id }).then(() => {
      refresh();
      toast("Taken back. Both records stand as before.");
    }, say);
  const { from, into, reason, proposedBy, proposedAt, mine } = proposal;
  return (
    <Notice
      tone="hint"
      title="Perhaps one person"
      action={
        <>
          {keeper && !mine ? (
            <Button size="s" onPress={() => setConfirming(true)}>
              Look and confirm
            </Button>
          ) : null}{" "}
          {mine || keeper ? (
            <Button size="s" tone="quiet" onPress={withdraw}>
              {mine ? "Take back" : "Decline"}
            </Button>
          ) : null}
        </>
      }
    >
      <p>
        {nameOf(from)} is to go into {nameOf(into)}: {reason}
      </p>
      <p className="small quiet">
        Proposed by {proposedBy}, {momentWords(proposedAt, zone)}.{" "}
        {mine ? "Somebody else confirms it." : "A records officer or an administrator confirms it."}
      </p>
      {isConfirming ? <ConfirmDialog proposal={proposal} onClose={() => setConfirming(false)} onFailed={say} /> : null}
    </Notice>
  );
}

function nameOf({ name, recordNumber, birthDate }: MergeProposal["from"]): string {
  if (name === "") return "a record that you may not see";
  return `${name} (${recordNumber}${birthDate === null ? "" : `, born ${dayWords(birthDate)}`})`;
}

/** Said over everything else: it is the first thing that tells two people apart. */
function differ({ from, into }: MergeProposal): boolean {
  return from.birthDate !== null && into.birthDate !== null && from.birthDate !== into.birthDate;
}

interface ConfirmDialogProps {
  readonly proposal: MergeProposal;
  readonly onClose: () => void;
  readonly onFailed: (problem: unknown) => void;
}

/** Cannot be undone, so it says what is about to happen. */
function ConfirmDialog({ proposal, onClose, onFailed }: ConfirmDialogProps) {
  const { id, from, into, reason, proposedBy } = proposal;
  const refresh = useRefresh();
  const confirm = () =>
    void confirmMerge({ mergeId: id }).then(() => {
      refresh();
      toast("The two records are one now.");
      onClose();
    }, onFailed);
  return (
    <Dialog title="Confirm that this is one person" isOpen onClose={onClose} role="alertdialog">
      <div className="form">
        <p>
          {nameOf(from)} goes into {nameOf(into)}. {proposedBy} says: {reason}
        </p>
        {differ(proposal) ? (
          <Notice tone="warn" title="The birth dates differ">
            <p>If one of them is a slip, put it right first. If both are right, these are two people.</p>
          </Notice>
        ) : null}
        <ul className="merge-list">
          <li>No signed note is changed. Those of both stand in the chart of {into.name}.</li>
          <li>Everybody on the care team of either can then read the history of both.</li>
          <li>Sessions still to come and places in groups go over to {into.name}.</li>
          <li>It is not undone. The chart shows that it was done, why, and by whom.</li>
        </ul>
        <div className="form-foot">
          <Button tone="danger" onPress={confirm}>
            Make them one
          </Button>
          <Button tone="quiet" onPress={onClose}>
            Not now
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
