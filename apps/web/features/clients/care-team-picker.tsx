import { useQuery } from "@tanstack/react-query";
import type { Capacity } from "../../api-types.ts";
import { Icon } from "../../ui/icon.tsx";
import type { Choice } from "../../ui/combo-box.tsx";
import { staffQuery } from "./api.ts";
import { capacityOptions, usualCapacity } from "./capacity-words.ts";
import type { ClientValues } from "./client-values.ts";
import { StaffPicker } from "./pickers.tsx";

interface CareTeamPickerProps {
  readonly values: Pick<ClientValues, "careTeam" | "capacities">;
  readonly onChange: (change: Pick<ClientValues, "careTeam" | "capacities">) => void;
  readonly help: string;
  readonly error: string | undefined;
}

/** Who treats this client, and as what. */
export function CareTeamPicker({ values, onChange, help, error }: CareTeamPickerProps) {
  const staff = useQuery(staffQuery).data?.staff ?? [];
  const setTeam = (careTeam: readonly Choice[]) => {
    const usual = careTeam.map(
      ({ id }) =>
        [id, values.capacities[id] ?? usualCapacity(staff.find((one) => one.id === id)?.roles ?? [])] as const,
    );
    onChange({ careTeam, capacities: Object.fromEntries(usual) });
  };
  const setCapacity = (id: string, capacity: Capacity) =>
    onChange({ ...values, capacities: { ...values.capacities, [id]: capacity } });
  return (
    <StaffPicker
      label="Care team"
      help={help}
      error={error}
      chosen={values.careTeam}
      onChange={setTeam}
      renderBeside={({ id, label }) => (
        <span className="select-wrap">
          <select
            className="input capacity"
            aria-label={`${label} joins as`}
            value={values.capacities[id] ?? "clinician"}
            onChange={(event) => {
              const chosen = capacityOptions.find(({ value }) => value === event.target.value);
              if (chosen !== undefined) setCapacity(id, chosen.value);
            }}
          >
            {capacityOptions.map(({ value, label: words }) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
          <Icon name="down" />
        </span>
      )}
    />
  );
}
