import { useZone } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayShort, momentWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { SectionHead } from "../../ui/section-head.tsx";
import { toast } from "../../ui/toast.tsx";
import { type Destruction, withdraw } from "./api.ts";

interface ProposalSectionProps {
  readonly proposals: readonly Destruction[];
  readonly onConfirm: (destruction: Destruction) => void;
}

/** What waits for a second person. Nothing stands here while nothing waits. */
export function ProposalSection({ proposals, onConfirm }: ProposalSectionProps) {
  if (proposals.length === 0) return null;
  return (
    <section aria-labelledby="proposals" className="retention-section">
      <SectionHead id="proposals" title="To be destroyed, once a second person confirms" count={proposals.length} />
      <ul className="retention-list" aria-label="Proposals">
        {proposals.map((one) => (
          <Proposal key={one.id} proposal={one} onConfirm={onConfirm} />
        ))}
      </ul>
    </section>
  );
}

function Proposal({
  proposal,
  onConfirm,
}: { readonly proposal: Destruction } & Pick<ProposalSectionProps, "onConfirm">) {
  const zone = useZone();
  const refresh = useRefresh();
  const { id, clientName, recordNumber, dueOn, ruleTitle, proposedBy, proposedAt, mine } = proposal;
  const takeBack = async () => {
    try {
      await withdraw(id);
      refresh();
      toast("Nothing is destroyed: the proposal is taken back.");
    } catch {
      toast("That could not be done now. Try again.", { tone: "problem" });
    }
  };
  return (
    <li>
      <p>
        <strong>
          <bdi>{clientName}</bdi>
        </strong>{" "}
        <span className="quiet figures">{recordNumber}</span>, due since {dayShort(dueOn)} ({ruleTitle})
      </p>
      <p className="small quiet">
        Proposed by {proposedBy}, {momentWords(proposedAt, zone)}.{mine ? " Somebody else has to confirm it." : ""}
      </p>
      <p className="retention-actions" data-start>
        {mine ? null : (
          <Button size="s" tone="main" onPress={() => onConfirm(proposal)}>
            Confirm<span className="visually-hidden"> the destruction of {clientName}’s record</span>
          </Button>
        )}
        <Button size="s" onPress={() => void takeBack()}>
          {mine ? "Take back" : "Decline"}
          <span className="visually-hidden"> the destruction of {clientName}’s record</span>
        </Button>
      </p>
    </li>
  );
}
