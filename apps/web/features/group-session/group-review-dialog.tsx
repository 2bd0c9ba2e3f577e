import { ReviewPanel } from "../../review/review-panel.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import type { GroupReview } from "./use-group-review.ts";

interface GroupReviewDialogProps {
  readonly review: GroupReview;
  /** Opens a member's row; null: the shared part, which always stands open. */
  readonly onOpen: (clientId: string | null) => void;
  readonly onClose: () => void;
}

/** What the reviewer says of the whole session, part by part. */
export function GroupReviewDialog({ review, onOpen, onClose }: GroupReviewDialogProps) {
  const { store, drafts } = review;
  return (
    <Dialog title="Review" isOpen onClose={onClose} size="l">
      <ReviewPanel
        store={store}
        drafts={drafts}
        canWrite
        onReveal={({ doc }) => {
          const clientId = drafts.find((draft) => draft.doc === doc)?.clientId ?? null;
          if (clientId !== null) onOpen(clientId);
          onClose();
        }}
      />
    </Dialog>
  );
}
