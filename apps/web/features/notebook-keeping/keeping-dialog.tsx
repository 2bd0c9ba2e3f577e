import { askToLook, liftHold, placeHold } from "./api.ts";
import type { Doing } from "./keeping-page.tsx";
import { OneTextDialog } from "./one-text-dialog.tsx";

/** Asking, holding, lifting: each is one text and goes on record. */
export function KeepingDialog({ doing, onClose }: { readonly doing: Doing; readonly onClose: () => void }) {
  if (doing.what === "ask") {
    const { id, name } = doing.colleague;
    return (
      <OneTextDialog
        title={`Ask ${name} to look`}
        label="What to look for"
        help="It is kept as ordinary words: name nobody whom you need not name."
        action="Ask"
        field="words"
        send={(words) => askToLook(id, words)}
        done={`${name} is asked when they open their notebook next.`}
        onClose={onClose}
      >
        <p>They decide what to do about it. You learn that they have looked, and nothing of what they found.</p>
      </OneTextDialog>
    );
  }
  if (doing.what === "hold") {
    const { id, name } = doing.colleague;
    return (
      <OneTextDialog
        title={`Hold the notebook of ${name}`}
        label="Why it is held"
        action="Place the hold"
        field="reason"
        send={(reason) => placeHold(id, reason)}
        done={`The notebook of ${name} is held.`}
        onClose={onClose}
      >
        <p>
          Until it is lifted nothing in it is deleted and older versions are kept. Nothing is opened. The author sees
          that a hold stands; the reason stays here. It is an entry in the ledger.
        </p>
      </OneTextDialog>
    );
  }
  const { id, authorName } = doing.hold;
  return (
    <OneTextDialog
      title={`Lift the hold on the notebook of ${authorName}`}
      label="Why it is lifted"
      action="Lift the hold"
      field="reason"
      send={(reason) => liftHold(id, reason)}
      done={`The hold on the notebook of ${authorName} is lifted.`}
      onClose={onClose}
    >
      <p>The author may delete again, also what the hold has kept. It is an entry in the ledger.</p>
    </OneTextDialog>
  );
}
