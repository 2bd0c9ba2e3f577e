import { useQuery } from "@tanstack/react-query";
import { EmptyState } from "../../ui/empty-state.tsx";
import { SectionHead } from "../../ui/section-head.tsx";
import { Tag } from "../../ui/tag.tsx";
import { appointmentsQuery, type MyAppointment } from "./api.ts";
import { appointmentWords } from "./appointment-words.ts";
import { MyPage } from "./my-page.tsx";

export function MyAppointments({ zone }: { readonly zone: string }) {
  return (
    <MyPage title="Appointments" lead="To change one, call the practice." asked={useQuery(appointmentsQuery)}>
      {({ appointments }) => (
        <>
          <Part title="To come" zone={zone} appointments={appointments.filter(({ isToCome }) => isToCome)} />
          <Part title="The last year" zone={zone} appointments={appointments.filter(({ isToCome }) => !isToCome)} />
        </>
      )}
    </MyPage>
  );
}

const states: Readonly<Record<string, string>> = { "no-show": "Missed", cancelled: "Cancelled" };

interface PartProps {
  readonly title: string;
  readonly zone: string;
  readonly appointments: readonly MyAppointment[];
}

function Part({ title, zone, appointments }: PartProps) {
  return (
    <section aria-label={title}>
      <SectionHead title={title} count={appointments.length} />
      {appointments.length === 0 ? (
        <EmptyState title="None">Sessions that are planned with you stand here.</EmptyState>
      ) : (
        <ul className="my-list">
          {appointments.map((appointment) => (
            <li key={appointment.id} className="my-row">
              <span>
                {appointmentWords(appointment, zone)}{" "}
                {states[appointment.status] === undefined ? null : <Tag tone="warn">{states[appointment.status]}</Tag>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
