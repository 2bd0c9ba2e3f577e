import { useQuery } from "@tanstack/react-query";
import { usePageTitle } from "../../ui/page.tsx";
import { WaitingForMe } from "../my-acts/waiting-for-me.tsx";
import { appointmentsQuery, type Myself } from "./api.ts";
import { appointmentWords } from "./appointment-words.ts";
import { MyLink } from "./my-link.tsx";
import { places } from "./places.tsx";

export function MyHome({ myself }: { readonly myself: Myself }) {
  usePageTitle("My record");
  const { data } = useQuery(appointmentsQuery);
  const next = data?.appointments.find(({ isToCome, status }) => isToCome && status === "scheduled");
  const isOwn = myself.holder === "client";
  return (
    <>
      <h1 className="my-title">{isOwn ? "My record" : `The record of ${myself.clientName}`}</h1>
      {next === undefined ? null : (
        <p className="my-next">
          <span className="quiet">Next: </span>
          {appointmentWords(next, myself.practice.zone)}
        </p>
      )}
      <WaitingForMe zone={myself.practice.zone} />
      <ul className="my-list" aria-label="What is here">
        {places.map(({ path, title, says }) => (
          <li key={path}>
            <MyLink to={path} className="my-row">
              <strong>{title}</strong>
              <span className="quiet">{says}</span>
            </MyLink>
          </li>
        ))}
      </ul>
    </>
  );
}
