import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useZone } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { momentWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tag } from "../../ui/tag.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { type KeptRecord, liftHold, placeHold, type RecordHold, recordQuery } from "./api.ts";

/** Every hold on one record, those that stand first; one is lifted or placed in the same dialog. */
export function HoldsDialog({ record, onClose }: { readonly record: KeptRecord; readonly onClose: () => void }) {
  const { data } = useQuery(recordQuery(record.clientId));
  const [doing, setDoing] = useState<RecordHold | "place" | null>(null);
  return (
    <Dialog title={`Legal holds on the record of ${record.name}`} isOpen onClose={onClose}>
      {data === undefined ? <Skeleton lines={2} /> : null}
      {data?.holds.length === 0 ? <p className="quiet">No hold was ever placed on this record.</p> : null}
      <ul className="retention-list" aria-label="Legal holds">
        {data?.holds.map((hold) => (
          <OneHold key={hold.id} hold={hold} onLift={() => setDoing(hold)} />
        ))}
      </ul>
      {doing === null ? (
        <Button onPress={() => setDoing("place")}>Place a hold</Button>
      ) : (
        <HoldForm
          key={doing === "place" ? doing : doing.id}
          clientId={record.clientId}
          lifts={doing === "place" ? null : doing}
          onDone={() => setDoing(null)}
        />
      )}
    </Dialog>
  );
}

function OneHold({ hold, onLift }: { readonly hold: RecordHold; readonly onLift: () => void }) {
  const zone = useZone();
  const { placedAt, placedBy, reason, reference, lifted } = hold;
  return (
    <li>
      <p>
        {momentWords(placedAt, zone)}, placed by {placedBy}{" "}
        {lifted === null ? <Tag tone="warn">Stands</Tag> : <Tag>Lifted</Tag>}
      </p>
      <p className="retention-words">
        {reason}
        {reference === "" ? "" : ` (${reference})`}
      </p>
      {lifted === null ? (
        <Button size="s" onPress={onLift}>
          Lift
        </Button>
      ) : (
        <p className="small quiet">
          {momentWords(lifted.at, zone)}, lifted by {lifted.by}: {lifted.reason}
        </p>
      )}
    </li>
  );
}

interface HoldFormProps {
  readonly clientId: string;
  readonly lifts: RecordHold | null;
  readonly onDone: () => void;
}

function HoldForm({ clientId, lifts, onDone }: HoldFormProps) {
  const refresh = useRefresh();
  const form = useForm({
    initial: { reason: "", reference: "" },
    check: ({ reason }) => (reason.trim() === "" ? { reason: "Enter a few words." } : {}),
    send: async (values) => {
      const words = { reason: values.reason.trim(), reference: values.reference.trim() };
      if (lifts === null) await placeHold({ clientId, ...words });
      else await liftHold({ holdId: lifts.id, ...words });
    },
    onDone: () => {
      refresh();
      toast(lifts === null ? "The record is held." : "The hold is lifted.");
      onDone();
    },
  });
  return (
    <FormShell form={form} action={lifts === null ? "Place the hold" : "Lift the hold"} onCancel={onDone}>
      <TextArea label={lifts === null ? "Why it is held" : "Why it is lifted"} rows={2} {...form.field("reason")} />
      <TextField label="Reference" autoComplete="off" {...form.field("reference")} />
    </FormShell>
  );
}
