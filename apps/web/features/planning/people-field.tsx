import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { call } from "../../api.ts";
import { Button, IconButton } from "../../ui/button.tsx";
import { CheckField } from "../../ui/check-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import "./people-field.css";

/** Somebody beside the client, as typed. */
export interface TypedPerson {
  /** Of one who is on the session's list already. */
  readonly id?: string;
  readonly contactId: string | null;
  readonly name: string;
  readonly relation: string;
  readonly present: boolean;
}

interface PeopleFieldProps {
  readonly clientId: string | null;
  readonly people: readonly TypedPerson[];
  readonly onChange: (people: readonly TypedPerson[]) => void;
  readonly error?: string | undefined;
  /** The session has begun, so that it can be said who came. */
  readonly asksPresence?: boolean;
}

/** Who takes part beside the client: the people around them by one press, or a name and how they stand to the client. */
export function PeopleField({ clientId, people, onChange, error, asksPresence = false }: PeopleFieldProps) {
  const contacts = useContacts(clientId).filter(({ id }) => !people.some(({ contactId }) => contactId === id));
  const list = useRef<HTMLFieldSetElement>(null);
  const change = (at: number, with_: Partial<TypedPerson>) =>
    onChange(people.map((person, place) => (place === at ? { ...person, ...with_ } : person)));
  const add = (person: Omit<TypedPerson, "present">) => {
    onChange([...people, { ...person, present: true }]);
    // The new line is where one goes on typing.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>("li:last-of-type input")?.focus());
  };
  return (
    <fieldset className="choices taking-part" ref={list}>
      <legend className="field-label">Also taking part</legend>
      {error === undefined ? null : <span className="field-error">{error}</span>}
      <ul>
        {people.map((person, at) => (
          // Lines have no other name than their place; what is typed stays with it.
          <li className="taking-part-line" key={person.id ?? `${person.contactId ?? "new"}-${at}`}>
            <TextField label="Name" value={person.name} onChange={(name) => change(at, { name })} />
            <TextField
              label="Relation"
              optional
              value={person.relation}
              onChange={(relation) => change(at, { relation })}
            />
            <IconButton
              label={`Take ${person.name === "" ? "this person" : person.name} off`}
              icon="close"
              size="s"
              onPress={() => onChange(people.filter((_, place) => place !== at))}
            />
            {asksPresence ? (
              <CheckField label="Was there" value={person.present} onChange={(present) => change(at, { present })} />
            ) : null}
          </li>
        ))}
      </ul>
      <div className="taking-part-add">
        {contacts.map(({ id, name, relation }) => (
          <Button key={id} size="s" icon="plus" onPress={() => add({ contactId: id, name, relation })}>
            {name}, {relation}
          </Button>
        ))}
        <Button size="s" icon="plus" onPress={() => add({ contactId: null, name: "", relation: "" })}>
          {contacts.length === 0 ? "Add a person" : "Somebody else"}
        </Button>
      </div>
    </fieldset>
  );
}

/** Those around the client, where the practice has written them down. */
function useContacts(clientId: string | null) {
  const asked = clientId ?? "";
  const found = useQuery({
    queryKey: ["people", asked],
    queryFn: () => call("GET /api/clients/:clientId/people", { clientId: asked }),
    enabled: clientId !== null,
    retry: false,
  });
  return (found.data?.contacts ?? []).filter(({ endedOn }) => endedOn === null);
}

/** Lines that somebody began; an empty one was a press too many. */
export function typedPeople(people: readonly TypedPerson[]): readonly TypedPerson[] {
  return people.filter(({ name, relation }) => name.trim() !== "" || relation.trim() !== "");
}

/** Everybody needs a name to be written down by. */
export function checkPeople(people: readonly TypedPerson[]): { readonly participants?: string } {
  return typedPeople(people).some(({ name }) => name.trim() === "")
    ? { participants: "Enter a name for each person." }
    : {};
}
