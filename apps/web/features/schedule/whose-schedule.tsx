import { useQuery } from "@tanstack/react-query";
import { call } from "../../api.ts";
import { clinicalRoles, useMe } from "../../shell/me.ts";
import { Select } from "../../ui/select.tsx";

interface WhoseScheduleProps {
  readonly of: string | undefined;
  readonly onChange: (staffId: string | undefined) => void;
}

/** Whose schedule is shown. For those who plan around colleagues; nobody else is asked. */
export function WhoseSchedule({ of, onChange }: WhoseScheduleProps) {
  const me = useMe();
  const plans = me.staff.roles.includes("supervisor") || me.staff.roles.includes("administrator");
  const staff = useQuery({ queryKey: ["staff"], queryFn: () => call("GET /api/staff", {}), enabled: plans }).data
    ?.staff;
  if (!plans || staff === undefined) return null;
  const colleagues = staff.filter(
    ({ id, active, roles }) => active && id !== me.staff.id && roles.some((role) => clinicalRoles.includes(role)),
  );
  const options = [{ value: "", label: "My own" }, ...colleagues.map(({ id, name }) => ({ value: id, label: name }))];
  return (
    <Select label="Whose" options={options} value={of ?? ""} onChange={(id) => onChange(id === "" ? undefined : id)} />
  );
}
