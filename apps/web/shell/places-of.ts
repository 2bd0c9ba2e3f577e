import type { Me } from "../api-types.ts";
import type { Place } from "../ui/navigation.tsx";
import { isAdministrator, isAtTheDesk, isDeskOnly, seesClients } from "./me.ts";

/** Only the places that a person has something to do in. */
export function placesOf(me: Me, unfinished: number): Place[] {
  const clinical = seesClients(me);
  const days: Place[] = [
    { to: "/", label: "Today", icon: "day", isExact: true },
    { to: "/schedule", label: "Schedule", icon: "week" },
  ];
  if (isDeskOnly(me)) return days;
  return [
    ...days,
    ...(isAtTheDesk(me) ? [{ to: "/desk", label: "Front desk", icon: "bell" } as const] : []),
    { to: "/clients", label: "Clients", icon: "person" },
    { to: "/groups", label: "Groups", icon: "people" },
    ...(clinical ? [{ to: "/notebook", label: "Notebook", icon: "seal" } as const] : []),
    ...(clinical || isAdministrator(me) || me.staff.roles.includes("records-officer")
      ? [
          {
            to: "/reviews",
            label: "Reviews",
            icon: "list",
            count: { number: unfinished, words: `${unfinished} from earlier days` },
          } as const,
        ]
      : []),
    ...(clinical || isAdministrator(me) || me.staff.roles.includes("records-officer")
      ? [{ to: "/library", label: "Library", icon: "book" } as const]
      : []),
    ...(me.staff.roles.includes("supervisor") || me.staff.roles.includes("trainee")
      ? [{ to: "/supervision", label: "Supervision", icon: "talk" } as const]
      : []),
    ...(clinical || isAdministrator(me) ? [{ to: "/incidents", label: "Incidents", icon: "alert" } as const] : []),
    ...(clinical || me.staff.roles.includes("biller")
      ? [{ to: "/billing", label: "Billing", icon: "bill" } as const]
      : []),
    // Of their own clients' records, where they keep none but those.
    ...(clinical || me.staff.roles.includes("records-officer")
      ? [{ to: "/audit", label: "Audit trail", icon: "clock" } as const]
      : []),
    ...(isAdministrator(me) || me.staff.roles.includes("records-officer")
      ? [{ to: "/keeping", label: "Keeping", icon: "box" } as const]
      : []),
    ...(isAdministrator(me) || me.staff.roles.includes("records-officer")
      ? [{ to: "/colleagues-notebooks", label: "Colleagues’ notebooks", icon: "seal" } as const]
      : []),
    ...(isAdministrator(me) ? [{ to: "/settings", label: "Settings", icon: "settings" } as const] : []),
  ];
}
