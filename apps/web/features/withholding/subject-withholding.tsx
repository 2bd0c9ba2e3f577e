import { Dialog } from "../../ui/dialog.tsx";
import type { Withholding } from "./api.ts";
import { useStanding } from "./use-withholding.ts";
import { WithheldNotice } from "./withheld-notice.tsx";
import { WithholdDialog } from "./withhold-dialog.tsx";

interface SubjectWithholdingProps {
  readonly subject: Withholding["subject"];
  readonly subjectId: string;
  readonly clientId: string;
  readonly onClose: () => void;
}

/** Of one questionnaire, or one scan: to withhold it, or what stands about its being withheld. */
export function SubjectWithholding({ subject, subjectId, clientId, onClose }: SubjectWithholdingProps) {
  const standing = useStanding(clientId);
  if (standing?.has(subjectId) !== true)
    return <WithholdDialog subject={subject} subjectId={subjectId} onClose={onClose} />;
  return (
    <Dialog title="Withheld from the client" isOpen onClose={onClose}>
      <WithheldNotice subjectId={subjectId} clientId={clientId} />
    </Dialog>
  );
}
