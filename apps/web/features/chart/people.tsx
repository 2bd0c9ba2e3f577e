import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ClientContact } from "../../api-types.ts";
import { useToday } from "../../shell/me.ts";
import { dayWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { Menu } from "../../ui/menu.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { peopleQuery } from "./api.ts";
import { CareConsents } from "../care-consent/care-consents.tsx";
import { ChartFold } from "./chart-fold.tsx";
import { EndPersonDialog } from "./end-person-dialog.tsx";
import { PersonDialog } from "./person-dialog.tsx";
import { actingWords, reachWords, toldWords } from "./person-words.ts";

/** Family, guardians, whom to call, and what each may be told. */
export function People({ clientId }: { readonly clientId: string }) {
  return (
    <ChartFold title="Contacts and guardians">
      <PeopleIn clientId={clientId} />
    </ChartFold>
  );
}

function PeopleIn({ clientId }: { readonly clientId: string }) {
  const { data, isError } = useQuery(peopleQuery(clientId));
  const [open, setOpen] = useState<"add" | ClientContact | null>(null);
  const [returning, setReturning] = useState<ClientContact | null>(null);
  const [ending, setEnding] = useState<ClientContact | null>(null);
  if (isError) return <p className="quiet">The contacts could not be loaded. Close and open this again.</p>;
  if (data === undefined) return <Skeleton lines={2} />;
  const current = data.contacts.filter(({ endedOn }) => endedOn === null);
  const former = data.contacts.filter(({ endedOn }) => endedOn !== null);
  return (
    <>
      {current.length === 0 ? (
        <p className="quiet">
          Nobody yet. Family, a guardian or whom to call in an emergency belong here, each with what they may be told.
        </p>
      ) : (
        <ul className="fact-list">
          {current.map((person) => (
            <Person key={person.id} person={person} onChange={() => setOpen(person)} onEnd={() => setEnding(person)} />
          ))}
        </ul>
      )}
      {former.length === 0 ? null : (
        <details>
          <summary>{former.length} former, told nothing any more</summary>
          <ul className="fact-list">
            {former.map((person) => (
              <FormerPerson key={person.id} person={person} onReturn={() => setReturning(person)} />
            ))}
          </ul>
        </details>
      )}
      <span>
        <Button size="s" icon="plus" onPress={() => setOpen("add")}>
          Add a contact
        </Button>
      </span>
      <CareConsents clientId={clientId} contacts={current} />
      {ending === null ? null : <EndPersonDialog person={ending} onClose={() => setEnding(null)} />}
      {returning === null ? null : (
        <PersonDialog clientId={clientId} person={null} returning={returning} onClose={() => setReturning(null)} />
      )}
      {open === null ? null : (
        <PersonDialog clientId={clientId} person={open === "add" ? null : open} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

interface PersonProps {
  readonly person: ClientContact;
  readonly onChange: () => void;
  readonly onEnd: () => void;
}

function Person({ person, onChange, onEnd }: PersonProps) {
  const acting = actingWords(person, useToday());
  return (
    <li>
      <span>
        {person.name}, {person.relation}
        {acting === null ? null : <span className="fact-under">{acting}</span>}
        {person.emergency ? <span className="fact-under">Call in an emergency</span> : null}
        <span className="fact-under">{toldWords(person)}</span>
        <span className="fact-under">{reachWords(person)}</span>
      </span>
      <Menu
        label={`More for ${person.name}`}
        actions={[
          { id: "change", label: "Change", run: onChange },
          { id: "end", label: "No contact any more", run: onEnd },
        ]}
      />
    </li>
  );
}

interface FormerPersonProps {
  readonly person: ClientContact;
  readonly onReturn: () => void;
}

/** What has ended stays as it was; somebody who comes back is a contact anew, told nothing until that is settled again. */
function FormerPerson({ person: { name, relation, endedOn }, onReturn }: FormerPersonProps) {
  return (
    <li>
      <span>
        {name}, {relation}
        <span className="fact-under">Until {dayWords(endedOn ?? "")}</span>
      </span>
      <Button size="s" tone="quiet" onPress={onReturn}>
        Bring back<span className="visually-hidden"> {name}</span>
      </Button>
    </li>
  );
}
