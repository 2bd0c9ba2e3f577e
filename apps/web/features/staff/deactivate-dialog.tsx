import { useQuery } from "@tanstack/react-query";
import type { StaffMember } from "../../api-types.ts";
import { FormShell } from "../../forms/form.tsx";
import { type Form, useForm } from "../../forms/use-form.ts";
import { useMe } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { CheckField } from "../../ui/check-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Select } from "../../ui/select.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { toast } from "../../ui/toast.tsx";
import { deactivateStaff, type OpenWork, openWorkQuery } from "./api.ts";
import { counted, heirsOf, openInWords } from "./open-work-words.ts";
import "./staff.css";

interface DeactivateProps {
  readonly member: StaffMember;
  readonly staff: readonly StaffMember[];
  readonly onClose: () => void;
}

/** Somebody's work here ends: what is open with them is shown, and who takes it over is asked, before it happens. */
export function DeactivateDialog({ member, staff, onClose }: DeactivateProps) {
  const work = useQuery(openWorkQuery(member.id));
  const title = member.active ? `End ${member.name}’s work here` : `Hand over what is open with ${member.name}`;
  return (
    <Dialog title={title} isOpen onClose={onClose} size="l">
      {work.data !== undefined ? (
        <DeactivateForm member={member} staff={staff} work={work.data} onClose={onClose} />
      ) : work.isError ? (
        <Notice tone="warn" isAlert action={<Button onPress={() => void work.refetch()}>Try again</Button>}>
          <p>{work.error.message}</p>
        </Notice>
      ) : (
        <Skeleton />
      )}
    </Dialog>
  );
}

interface Values {
  readonly heirId: string;
  /** By client; empty: as the others. */
  readonly elsewhere: Readonly<Record<string, string>>;
  readonly leaveOpen: boolean;
}

function DeactivateForm({ member, staff, work, onClose }: DeactivateProps & { readonly work: OpenWork }) {
  const refresh = useRefresh();
  const self = useMe().staff.id;
  const heirs = heirsOf(staff, [member.id, self]);
  const isOpen = work.clients.length + work.groups.length > 0;
  const initial: Values = { heirId: "", elsewhere: {}, leaveOpen: false };
  const form = useForm({
    initial,
    check: ({ heirId, leaveOpen }) =>
      !isOpen || leaveOpen || heirId !== "" ? {} : { heirId: "Choose who takes over, or leave it open." },
    send: ({ heirId, elsewhere, leaveOpen }) =>
      deactivateStaff({
        staffId: member.id,
        version: member.version,
        heirId: leaveOpen || heirId === "" ? null : heirId,
        clients: leaveOpen
          ? []
          : Object.entries(elsewhere).flatMap(([clientId, staffId]) => (staffId === "" ? [] : [{ clientId, staffId }])),
        leaveOpen,
      }),
    onDone: (done) => {
      refresh();
      const moved = [
        counted(done.clients, "client"),
        counted(done.groups, "group"),
        counted(done.sessions, "session"),
        counted(done.drafts, "draft"),
      ];
      const words = moved.filter((part) => part !== "").join(", ");
      toast(`${member.name} is signed out everywhere.${words === "" ? "" : ` Handed over: ${words}.`}`);
      onClose();
    },
  });
  return (
    <FormShell form={form} action={member.active ? "End their work here" : "Hand over"} onCancel={onClose}>
      {member.active ? (
        <p>
          {member.name} is signed out everywhere at once and opens no chart from then on. Their name stays on what they
          signed.
        </p>
      ) : null}
      {isOpen ? <TakesOver form={form} work={work} heirs={heirs} /> : <p>Nothing is open with {member.name}.</p>}
      {work.supervisees.length === 0 ? null : (
        <p>
          {work.supervisees.map(({ name }) => name).join(", ")}: whoever takes over supervises them, where they are a
          supervisor; otherwise they have none until you name one.
        </p>
      )}
    </FormShell>
  );
}

interface TakesOverProps {
  readonly form: Form<Values>;
  readonly work: OpenWork;
  readonly heirs: readonly StaffMember[];
}

function TakesOver({ form, work, heirs }: TakesOverProps) {
  const { values, set } = form;
  const options = heirs.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <Select
        label="Who takes over"
        help="They join the care teams today, and get the open sessions and drafts. The words of a draft stay as they are."
        isDisabled={values.leaveOpen}
        options={[{ value: "", label: "Choose a colleague" }, ...options]}
        {...form.field("heirId")}
      />
      <CheckField
        label="Leave it open for now"
        help="Nobody has these clients then. Hand it over later from the list of staff."
        value={values.leaveOpen}
        onChange={(leaveOpen) => set({ leaveOpen })}
      />
      <details className="handover">
        <summary>
          {[counted(work.clients.length, "client"), counted(work.groups.length, "group")].filter(Boolean).join(", ")}
        </summary>
        <ul aria-label="What is open">
          {work.clients.map((client) => (
            <li key={client.id}>
              <span>
                <bdi>{client.name}</bdi>{" "}
                <span className="small quiet figures">
                  {client.recordNumber}
                  {client.birthDate === null ? "" : `, born ${dayWords(client.birthDate)}`}, {openInWords(client)}
                </span>
              </span>
              <Select
                label={`Who takes over ${client.name}`}
                isDisabled={values.leaveOpen}
                value={values.elsewhere[client.id] ?? ""}
                onChange={(staffId) => set({ elsewhere: { ...values.elsewhere, [client.id]: staffId } })}
                options={[{ value: "", label: "As above" }, ...options]}
              />
            </li>
          ))}
          {work.groups.map((group) => (
            <li key={group.id}>
              <span>
                {group.name} <span className="small quiet">group, {openInWords(group)}</span>
              </span>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
