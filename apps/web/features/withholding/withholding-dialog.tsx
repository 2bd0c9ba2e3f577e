import type { Withholding } from "./api.ts";
import { AskReviewDialog } from "./ask-review-dialog.tsx";
import { LookAgainDialog } from "./look-again-dialog.tsx";
import { ReviewDialog } from "./review-dialog.tsx";

export type Step = "look-again" | "ask-review" | "review";

/** What the reader may do next about it, the most pressing first. */
export function stepsOf({ isStanding, reviewAsked, may, from }: Withholding): readonly (readonly [Step, string])[] {
  if (!isStanding) return [];
  return [
    ...(may.review ? ([["review", "Review it"]] as const) : []),
    ...(may.keepOrEnd ? ([["look-again", "Look again"]] as const) : []),
    ...(reviewAsked === null && from === "client" ? ([["ask-review", "The client asks for a review"]] as const) : []),
  ];
}

interface WithholdingDialogProps {
  readonly step: Step;
  readonly withholding: Withholding;
  readonly onClose: () => void;
}

export function WithholdingDialog({ step, withholding, onClose }: WithholdingDialogProps) {
  switch (step) {
    case "look-again":
      return <LookAgainDialog withholding={withholding} onClose={onClose} />;
    case "ask-review":
      return <AskReviewDialog withholding={withholding} onClose={onClose} />;
    case "review":
      return <ReviewDialog withholding={withholding} onClose={onClose} />;
  }
}
