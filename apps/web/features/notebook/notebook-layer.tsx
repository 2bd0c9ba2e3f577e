import { Dialog, Modal, ModalOverlay } from "react-aria-components/Modal";
import type { About } from "./book/note-content.ts";
import type { Brought } from "./brought.ts";
import { NotebookRoom } from "./notebook-page.tsx";
import type { OfficialBook } from "./official-book.ts";
import { useNotebookPlace, useNotebookSession } from "./use-notebook.ts";

interface NotebookLayerProps {
  readonly isShown: boolean;
  readonly about: About;
  readonly isPart2: boolean;
  readonly official: OfficialBook;
  readonly brought: Brought | null;
  readonly onBrought: () => void;
  readonly onClose: () => void;
}

/** The whole window turns into the other book. While the writer is there it stays unlocked behind it, until it is idle. */
export function NotebookLayer({ isShown, about, isPart2, official, brought, onBrought, onClose }: NotebookLayerProps) {
  const session = useNotebookSession();
  const state = useNotebookPlace(session);
  return (
    <ModalOverlay
      className="notebook-layer"
      isOpen={isShown}
      isDismissable={false}
      isKeyboardDismissDisabled
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="notebook-layer-inner">
        <Dialog className="notebook-layer-page" aria-label="Private notebook">
          <NotebookRoom
            session={session}
            state={state}
            beside={{ about, isPart2, official, brought, onBrought }}
            onBack={onClose}
          />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
