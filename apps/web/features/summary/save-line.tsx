import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { KeepState } from "./draft-keeper.ts";

const words: Readonly<Record<Exclude<KeepState, "conflict">, string>> = {
  saved: "Saved",
  saving: "Saving",
  unsent: "On this device; not sent yet",
  refused: "On this device; not taken as it is. A sentence may be too long.",
};

interface SaveLineProps {
  readonly state: KeepState;
  readonly onTheirs: () => void;
  readonly onMine: () => void;
  readonly onAgain: () => void;
}

/** Where the words are, and the step that asks the record again. */
export function SaveLine({ state, onTheirs, onMine, onAgain }: SaveLineProps) {
  if (state === "conflict")
    return (
      <Notice
        tone="warn"
        isAlert
        title="This summary was changed in another window"
        action={
          <div className="summary-steps">
            <Button size="s" onPress={onTheirs}>
              Show what is there
            </Button>
            <Button size="s" onPress={onMine}>
              Keep what is here
            </Button>
          </div>
        }
      >
        <p>What you did here is kept on this device until you choose.</p>
      </Notice>
    );
  return (
    <div className="summary-save no-print">
      <p className="small quiet" aria-live="polite">
        {words[state]}
      </p>
      <Button size="s" tone="quiet" onPress={onAgain}>
        Put together again
      </Button>
    </div>
  );
}
