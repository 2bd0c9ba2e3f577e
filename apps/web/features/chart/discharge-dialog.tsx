import { useQuery } from "@tanstack/react-query";
import type { DischargeKind, Episode } from "../../api-types.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useToday } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayShort } from "../../time/words.ts";
import { CheckField } from "../../ui/check-field.tsx";
import { checkDay, DateField, readDateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Select } from "../../ui/select.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { toast } from "../../ui/toast.tsx";
import { dischargeClient, openWorkQuery } from "./api.ts";
import { dischargeOptions, openWorkWords } from "./episode-words.ts";

interface DischargeDialogProps {
  readonly clientId: string;
  readonly episode: Episode;
  readonly onClose: () => void;
}

interface Values {
  readonly on: string;
  readonly kind: DischargeKind;
  readonly why: string;
  readonly openIsKnown: boolean;
}

/** Shows what is still open before it ends an episode. */
export function DischargeDialog({ clientId, episode, onClose }: DischargeDialogProps) {
  const today = useToday();
  const refresh = useRefresh();
  const work = useQuery({ ...openWorkQuery(clientId), staleTime: 0 });
  const open = work.data === undefined ? [] : openWorkWords(work.data);
  const initial: Values = { on: dayShort(today), kind: "completed", why: "", openIsKnown: false };
  const form = useForm({
    initial,
    check: ({ on, why }) => ({
      ...(why.trim() === "" ? { why: "Enter why, in a sentence." } : {}),
      ...checkDay({ on }, today),
    }),
    send: ({ on, ...values }) =>
      dischargeClient({
        episodeId: episode.id,
        version: episode.version,
        on: readDateField(on, today) ?? today,
        ...values,
      }),
    onDone: () => {
      refresh();
      toast("Discharged. The chart stays as it is, and somebody who comes again is admitted again.");
      onClose();
    },
  });
  return (
    <Dialog title="Discharge" isOpen onClose={onClose}>
      <FormShell form={form} action="Discharge" onCancel={onClose}>
        {work.isPending ? <Skeleton lines={1} label="Looking at what is open" /> : null}
        {open.length === 0 ? null : (
          <Notice tone="warn" title="Still open">
            <ul>
              {open.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Notice>
        )}
        {work.data !== undefined && open.length === 0 ? <p className="quiet">Nothing is open any more.</p> : null}
        <div className="form-row">
          <Select label="How it ended" options={dischargeOptions} {...form.field("kind")} />
          <DateField label="On" today={today} {...form.field("on")} />
        </div>
        <TextArea label="Why" rows={2} {...form.field("why")} />
        {open.length === 0 ? null : (
          <CheckField label="This was seen; discharge all the same" {...form.field("openIsKnown")} />
        )}
      </FormShell>
    </Dialog>
  );
}
