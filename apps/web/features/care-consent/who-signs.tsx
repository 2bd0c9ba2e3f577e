import { actsAsWords } from "@goldthread/clinical/contact/acts-as.ts";
import { Link } from "@tanstack/react-router";
import type { ClientContact } from "../../api-types.ts";
import { Select } from "../../ui/select.tsx";
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
  const isAlone = acting?.length === 0 && error === undefined;
  return (
    <>
      <Select
        label={label}
        error={error}
        options={[{ value: "", label: clientName }, ...(acting ?? []).map(optionOf)]}
        value={value}
        onChange={onChange}
      />
      {isAlone ? (
        <p className="small quiet">
          Nobody acts for the client today. Put down who does{" "}
          <Link to="/clients/$clientId" params={{ clientId }}>
            on the chart
          </Link>
          , under Contacts and guardians.
        </p>
      ) : null}
    </>
  );
}

function optionOf({ id, name, relation, actsAs }: ClientContact) {
  const right = actsAs === null ? "" : `; ${actsAsWords[actsAs].toLowerCase()}`;
  return { value: id, label: `${name} (${relation}${right})` };
}
