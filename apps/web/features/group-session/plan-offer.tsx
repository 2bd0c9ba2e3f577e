import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { DraftSession } from "../../drafts/draft-session.ts";
import { Button } from "../../ui/button.tsx";
import { toast } from "../../ui/toast.tsx";
import { planQuery } from "../groups/api.ts";
import { takePlanOver } from "./take-plan-over.ts";
import { useIsPlanTaken } from "./use-is-plan-taken.ts";

/** The plan that was made before the session, to be taken into the shared part by one press. */
export function PlanOffer({ sessionId, session }: { readonly sessionId: string; readonly session: DraftSession }) {
  const { data } = useQuery(planQuery(sessionId));
  const isTaken = useIsPlanTaken(session.doc);
  const take = () => {
    if (data === undefined) return;
    const undo = takePlanOver(session.doc, data.words, () => crypto.randomUUID());
    toast("The plan was taken over. Its words are marked until you write over them.", { undo });
  };
  return (
    <span className="plan-offer">
      {data === undefined || data.words.length === 0 || isTaken ? null : (
        <Button size="s" onPress={take}>
          Take the plan over
        </Button>
      )}
      <Link className="button" data-tone="quiet" data-size="s" to="/sessions/$sessionId/plan" params={{ sessionId }}>
        {data?.plan == null ? "Plan" : "Open the plan"}
      </Link>
    </span>
  );
}
