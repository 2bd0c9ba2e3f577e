import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { signOut } from "./sign-out.ts";
import { useIdle } from "./use-idle.ts";

/** A minute before a session ends for idleness, the page asks. Nothing typed is lost either way. */
export function IdleWarning({ idleMinutes }: { readonly idleMinutes: number }) {
  const { phase, stay } = useIdle(idleMinutes);
  if (phase.phase !== "warning") return null;
  return (
    <Dialog title="Are you still here?" isOpen onClose={stay} size="s" role="alertdialog">
      <div className="form">
        <p>
          Nobody has used this page for a while, so it closes in{" "}
          <strong className="figures">
            {phase.seconds} {phase.seconds === 1 ? "second" : "seconds"}
          </strong>
          . What you typed is kept.
        </p>
        <div className="form-foot">
          <Button tone="main" autoFocus onPress={stay}>
            Stay here
          </Button>
          <Button tone="quiet" onPress={() => void signOut()}>
            Sign out
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
