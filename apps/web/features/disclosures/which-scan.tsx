import { useQuery } from "@tanstack/react-query";
import { Select } from "../../ui/select.tsx";
import { documentsQuery } from "../documents/api.ts";
import type { Decided } from "./api.ts";

interface WhichScanProps {
  readonly clientId: string;
  readonly label: string;
  /** For whoever may not open the chart. */
  readonly scans?: readonly Pick<Decided, "itemId" | "title">[];
  readonly optional?: boolean;
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (documentId: string) => void;
}

/** One of the chart's scans and letters. */
export function WhichScan({ clientId, label, scans = [], optional, value, error, onChange }: WhichScanProps) {
  const documents = useQuery({ ...documentsQuery(clientId), retry: false }).data?.documents;
  const current =
    documents?.filter(({ withdrawn }) => withdrawn === null) ?? scans.map(({ itemId: id, title }) => ({ id, title }));
  return (
    <Select
      label={label}
      optional={optional}
      error={error}
      help={current.length === 0 ? "Add the scan to the chart’s documents first." : undefined}
      options={[{ value: "", label: "None" }, ...current.map(({ id, title }) => ({ value: id, label: title }))]}
      value={value}
      onChange={onChange}
    />
  );
}
