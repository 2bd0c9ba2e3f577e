import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useToday, useZone } from "../../shell/me.ts";
import { Failed } from "../../shell/nothing-here.tsx";
import { dayAndWeekday } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import { RowList } from "../../ui/row-list.tsx";
import { SectionHead } from "../../ui/section-head.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { deskClientQuery } from "./api.ts";
import { AppointmentRow } from "./appointment-row.tsx";
import { BookDialog } from "./book-dialog.tsx";
import { callName, personFacts } from "./desk-words.ts";

/** One client as the front desk knows them: how to call them, what is agreed, who may be told of it. */
export function DeskClientPage({ clientId }: { readonly clientId: string }) {
  const query = useQuery(deskClientQuery(clientId));
  const today = useToday();
  const [isBooking, setIsBooking] = useState(false);
  if (query.data === undefined)
    return query.isError ? (
      <Failed problem={query.error} onAgain={() => void query.refetch()} />
    ) : (
      <Page title="Client">
        <Skeleton lines={6} />
      </Page>
    );
  const { client, team, contacts } = query.data;
  return (
    <Page
      title={callName(client)}
      under={personFacts(client)}
      actions={
        <Button icon="plus" onPress={() => setIsBooking(true)}>
          Make an appointment
        </Button>
      }
    >
      {client.doNotContact ? (
        <Notice tone="warn">
          <p>This client does not want to be contacted. Ask one of those who treat them before you call.</p>
        </Notice>
      ) : null}
      <Coming appointments={query.data.appointments} />
      <section aria-labelledby="may-be-told">
        <SectionHead id="may-be-told" title="May be told of appointments" />
        {contacts.length === 0 ? (
          <p className="quiet">Nobody but the client: speak of appointments with nobody else.</p>
        ) : (
          <ul>
            {contacts.map(({ name, relation, phone }) => (
              <li key={`${name} ${phone}`}>
                <bdi>{name}</bdi>, {relation}:{" "}
                <span className="figures">{phone === "" ? "no telephone number" : phone}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="treated-by">
        <SectionHead id="treated-by" title="Treated by" />
        <p>{team.map(({ name, credential }) => [name, credential].filter(Boolean).join(", ")).join(" · ")}</p>
      </section>
      {isBooking ? (
        <BookDialog
          client={{ id: client.id, label: callName(client) }}
          day={today}
          onClose={() => setIsBooking(false)}
        />
      ) : null}
    </Page>
  );
}

type Agreed = Parameters<typeof AppointmentRow>[0]["appointment"];

function Coming({ appointments }: { readonly appointments: readonly Agreed[] }) {
  const zone = useZone();
  const byDay = Map.groupBy(appointments, ({ start }) => zonedTime(start, zone).day);
  return (
    <section aria-labelledby="coming">
      <SectionHead id="coming" title="Coming appointments" count={appointments.length} />
      {appointments.length === 0 ? <p className="quiet">Nothing is agreed from today on.</p> : null}
      {[...byDay].map(([day, ofDay]) => (
        <div key={day}>
          <h3 className="small">{dayAndWeekday(day)}</h3>
          <RowList label={dayAndWeekday(day)} isOrdered>
            {ofDay.map((one) => (
              <AppointmentRow key={one.id} appointment={one} />
            ))}
          </RowList>
        </div>
      ))}
    </section>
  );
}
