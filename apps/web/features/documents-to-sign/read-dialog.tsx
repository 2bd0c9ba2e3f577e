import { useZone } from "../../shell/me.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Facts } from "../../ui/facts.tsx";
import type { DocumentToSign } from "./api.ts";
import { beganWords, documentFacts } from "./document-words.ts";

interface ReadDialogProps {
  readonly document: DocumentToSign;
  readonly onClose: () => void;
}

/** The words as they were asked, and what came of them. */
export function ReadDialog({ document, onClose }: ReadDialogProps) {
  const zone = useZone();
  return (
    <Dialog title={document.title} isOpen onClose={onClose} size="l">
      <div className="document-read">
        <Facts
          className="document-history"
          facts={[...documentFacts(document, zone), ["Wording", beganWords(document.began)]]}
        />
        <p className="document-words">{document.text}</p>
        <p className="quiet small document-digest">SHA-256 of the words: {document.textDigest}</p>
      </div>
    </Dialog>
  );
}
