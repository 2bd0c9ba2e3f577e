import type { Group } from "../../api-types.ts";
import { useToday } from "../../shell/me.ts";
import { Tag } from "../../ui/tag.tsx";

/** What the group is for, for whom, and how many it takes. */
export function GroupFacts({ group }: { readonly group: Group }) {
  const today = useToday();
  const { purpose, eligibility, isOpen, limit, limitFrom, members } = group;
  const count = members?.filter(({ to }) => to === null || to >= today).length ?? null;
  const isOver = count !== null && limit !== null && count > limit;
  return (
    <div className="group-facts">
      {purpose === "" ? null : <p className="reading group-purpose">{purpose}</p>}
      <dl>
        {eligibility === "" ? null : (
          <div>
            <dt>For</dt>
            <dd>{eligibility}</dd>
          </div>
        )}
        <div>
          <dt>Joining</dt>
          <dd>{isOpen ? "Open" : "Closed"}</dd>
        </div>
        {limit === null ? null : (
          <div>
            <dt>Members</dt>
            <dd className="figures" title={limitFrom}>
              {count === null ? `at most ${limit}` : `${count} of ${limit}`}{" "}
              {isOver ? <Tag tone="warn">Over the limit</Tag> : null}
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}
