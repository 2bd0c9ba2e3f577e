import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { StaffMember } from "../../api-types.ts";
import { Button } from "../../ui/button.tsx";
import { Menu } from "../../ui/menu.tsx";
import { Notice } from "../../ui/notice.tsx";
import { SectionHead } from "../../ui/section-head.tsx";
import { Tag } from "../../ui/tag.tsx";
import { type Leave, leaveQuery } from "./api.ts";
import { EndLeaveDialog } from "./end-leave-dialog.tsx";
import { LeaveDialog } from "./leave-dialog.tsx";
import { leaveWords } from "./leave-words.ts";
import "./staff.css";

interface LeaveSectionProps {
  readonly staff: readonly StaffMember[];
  /** Given: only this person's leave is entered here. */
  readonly of?: string;
}

/** Who is away now and later, and who covers. */
export function LeaveSection({ staff, of }: LeaveSectionProps) {
  const query = useQuery(leaveQuery);
  const [open, setOpen] = useState<"add" | Leave | null>(null);
  const leave = query.data?.leave ?? [];
  return (
    <section aria-labelledby="leave">
      <SectionHead id="leave" title="Leave">
        <Button icon="plus" onPress={() => setOpen("add")}>
          {of === undefined ? "Enter leave" : "Enter your leave"}
        </Button>
      </SectionHead>
      {query.isError && query.data === undefined ? (
        <Notice tone="warn" isAlert>
          <p>{query.error.message}</p>
        </Notice>
      ) : leave.length === 0 ? (
        <p className="quiet">
          Nobody is away. A leave has a first and a last day and somebody who covers: for those days they may open the
          charts, and no longer.
        </p>
      ) : (
        <ul className="plain-rows" aria-label="Leave">
          {leave.map((one) => (
            <li key={one.id}>
              <span>
                <bdi>{one.staffName}</bdi> {one.begun ? <Tag tone="hint">Away</Tag> : null}
                <span className="plain-row-facts">{leaveWords(one)}</span>
              </span>
              {one.mayEnd ? (
                <Menu
                  label={`More for the leave of ${one.staffName}`}
                  actions={[
                    { id: "end", label: one.begun ? "End it early" : "Change or cancel", run: () => setOpen(one) },
                  ]}
                />
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {open === "add" ? <LeaveDialog staff={staff} of={of} onClose={() => setOpen(null)} /> : null}
      {open !== null && open !== "add" ? <EndLeaveDialog leave={open} onClose={() => setOpen(null)} /> : null}
    </section>
  );
}
