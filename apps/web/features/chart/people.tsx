import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ClientContact } from "../../api-types.ts";
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
  const [ending, setEnding] = useState<ClientContact | null>(null);
  if (isError) return <p className="quiet">The contacts could not be loaded. Close and open this again.</p>;
  if (data === undefined) return <Skeleton lines={2} />;
  const current = data.contacts.filter(({ endedOn }) => endedOn === null);
  const former = data.contacts.length - current.length;
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
      {former === 0 ? null : <p className="small quiet">{former} former, told nothing any more.</p>}
      <span>
        <Button size="s" icon="plus" onPress={() => setOpen("add")}>
          Add a contact
        </Button>
      </span>
      <CareConsents clientId={clientId} contacts={current} />
      {ending === null ? null : <EndPersonDialog person={ending} onClose={() => setEnding(null)} />}
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
  const acting = actingWords(person);
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
