import { actsAsWords } from "@goldthread/clinical/contact/acts-as.ts";
import { useState } from "react";
import type { ClientContact } from "../../api-types.ts";
import { Button } from "../../ui/button.tsx";
import { Select } from "../../ui/select.tsx";
import { PersonDialog } from "../chart/person-dialog.tsx";
import { useActingToday } from "./use-acting.ts";

interface WhoSignsProps {
  readonly clientId: string;
  readonly clientName: string;
  readonly label: string;
  /** Of the contact; empty for the client. */
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (contactId: string) => void;
}

/** The client, or one of those who act for them today, as the chart says it: by what right is not typed anew. */
export function WhoSigns({ clientId, clientName, label, value, error, onChange }: WhoSignsProps) {
  const acting = useActingToday(clientId);
  const [isAdding, setAdding] = useState(false);
  const isAlone = acting?.length === 0 && error === undefined;
  return (
    <>
      <Select
        label={label}
        help={isAlone ? "Nobody acts for the client today, so they sign for themself." : undefined}
        error={error}
        options={[{ value: "", label: clientName }, ...(acting ?? []).map(optionOf)]}
        value={value}
        onChange={onChange}
      />
      {isAlone ? (
        <div>
          <Button size="s" tone="quiet" icon="plus" onPress={() => setAdding(true)}>
            Put down who acts for them
          </Button>
        </div>
      ) : null}
      {isAdding ? <PersonDialog clientId={clientId} person={null} onClose={() => setAdding(false)} /> : null}
    </>
  );
}

/** In words, by which right: as it will stand beside the name. */
export function rightOf({ relation, actsAs }: Pick<ClientContact, "relation" | "actsAs">): string {
  return actsAs === null ? relation : `${relation}; ${actsAsWords[actsAs].toLowerCase()}`;
}

function optionOf(contact: ClientContact) {
  return { value: contact.id, label: `${contact.name} (${rightOf(contact)})` };
}
