import { useQuery } from "@tanstack/react-query";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useZone } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { momentWords } from "../../time/words.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { toast } from "../../ui/toast.tsx";
import { followIncident, type Incident, incidentQuery } from "./api.ts";
import { kindWords, laterFields, partWords } from "./incident-words.ts";
import "./incidents.css";

/** An incident as it was reported, and what became known later, which can be filled in. */
export function IncidentDialog({ incidentId, onClose }: { readonly incidentId: string; readonly onClose: () => void }) {
  const { data, error } = useQuery(incidentQuery(incidentId));
  return (
    <Dialog
      title={data === undefined ? "Incident" : `Incident: ${kindWords[data.kind].toLowerCase()}`}
      isOpen
      onClose={onClose}
      size="l"
    >
      {error === null || data !== undefined ? null : (
        <Notice tone="warn" isAlert>
          <p>{error.message}</p>
        </Notice>
      )}
      {data === undefined ? <Skeleton lines={6} /> : <InFull key={data.version} incident={data} onClose={onClose} />}
    </Dialog>
  );
}

function InFull({ incident, onClose }: { readonly incident: Incident; readonly onClose: () => void }) {
  const [zone, refresh] = [useZone(), useRefresh()];
  const { injuries, police, told, witnesses, debrief, returnTerms } = incident;
  const form = useForm({
    initial: { injuries, police, told, witnesses, debrief, returnTerms },
    send: (values) => followIncident({ incidentId: incident.id, version: incident.version, ...values }),
    onDone: () => {
      refresh();
      onClose();
      toast("Filled in.");
    },
  });
  const facts = [
    ["When", momentWords(incident.happenedAt, zone)],
    ["Where", [incident.groupName ?? "", incident.place].filter((part) => part !== "").join(", ")],
    ["Reported", `${incident.reportedBy}, ${momentWords(incident.reportedAt, zone)}`],
    ["People", incident.people.map(({ name, part }) => `${name} (${partWords[part].toLowerCase()})`).join("; ")],
    ["What came before", incident.beforeIt],
    ["What happened", incident.whatHappened],
    ["What staff did", incident.response],
  ] as const;
  return (
    <>
      <Facts className="incident-facts" facts={facts} wordsClass="incident-words" />
      <FormShell form={form} action="Fill in" onCancel={onClose}>
        {laterFields.map(([key, label]) => (
          <TextArea key={key} label={label} optional rows={2} {...form.field(key)} />
        ))}
      </FormShell>
    </>
  );
}
