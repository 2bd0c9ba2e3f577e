import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { type BillingContact, confirmCharge } from "./api.ts";
import { codeWords, readCode, readModifiers } from "./billing-words.ts";

/** The code of one contact: the proposed one with its reason, or another with the reason of whoever changes it. */
export function ChargeDialog({ contact, onClose }: { readonly contact: BillingContact; readonly onClose: () => void }) {
  const refresh = useRefresh();
  const { sessionId, clientId, client, charge, proposed, why, version, changeReason } = contact;
  const start = charge ?? proposed;
  const form = useForm({
    initial: {
      code: start?.code ?? "",
      units: String(start?.units ?? 1),
      placeOfService: start?.placeOfService ?? "11",
      modifiers: start?.modifiers.join(" ") ?? "",
      changeReason,
    },
    check: ({ code, units, placeOfService, modifiers, changeReason: reason }) => ({
      ...(readCode(code) === null ? { code: "Enter five letters or digits, such as 90834." } : {}),
      ...(/^[1-9]\d?$/.test(units.trim()) ? {} : { units: "Enter a number from 1 to 96." }),
      ...(/^\d{2}$/.test(placeOfService.trim()) ? {} : { placeOfService: "Enter two digits, such as 11." }),
      ...(readModifiers(modifiers) === null ? { modifiers: "Enter at most four, two letters or digits each." } : {}),
      ...(readCode(code) !== (proposed?.code ?? null) && reason.trim() === ""
        ? { changeReason: "Say why another code than the proposed one." }
        : {}),
    }),
    send: ({ code, units, placeOfService, modifiers, changeReason: reason }) =>
      confirmCharge({
        sessionId,
        clientId,
        version,
        charge: {
          code: readCode(code) ?? "",
          // What goes with a code is proposed with it; another code keeps what was confirmed.
          addOns: (readCode(code) === proposed?.code ? proposed : start)?.addOns ?? [],
          units: Number(units),
          placeOfService: placeOfService.trim(),
          modifiers: readModifiers(modifiers) ?? [],
        },
        changeReason: reason.trim(),
      }),
    onDone: () => {
      refresh();
      toast("Code confirmed.");
      onClose();
    },
  });
  return (
    <Dialog title={`Code for ${client.name}`} isOpen onClose={onClose}>
      <p className="quiet">
        {proposed === null ? "No code is proposed. " : `Proposed: ${codeWords(proposed)}. `}
        {why}
      </p>
      <FormShell form={form} action="Confirm code" onCancel={onClose}>
        <TextField label="Code" autoComplete="off" {...form.field("code")} />
        <TextField label="Units" inputMode="numeric" autoComplete="off" {...form.field("units")} />
        <TextField label="Place of service" inputMode="numeric" autoComplete="off" {...form.field("placeOfService")} />
        <TextField label="Modifiers" optional autoComplete="off" {...form.field("modifiers")} />
        <TextField
          label="Reason for another code"
          help="Needed where the code is not the proposed one; it is kept."
          optional
          autoComplete="off"
          {...form.field("changeReason")}
        />
      </FormShell>
    </Dialog>
  );
}
