import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useToday, useZone } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { type Choice, ComboBox } from "../../ui/combo-box.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Select } from "../../ui/select.tsx";
import { toast } from "../../ui/toast.tsx";
import { OverlapQuestion, useOverlapQuestion } from "../planning/overlap-question.tsx";
import { bookAppointment, deskClientQuery, deskClientsQuery } from "./api.ts";
import { AppointmentFields } from "./appointment-fields.tsx";
import { type AppointmentValues, appointmentToSend, checkAppointment, noAppointment } from "./appointment-values.ts";
import { callName, personFacts } from "./desk-words.ts";

interface BookDialogProps {
  /** Somebody who was found already. */
  readonly client: Choice | null;
  readonly day: string;
  readonly onClose: () => void;
}

interface BookValues extends AppointmentValues {
  readonly who: Choice | null;
  readonly whoText: string;
  readonly clinicianId: string;
}

/** A client's next appointment, with one of those who treat them. */
export function BookDialog({ client, day, onClose }: BookDialogProps) {
  const around = { today: useToday(), zone: useZone() };
  const refresh = useRefresh();
  const question = useOverlapQuestion("the clinician has");
  const initial: BookValues = { ...noAppointment(day), who: client, whoText: client?.label ?? "", clinicianId: "" };
  const form = useForm({
    initial,
    check: (values) => ({
      ...(values.who === null ? { who: "Choose a client from the list." } : {}),
      ...checkAppointment(values, around),
    }),
    send: (values) =>
      bookAppointment({
        ...appointmentToSend(values, around),
        clientId: values.who?.id ?? "",
        clinicianId: values.clinicianId === "" ? usual : values.clinicianId,
        overlap: question.overlap,
      }),
    fields: { clientId: "who" },
    onRefused: question.take,
    onDone: () => {
      refresh();
      toast("The appointment is made.");
      onClose();
    },
  });
  const { values, set } = form;
  const { team, usual } = useTeam(values.who?.id ?? null);
  return (
    <Dialog title="Make an appointment" isOpen onClose={onClose}>
      <FormShell form={form} action="Make the appointment" onCancel={onClose}>
        <WhoField
          text={values.whoText}
          chosen={values.who}
          error={form.errors["who"]}
          onText={(whoText) => set({ whoText, who: null, clinicianId: "" })}
          onChoose={(who) => set({ who, whoText: who?.label ?? values.whoText, clinicianId: "" })}
        />
        {team.length === 0 ? null : (
          <Select
            label="With"
            options={team.map(({ staffId, name }) => ({ value: staffId, label: name }))}
            {...form.field("clinicianId")}
            value={values.clinicianId === "" ? usual : values.clinicianId}
          />
        )}
        <AppointmentFields form={form} onChange={set} />
        <OverlapQuestion question={question} />
      </FormShell>
    </Dialog>
  );
}

/** Who treats the client, and with whom the next appointment most likely is: with whom the coming one is. */
function useTeam(clientId: string | null) {
  const { data } = useQuery({ ...deskClientQuery(clientId ?? ""), enabled: clientId !== null });
  if (clientId === null || data === undefined) return { team: [], usual: "" };
  const { team, appointments } = data;
  const coming = appointments.find((one) => team.some(({ staffId }) => staffId === one.clinicianId));
  return { team, usual: coming?.clinicianId ?? team[0]?.staffId ?? "" };
}

interface WhoFieldProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly chosen: Choice | null;
  readonly onChoose: (choice: Choice | null) => void;
  readonly error: string | undefined;
}

function WhoField(props: WhoFieldProps) {
  // The name of somebody who is chosen is no search.
  const q = useDeferredValue(props.chosen === null ? props.text.trim() : "");
  const { data } = useQuery(deskClientsQuery(q));
  const choices = useMemo(
    () =>
      q === ""
        ? []
        : (data?.clients ?? []).map((one) => ({ id: one.id, label: callName(one), detail: personFacts(one) })),
    [data, q],
  );
  return (
    <ComboBox
      {...props}
      label="Client"
      choices={choices}
      empty={q.length > 1 ? "Nobody in care has a name like this." : "Type two letters of the name."}
      placeholder="Type a name"
    />
  );
}
