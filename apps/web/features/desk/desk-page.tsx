import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { clinicalRoles, useToday, useZone } from "../../shell/me.ts";
import { Failed } from "../../shell/nothing-here.tsx";
import { dayAndWeekday } from "../../time/words.ts";
import { addDays, zonedTime } from "../../time/zoned.ts";
import { Button, IconButton } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Page } from "../../ui/page.tsx";
import { RowList } from "../../ui/row-list.tsx";
import { SectionHead } from "../../ui/section-head.tsx";
import { Select } from "../../ui/select.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { staffQuery } from "../clients/api.ts";
import { daysOfView, stepView, viewTitle } from "../schedule/calendar-span.ts";
import { type Appointment, deskScheduleQuery } from "./api.ts";
import { AppointmentRow } from "./appointment-row.tsx";
import { BookDialog } from "./book-dialog.tsx";
import "../schedule/schedule-page.css";

interface DeskPageProps {
  readonly view: "day" | "week";
  readonly day: string | undefined;
  /** Whose appointments; everybody's unless given. */
  readonly of: string | undefined;
  readonly onGo: (to: { readonly day: string | undefined; readonly of: string | undefined }) => void;
}

/** The appointments of the whole practice: who comes when, to whom. */
export function DeskPage({ view, day, of, onGo }: DeskPageProps) {
  const today = useToday();
  const shown = day ?? today;
  const [isBooking, setIsBooking] = useState(false);
  const go = (to: string) => onGo({ day: to === today ? undefined : to, of });
  return (
    <Page
      title={view === "day" ? dayAndWeekday(shown) : viewTitle(view, shown)}
      over={<Steps view={view} day={shown} today={today} onDay={go} />}
      actions={
        <Button icon="plus" onPress={() => setIsBooking(true)}>
          Make an appointment
        </Button>
      }
    >
      <Whose of={of} onChange={(next) => onGo({ day, of: next })} />
      <Days days={daysOfView(view, shown)} of={of} />
      {isBooking ? (
        <BookDialog client={null} day={shown < today ? today : shown} onClose={() => setIsBooking(false)} />
      ) : null}
    </Page>
  );
}

interface StepsProps {
  readonly view: "day" | "week";
  readonly day: string;
  readonly today: string;
  readonly onDay: (day: string) => void;
}

function Steps({ view, day, today, onDay }: StepsProps) {
  const name = view === "day" ? "Day" : "Week";
  return (
    <div className="day-stepper" role="group" aria-label={name}>
      <IconButton label={`${name} before`} icon="left" size="s" onPress={() => onDay(stepView({ view, day }, -1))} />
      <Button tone="quiet" size="s" onPress={() => onDay(today)}>
        Today
      </Button>
      <IconButton label={`${name} after`} icon="right" size="s" onPress={() => onDay(stepView({ view, day }, 1))} />
    </div>
  );
}

function Whose({
  of,
  onChange,
}: {
  readonly of: string | undefined;
  readonly onChange: (of: string | undefined) => void;
}) {
  const staff = useQuery(staffQuery).data?.staff ?? [];
  const clinical = staff.filter(({ active, roles }) => active && roles.some((role) => clinicalRoles.includes(role)));
  const options = [{ value: "", label: "Everybody" }, ...clinical.map(({ id, name }) => ({ value: id, label: name }))];
  return (
    <div className="schedule-tools no-print">
      <Select label="With" options={options} value={of ?? ""} onChange={(id) => onChange(id === "" ? undefined : id)} />
    </div>
  );
}

function Days({ days, of }: { readonly days: readonly string[]; readonly of: string | undefined }) {
  const zone = useZone();
  const query = useQuery(deskScheduleQuery({ from: days[0] ?? "", to: addDays(days.at(-1) ?? "", 1) }));
  if (query.data === undefined)
    return query.isError ? (
      <Failed problem={query.error} onAgain={() => void query.refetch()} />
    ) : (
      <Skeleton lines={8} />
    );
  // What was shown before stays until this is there, and is not this.
  const all = query.isPlaceholderData ? [] : query.data.appointments;
  const shown = all.filter(({ clinicianId }) => of === undefined || clinicianId === of);
  if (shown.length === 0) return query.isPlaceholderData ? <Skeleton lines={8} /> : <NothingAgreed />;
  const byDay = Map.groupBy(shown, ({ start }) => zonedTime(start, zone).day);
  if (days.length === 1) return <DayList label="Appointments of the day" appointments={shown} />;
  return days.flatMap((day) => {
    const ofDay = byDay.get(day);
    if (ofDay === undefined) return [];
    return [
      <section key={day} aria-label={dayAndWeekday(day)}>
        <SectionHead title={dayAndWeekday(day)} count={ofDay.length} />
        <DayList label={dayAndWeekday(day)} appointments={ofDay} />
      </section>,
    ];
  });
}

function DayList({ label, appointments }: { readonly label: string; readonly appointments: readonly Appointment[] }) {
  return (
    <RowList label={label} isOrdered>
      {appointments.map((one) => (
        <AppointmentRow key={one.id} appointment={one} />
      ))}
    </RowList>
  );
}

function NothingAgreed() {
  return (
    <EmptyState title="No appointments">
      Everybody’s appointments stand here in the order of the day: who comes, to whom, where, and whether they are here.
      Press Ctrl+K and type a name to find somebody.
    </EmptyState>
  );
}
