import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { type Choice, ComboBox } from "../../ui/combo-box.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { useClientChoices } from "../clients/api.ts";
import { parts, partWords } from "./incident-words.ts";
import { changedPerson, namesAnother, type TypedPerson, withoutPerson, withPerson } from "./people-state.ts";
import "./incidents.css";

interface PeopleOnFormProps {
  readonly people: readonly TypedPerson[];
  readonly onChange: (people: readonly TypedPerson[]) => void;
  readonly error: string | undefined;
}

/** Who was in it, each with their part; for a client, the words for their own chart. */
export function PeopleOnForm({ people, onChange, error }: PeopleOnFormProps) {
  return (
    <fieldset className="choices">
      <legend className="field-label">People</legend>
      {people.length === 0 ? <p className="small quiet">Nobody yet.</p> : null}
      <ul className="incident-people">
        {people.map((person) => (
          <li key={person.key} className="incident-person">
            <div className="incident-head">
              <strong>{person.name}</strong>
              <Button
                size="s"
                tone="quiet"
                aria-label={`Take off ${person.name}`}
                onPress={() => onChange(withoutPerson(people, person.key))}
              >
                Take off
              </Button>
            </div>
            <Select
              label={`${person.name} was`}
              options={parts.map((value) => ({ value, label: partWords[value] }))}
              value={person.part}
              onChange={(part) => onChange(changedPerson(people, person.key, { part }))}
            />
            {person.clientId === null ? null : (
              <TextArea
                label={`For the chart of ${person.name}`}
                help="About this client alone. Others are “another member”."
                optional
                rows={2}
                value={person.chartWords}
                onChange={(chartWords) => onChange(changedPerson(people, person.key, { chartWords }))}
                error={namesAnother(people, person) ? "This names somebody else on the form." : undefined}
              />
            )}
          </li>
        ))}
      </ul>
      <AddPerson onAdd={(person) => onChange(withPerson(people, person))} />
      {error === undefined ? null : (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}

function AddPerson({ onAdd }: { readonly onAdd: (person: TypedPerson) => void }) {
  const [text, setText] = useState("");
  const choices = useClientChoices(text);
  const add = (clientId: string | null, name: string) => {
    if (name.trim() === "") return;
    onAdd({
      key: clientId ?? `${name} ${crypto.randomUUID()}`,
      clientId,
      name: name.trim(),
      part: "involved",
      chartWords: "",
    });
    setText("");
  };
  const choose = (choice: Choice | null) => {
    if (choice !== null) add(choice.id, choice.label);
  };
  return (
    <div className="incident-add">
      <ComboBox
        label="Somebody else"
        text={text}
        onText={setText}
        chosen={null}
        onChoose={choose}
        choices={choices}
        empty="None of your clients. The button adds the name as it stands."
        placeholder="A client of yours, or any name"
      />
      <Button size="s" icon="plus" isDisabled={text.trim() === ""} onPress={() => add(null, text)}>
        Add this name
      </Button>
    </div>
  );
}
