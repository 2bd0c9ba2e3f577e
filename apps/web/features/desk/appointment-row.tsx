import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useToday, useZone } from "../../shell/me.ts";
import { clockWords } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { Button } from "../../ui/button.tsx";
import { Menu, type MenuAction } from "../../ui/menu.tsx";
import { Tag } from "../../ui/tag.tsx";
import type { Appointment } from "./api.ts";
import { CallOffDialog } from "./call-off-dialog.tsx";
import { ChangeDialog } from "./change-dialog.tsx";
import { appointmentFacts, callName, personFacts, standingWords } from "./desk-words.ts";
import { useAppointmentActs } from "./use-appointment-acts.ts";
import "../today/session-row.css";

/** One appointment: when, who, with whom, and what became of it. A group's session says no more than that it is one. */
export function AppointmentRow({ appointment }: { readonly appointment: Appointment }) {
  const zone = useZone();
  const { client, start, stop, status } = appointment;
  const standing = standingWords(appointment, zone);
  const isOff = status === "cancelled" || status === "no-show";
  return (
    <li className="row session-row" data-over={isOff || undefined}>
      <div className="session-time">
        <span>
          <time className="session-start" dateTime={start}>
            {clockWords(start, zone)}
          </time>
          <span className="visually-hidden"> to </span>
          <time className="session-stop" dateTime={stop}>
            {clockWords(stop, zone)}
          </time>
        </span>
      </div>
      <div className="session-who">
        {client === null ? (
          <span>Group session</span>
        ) : (
          <Link className="row-link" data-row={appointment.id} to="/desk/$clientId" params={{ clientId: client.id }}>
            <bdi>{callName(client)}</bdi>
          </Link>
        )}
        {client?.doNotContact === true ? <Tag tone="warn">Do not contact</Tag> : null}
        <p className="session-facts">
          {[client === null ? "" : personFacts(client), appointmentFacts(appointment)].filter(Boolean).join(" · ")}
        </p>
      </div>
      <div className="session-state row-aside">
        {standing === null ? null : <Tag tone={appointment.arrivedAt === null ? "plain" : "done"}>{standing}</Tag>}
        {client === null ? null : <HereButton appointment={appointment} />}
      </div>
      <div className="session-menu row-aside">
        {client === null ? null : <AppointmentMenu appointment={appointment} name={callName(client)} />}
      </div>
    </li>
  );
}

function HereButton({ appointment }: { readonly appointment: Appointment }) {
  const acts = useAppointmentActs(appointment);
  const isToday = zonedTime(appointment.start, useZone()).day === useToday();
  const name = appointment.client === null ? "" : callName(appointment.client);
  if (!isToday || appointment.arrivedAt !== null || appointment.status !== "scheduled") return null;
  return (
    <Button size="s" icon="check" aria-label={`${name} is here`} onPress={() => acts.isHere(true)}>
      Is here
    </Button>
  );
}

function AppointmentMenu({ appointment, name }: { readonly appointment: Appointment; readonly name: string }) {
  const [step, setStep] = useState<"change" | "call-off" | null>(null);
  const acts = useAppointmentActs(appointment);
  const close = () => setStep(null);
  const { status, arrivedAt } = appointment;
  // What was held or written about is the clinician's.
  if (status === "held") return null;
  const isOff = status === "cancelled" || status === "no-show";
  const actions: MenuAction[] = isOff
    ? [{ id: "again", label: "It takes place after all", run: acts.takesPlace }]
    : [
        ...(arrivedAt === null ? [] : [{ id: "gone", label: "Not here after all", run: () => acts.isHere(false) }]),
        { id: "change", label: "Change time or place", run: () => setStep("change") },
        { id: "no-show", label: "Mark as no-show", run: acts.didNotCome },
        { id: "cancel", label: "Cancel the appointment", run: () => setStep("call-off") },
      ];
  return (
    <>
      <Menu label={`More for ${name}`} actions={actions} />
      {step === "change" ? <ChangeDialog appointment={appointment} name={name} onClose={close} /> : null}
      {step === "call-off" ? <CallOffDialog appointment={appointment} name={name} onClose={close} /> : null}
    </>
  );
}
