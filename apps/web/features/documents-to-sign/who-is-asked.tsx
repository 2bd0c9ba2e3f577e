import { useQuery } from "@tanstack/react-query";
import { Button } from "../../ui/button.tsx";
import { Select } from "../../ui/select.tsx";
import { peopleQuery } from "../chart/api.ts";

interface WhoIsAskedProps {
  readonly clientId: string;
  readonly name: string;
  /** Of the contact; empty for the client. */
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (contactId: string) => void;
  /** Somebody who does not stand on the chart yet. */
  readonly onAdd: () => void;
}

/** The client; or an adult who sits in their sessions, of the people who stand in the chart. */
export function WhoIsAsked({ clientId, name, value, error, onChange, onAdd }: WhoIsAskedProps) {
  const { data } = useQuery(peopleQuery(clientId));
  const people = (data?.contacts ?? []).filter(({ endedOn }) => endedOn === null);
  return (
    <>
      <Select
        label="Who signs"
        help="Somebody beside the client signs for themself, on paper or on your screen. The client is not shown it."
        error={error}
        options={[
          { value: "", label: name },
          ...people.map((person) => ({ value: person.id, label: `${person.name} (${person.relation})` })),
        ]}
        value={value}
        onChange={onChange}
      />
      <div className="document-acts">
        <Button size="s" tone="quiet" icon="plus" onPress={onAdd}>
          Somebody who is not on the chart yet
        </Button>
      </div>
    </>
  );
}
