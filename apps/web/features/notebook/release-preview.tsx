import { saveFile } from "../../save-file.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { toast } from "../../ui/toast.tsx";
import { addRelease, type ReleaseInput } from "./api.ts";
import { digestOf } from "./release-packet.ts";
import { useAct } from "./use-act.ts";

/** What goes out, word for word, and how it is accounted for. */
export interface Prepared {
  readonly packet: string;
  readonly release: Omit<ReleaseInput, "digest">;
}

interface PreviewProps {
  readonly prepared: Prepared;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

export function ReleasePreview({ prepared: { packet, release }, onBack, onDone }: PreviewProps) {
  const act = useAct();
  const give = () =>
    act.run(async () => {
      const file = new TextEncoder().encode(packet);
      // Accounted for first: what cannot be accounted for does not leave.
      await addRelease({ ...release, digest: await digestOf(file) });
      saveFile({ file: new Blob([file], { type: "text/plain;charset=utf-8" }), name: "private-notes.txt" });
      toast("Given out, and accounted for. The file was made here and not sent anywhere.");
      onDone();
    });
  return (
    <section className="room-column" aria-labelledby="preview-title">
      <h2 id="preview-title">This goes out, and nothing else</h2>
      {/* It scrolls, so the keyboard must be able to reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="room-packet" role="region" aria-label="What goes out" tabIndex={0}>
        {packet}
      </div>
      <Notice tone="warn" title="This cannot be taken back">
        <p>
          The act is entered in the ledger: that you gave private notes out, when, to whom and on what ground. The words
          themselves are not kept with it. The file on this device is no longer sealed.
        </p>
      </Notice>
      <p className="field-error" role="alert" hidden={act.problem === null}>
        {act.problem}
      </p>
      <div className="form-foot">
        <Button tone="main" isPending={act.isBusy} onPress={give}>
          Give out and save the file
        </Button>
        <Button tone="quiet" onPress={onBack}>
          Back
        </Button>
      </div>
    </section>
  );
}
