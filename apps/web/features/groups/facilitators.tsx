import type { Group } from "../../api-types.ts";
import { useToday } from "../../shell/me.ts";
import { dayWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { Menu } from "../../ui/menu.tsx";
import { SectionHead } from "../../ui/section-head.tsx";
import { isOver, placeDays } from "../staff/place-words.ts";

export type Facilitator = { readonly staffId: string; readonly name: string };

interface FacilitatorsProps {
  readonly group: Group;
  /** Null for somebody who may not change the group. */
  readonly onAdd: (() => void) | null;
  readonly onEnd: (facilitator: Facilitator) => void;
}

/** Who leads the group, and who led it. */
export function Facilitators({ group, onAdd, onEnd }: FacilitatorsProps) {
  const today = useToday();
  const former = group.facilitatorHistory.filter((one) => isOver(one, today));
  // Somebody without an end leads it; else the first of their days that are not over.
  const daysOf = (staffId: string) => {
    const own = group.facilitatorHistory.filter((one) => one.staffId === staffId && !isOver(one, today));
    const lasting = own.find(({ from, to }) => from <= today && to === null);
    const [first] = own.toSorted((a, b) => (a.from < b.from ? -1 : 1));
    return lasting !== undefined || first === undefined ? "" : placeDays(first, today);
  };
  return (
    <section aria-labelledby="facilitators">
      <SectionHead id="facilitators" title="Facilitators">
        {onAdd === null ? null : (
          <Button size="s" tone="quiet" icon="plus" onPress={onAdd}>
            Add facilitator
          </Button>
        )}
      </SectionHead>
      {group.facilitators.length === 0 ? (
        <p className="quiet">Nobody leads this group yet. A facilitator sees its members and writes its notes.</p>
      ) : (
        <ul className="group-people">
          {group.facilitators.map(({ staffId, name, credential }) => (
            <li key={staffId}>
              {name}
              {credential === "" ? null : <span className="quiet">, {credential}</span>}
              {daysOf(staffId) === "" ? null : <span className="quiet">, {daysOf(staffId)}</span>}
              {onAdd === null ? null : (
                <Menu
                  label={`More for ${name}`}
                  actions={[{ id: "end", label: "End their leading", run: () => onEnd({ staffId, name }) }]}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {former.length === 0 ? null : (
        <details className="former">
          <summary>
            Led it before <span className="figures">{former.length}</span>
          </summary>
          <ul>
            {former.map(({ staffId, name, from, to }) => (
              <li key={`${staffId}-${from}`}>
                {name}{" "}
                <span className="quiet figures">
                  {dayWords(from)} to {to === null ? "" : dayWords(to)}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
