import { Dialog } from "../../ui/dialog.tsx";
import { useStanding } from "./use-withholding.ts";
import { WithheldNotice } from "./withheld-notice.tsx";
import { WithholdDialog } from "./withhold-dialog.tsx";

interface MeasureWithholdingProps {
  readonly administrationId: string;
  readonly clientId: string;
  readonly onClose: () => void;
}

/** Of one questionnaire: to withhold it, or what stands about its being withheld. */
export function MeasureWithholding({ administrationId, clientId, onClose }: MeasureWithholdingProps) {
  const standing = useStanding(clientId);
  if (standing?.has(administrationId) !== true)
    return <WithholdDialog subject="measure" subjectId={administrationId} onClose={onClose} />;
  return (
    <Dialog title="Withheld from the client" isOpen onClose={onClose}>
      <WithheldNotice subjectId={administrationId} clientId={clientId} />
    </Dialog>
  );
}
