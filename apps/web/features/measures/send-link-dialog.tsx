import { measures } from "@goldthread/clinical/measures/index.ts";
import { useState } from "react";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useZone } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { momentWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Select } from "../../ui/select.tsx";
import { toast } from "../../ui/toast.tsx";
import { sendMeasureLink } from "./api.ts";

interface SendLinkDialogProps {
  readonly clientId: string;
  readonly sessionId: string | null;
  readonly onClose: () => void;
}

const shown = measures.filter(({ licence }) => licence.state === "embed");
const spans = [
  { value: "4", label: "4 hours" },
  { value: "24", label: "One day" },
  { value: "72", label: "3 days" },
  { value: "168", label: "One week" },
] as const;
type Span = (typeof spans)[number]["value"];

/** A link to copy, shown this once: whoever opens it first, on whichever phone, answers it there. */
export function SendLinkDialog({ clientId, sessionId, onClose }: SendLinkDialogProps) {
  const [made, setMade] = useState<{ readonly link: string; readonly expiresAt: string } | null>(null);
  const refresh = useRefresh();
  const initial: { measure: string; hours: Span } = { measure: "phq-9", hours: "72" };
  const form = useForm({
    initial,
    send: ({ measure, hours }) => sendMeasureLink({ clientId, sessionId, measure, hours: Number(hours) }),
    onDone: (link) => {
      setMade(link);
      refresh();
    },
  });
  return (
    <Dialog title="A link for the client’s phone" isOpen onClose={onClose}>
      {made === null ? (
        <FormShell form={form} action="Make the link" onCancel={onClose}>
          <Select
            label="Measure"
            options={shown.map(({ id, name }) => ({ value: id, label: name }))}
            {...form.field("measure")}
          />
          <Select label="Open for" options={spans} {...form.field("hours")} />
          <Notice tone="hint">
            <p>
              Nobody watches the answers as they come in. Where one asks for it, the risk flow opens on the chart at
              once; agree with the client what they do if they need help before you meet.
            </p>
          </Notice>
        </FormShell>
      ) : (
        <Made {...made} onClose={onClose} />
      )}
    </Dialog>
  );
}

function Made({
  link,
  expiresAt,
  onClose,
}: {
  readonly link: string;
  readonly expiresAt: string;
  readonly onClose: () => void;
}) {
  const zone = useZone();
  const copy = () =>
    void navigator.clipboard.writeText(link).then(
      () => toast("The link is copied."),
      () => toast("The link could not be copied. Mark it and copy it by hand.", { tone: "problem" }),
    );
  return (
    <div className="form">
      <p className="link-words">{link}</p>
      <p className="small quiet">
        It is shown this once and works until {momentWords(expiresAt, zone)}, for the first browser that opens it, and
        for one set of answers. It names nobody.
      </p>
      <div className="form-foot">
        <Button tone="main" onPress={copy}>
          Copy the link
        </Button>
        <Button onPress={onClose}>Done</Button>
      </div>
    </div>
  );
}
