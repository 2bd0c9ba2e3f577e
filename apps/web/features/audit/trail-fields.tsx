import type { StaffMember } from "../../api-types.ts";
import { ComboBox } from "../../ui/combo-box.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useClientChoices } from "../clients/api.ts";
import type { TrailFilters } from "./trail-filters.ts";

interface TrailFieldsProps {
  readonly filters: TrailFilters;
  readonly onChange: (filters: TrailFilters) => void;
  readonly staff: readonly StaffMember[];
  readonly today: string;
}

/** Narrows the trail as it is typed. */
export function TrailFields({ filters, onChange, staff, today }: TrailFieldsProps) {
  const set = (change: Partial<TrailFilters>) => onChange({ ...filters, ...change });
  const choices = useClientChoices(filters.clientText);
  return (
    <div className="trail-fields form-row" role="search" aria-label="Narrow the trail">
      <Select
        label="Who"
        value={filters.staffId}
        onChange={(staffId) => set({ staffId })}
        options={[{ value: "", label: "Everybody" }, ...staff.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <ComboBox
        label="Client"
        text={filters.clientText}
        onText={(clientText) => set({ clientText, client: null })}
        chosen={filters.client}
        onChoose={(client) => set({ client, clientText: client?.label ?? "" })}
        choices={choices}
        empty="No client of this name that you may see"
      />
      <TextField
        label="What"
        type="search"
        autoComplete="off"
        placeholder="exported, refused, note …"
        value={filters.act}
        onChange={(act) => set({ act })}
      />
      <DateField label="From" today={today} value={filters.from} onChange={(from) => set({ from })} />
      <DateField label="To" today={today} value={filters.to} onChange={(to) => set({ to })} />
    </div>
  );
}
