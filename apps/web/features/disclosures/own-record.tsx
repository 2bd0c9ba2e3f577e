import { useQuery } from "@tanstack/react-query";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Select } from "../../ui/select.tsx";
import { toast } from "../../ui/toast.tsx";
import { staffQuery } from "../clients/api.ts";
import { noteOwnRecord, ownRecordQuery, type WhoseOwn } from "./api.ts";

/** For whoever keeps the records: a client who works here reads and releases nothing of their own record as staff. */
export function OwnRecord({ clientId }: { readonly clientId: string }) {
  const own = useQuery(ownRecordQuery(clientId)).data;
  const staff = useQuery(staffQuery).data?.staff;
  if (own === undefined || staff === undefined) return null;
  return (
    <details className="disclosures" open={own.staff !== null}>
      <summary>A client who works here</summary>
      <WhoTheyAre key={own.staff?.id ?? ""} clientId={clientId} own={own} staff={staff} />
    </details>
  );
}

interface WhoTheyAreProps {
  readonly clientId: string;
  readonly own: WhoseOwn;
  readonly staff: readonly { readonly id: string; readonly name: string }[];
}

function WhoTheyAre({ clientId, own, staff }: WhoTheyAreProps) {
  const refresh = useRefresh();
  const form = useForm({
    initial: { staffId: own.staff?.id ?? "" },
    send: ({ staffId }) => noteOwnRecord({ clientId, staffId: staffId === "" ? null : staffId }),
    onDone: () => {
      refresh();
      toast("Noted.");
    },
  });
  return (
    <FormShell form={form} action="Note it">
      <Select
        label="This client is"
        help="None of their relations as staff opens this record to them, and they release nothing of it."
        options={[
          { value: "", label: "Nobody of the staff" },
          ...staff.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        {...form.field("staffId")}
      />
    </FormShell>
  );
}
