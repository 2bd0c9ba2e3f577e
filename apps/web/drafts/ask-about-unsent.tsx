import { createRoot } from "react-dom/client";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import "./late-words-notice.css";

/** Asked when somebody signs out and not every word could be sent. */
export function askAboutUnsent(): Promise<"stay" | "keep"> {
  const place = document.createElement("div");
  document.body.append(place);
  const root = createRoot(place);
  return new Promise((resolve) => {
    const answer = (choice: "stay" | "keep") => {
      root.unmount();
      place.remove();
      resolve(choice);
    };
    root.render(<UnsentDialog onAnswer={answer} />);
  });
}

function UnsentDialog({ onAnswer }: { readonly onAnswer: (choice: "stay" | "keep") => void }) {
  return (
    <Dialog title="Some words are not saved yet" isOpen onClose={() => onAnswer("stay")} size="s" role="alertdialog">
      <p>
        The server has not taken everything that you wrote here. It is on this device, sealed, and can be sent only
        after you sign in here again.
      </p>
      <div className="late-words-actions">
        <Button tone="main" autoFocus onPress={() => onAnswer("stay")}>
          Stay signed in
        </Button>
        <Button onPress={() => onAnswer("keep")}>Sign out, keep them sealed here</Button>
      </div>
    </Dialog>
  );
}
