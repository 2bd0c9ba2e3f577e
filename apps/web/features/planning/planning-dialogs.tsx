import { useNavigate } from "@tanstack/react-router";
import { useToday } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { toast } from "../../ui/toast.tsx";
import { dayWords } from "../../time/words.ts";
import { closePlanning, type Planning } from "./planning-store.ts";
import { ScheduleForm } from "./schedule-form.tsx";
import { UnplannedForm } from "./unplanned-form.tsx";

/** The two ways to a new session, over whatever page asked for one. */
export function PlanningDialogs({ planning }: { readonly planning: Planning }) {
  const navigate = useNavigate();
  const refresh = useRefresh();
  const today = useToday();
  const whom = planning.for === null ? "" : ` with ${planning.for.name}`;

  if (planning.what === "unplanned") {
    return (
      <Dialog title={`Unplanned session${whom}`} isOpen onClose={closePlanning}>
        <UnplannedForm
          plannedFor={planning.for}
          onCancel={closePlanning}
          onStarted={(sessionId) => {
            closePlanning();
            refresh();
            void navigate({ to: "/sessions/$sessionId/write", params: { sessionId } });
          }}
        />
      </Dialog>
    );
  }
  return (
    <Dialog title={`Schedule a session${whom}`} isOpen onClose={closePlanning}>
      <ScheduleForm
        plannedFor={planning.for}
        at={planning.at}
        onCancel={closePlanning}
        onDone={({ day, made }) => {
          closePlanning();
          refresh();
          toast(doneWords({ day, made, today }));
        }}
      />
    </Dialog>
  );
}

interface Done {
  readonly day: string;
  readonly made: number | null;
  readonly today: string;
}

function doneWords({ day, made, today }: Done): string {
  const when = day === today ? "today" : dayWords(day);
  if (made === null) return `Session scheduled for ${when}.`;
  return `Series from ${when}: ${made === 1 ? "1 session stands" : `${made} sessions stand`} on the schedule.`;
}
