import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { ChartMeasures } from "../measures/chart-measures.tsx";

interface MemberMeasuresProps {
  readonly client: { readonly id: string; readonly name: string };
  readonly sessionId: string;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  /** An answer asked for the risk flow: it goes on at once, over the session. */
  readonly onRisk: (concernId: string) => void;
}

/** What this member answered in the session. Read only when somebody asks: each reading stands in the audit trail. */
export function MemberMeasures({ client, sessionId, isOpen, onOpen, onRisk }: MemberMeasuresProps) {
  const close = () => onOpen(false);
  return (
    <>
      <Button tone="quiet" onPress={() => onOpen(true)}>
        Measures
      </Button>
      {isOpen ? (
        <Dialog title={`Measures of ${client.name}`} isOpen onClose={close} size="l">
          <ChartMeasures
            clientId={client.id}
            sessionId={sessionId}
            onRisk={(concernId) => {
              close();
              onRisk(concernId);
            }}
          />
        </Dialog>
      ) : null}
    </>
  );
}
