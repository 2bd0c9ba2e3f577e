import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { addDays } from "@goldthread/clinical/session/zoned-time.ts";
import type { CareTeamMember } from "../../api-types.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useToday } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayShort, dayWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import type { Choice } from "../../ui/combo-box.tsx";
import { checkDay, DateField, readDateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Menu } from "../../ui/menu.tsx";
import { toast } from "../../ui/toast.tsx";
import { capacityWords } from "../clients/capacity-words.ts";
import { CareTeamPicker } from "../clients/care-team-picker.tsx";
import type { ClientValues } from "../clients/client-values.ts";
import { leaveQuery } from "../staff/api.ts";
import { coversFor, isOver, placeDays } from "../staff/place-words.ts";
import { addToCareTeam, leaveCareTeam } from "./api.ts";
import { Readers } from "./readers.tsx";

interface CareTeamProps {
  readonly clientId: string;
  readonly team: readonly CareTeamMember[];
}

export function CareTeam({ clientId, team }: CareTeamProps) {
  const today = useToday();
  const [open, setOpen] = useState<"add" | CareTeamMember | null>(null);
  const leave = useQuery(leaveQuery).data?.leave ?? [];
  const current = team.filter((member) => !isOver(member, today));
  const former = team.filter((member) => isOver(member, today));
  const covers = (member: CareTeamMember) => coversFor(member, { leave, there: team });
  const isBack = ({ staffId }: CareTeamMember) => team.some((one) => one.staffId === staffId && one.to === null);
  const [returning, setReturning] = useState<CareTeamMember | null>(null);
  return (
    <section className="chart-aside" aria-labelledby="care-team">
      <div className="aside-head">
        <h2 className="section-title" id="care-team">
          Care team
        </h2>
        <Button size="s" tone="quiet" icon="plus" onPress={() => setOpen("add")}>
          Add
        </Button>
      </div>
      <ul className="team">
        {current.map((member) => (
          <li key={`${member.staffId}-${member.from}`}>
            <span>
              {member.name}
              {member.credential === "" ? "" : `, ${member.credential}`}
              <span className="team-capacity">
                {covers(member) === null ? capacityWords(member.capacity) : `Covers for ${covers(member)}`}{" "}
                {placeDays(member, today)}
              </span>
            </span>
            {member.to !== null && (isBack(member) || covers(member) !== null) ? null : (
              <Menu
                label={`More for ${member.name}`}
                actions={[
                  member.to === null
                    ? { id: "end", label: "Ends on the care team", run: () => setOpen(member) }
                    : { id: "back", label: "Bring back", run: () => setReturning(member) },
                ]}
              />
            )}
          </li>
        ))}
      </ul>
      {former.length === 0 ? null : (
        <details>
          <summary>Formerly ({former.length})</summary>
          <ul className="team">
            {former.map((member) => (
              <li key={`${member.staffId}-${member.from}`}>
                <span>
                  {member.name}
                  <span className="team-capacity">
                    {capacityWords(member.capacity)}, {dayWords(member.from)} to {dayWords(member.to ?? "")}
                  </span>
                </span>
                {isBack(member) ? null : (
                  <Button size="s" tone="quiet" onPress={() => setReturning(member)}>
                    Bring back<span className="visually-hidden"> {member.name}</span>
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      <Readers clientId={clientId} />
      {open === "add" ? <AddDialog clientId={clientId} onClose={() => setOpen(null)} /> : null}
      {returning === null ? null : (
        <AddDialog clientId={clientId} returning={returning} onClose={() => setReturning(null)} />
      )}
      {open !== null && open !== "add" ? (
        <EndDialog clientId={clientId} member={open} onClose={() => setOpen(null)} />
      ) : null}
    </section>
  );
}

interface AddDialogProps {
  readonly clientId: string;
  /** Somebody who left and comes back: a place anew, beside the one that ended. */
  readonly returning?: CareTeamMember;
  readonly onClose: () => void;
}

function AddDialog({ clientId, returning, onClose }: AddDialogProps) {
  const today = useToday();
  const refresh = useRefresh();
  const initial: Pick<ClientValues, "careTeam" | "capacities"> & { from: string } = {
    careTeam: returning === undefined ? [] : [{ id: returning.staffId, label: returning.name }],
    capacities: returning === undefined ? {} : { [returning.staffId]: returning.capacity },
    from: dayShort(firstDay(returning, today)),
  };
  const form = useForm({
    initial,
    check: ({ careTeam, from }) => ({
      ...(careTeam.length === 0 ? { careTeam: "Choose a colleague from the list." } : {}),
      ...checkDay({ from }, today),
    }),
    send: async ({ careTeam, capacities, from }) => {
      for (const { id } of careTeam) {
        await addToCareTeam({
          clientId,
          staffId: id,
          capacity: capacities[id] ?? "clinician",
          from: readDateField(from, today) ?? today,
        });
      }
    },
    fields: { staffId: "careTeam" },
    onDone: (_nothing, { careTeam }) => {
      refresh();
      toast(`${careTeam.map(({ label }: Choice) => label).join(", ")} joined the care team.`);
      onClose();
    },
  });
  return (
    <Dialog title="Add to the care team" isOpen onClose={onClose}>
      <FormShell form={form} action="Add to the care team" onCancel={onClose}>
        <CareTeamPicker
          values={form.values}
          onChange={form.set}
          help="They can read the whole chart from that day on."
          error={form.errors["careTeam"]}
        />
        <DateField label="From" today={today} {...form.field("from")} />
      </FormShell>
    </Dialog>
  );
}

/** A place holds to the end of its last day: a new one begins on the next. */
function firstDay(returning: CareTeamMember | undefined, today: string): string {
  const last = returning?.to ?? null;
  return last === null || last < today ? today : addDays(last, 1);
}

function EndDialog({
  clientId,
  member,
  onClose,
}: {
  readonly clientId: string;
  readonly member: CareTeamMember;
  readonly onClose: () => void;
}) {
  const today = useToday();
  const refresh = useRefresh();
  const form = useForm({
    initial: { to: dayShort(today) },
    check: ({ to }) => checkDay({ to }, today),
    send: ({ to }) => leaveCareTeam({ clientId, staffId: member.staffId, to: readDateField(to, today) ?? today }),
    onDone: () => {
      refresh();
      toast(`${member.name} leaves the care team.`);
      onClose();
    },
  });
  return (
    <Dialog title={`${member.name} leaves the care team`} isOpen onClose={onClose} size="s">
      <FormShell form={form} action="End on the care team" onCancel={onClose}>
        <DateField label="Last day" today={today} help="After it, the chart is closed to them." {...form.field("to")} />
      </FormShell>
    </Dialog>
  );
}
