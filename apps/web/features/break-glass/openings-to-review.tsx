import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useMe } from "../../shell/me.ts";
import { SectionHead } from "../../ui/section-head.tsx";
import { openingsQuery, type Opening } from "./api.ts";
import { OpeningTable } from "./opening-table.tsx";
import { ReviewOpeningDialog } from "./review-opening-dialog.tsx";

/** Emergencies that nobody has looked at: a keeper of the records answers them, a care team reads of its own client's. */
export function OpeningsToReview() {
  const { staff } = useMe();
  const { data } = useQuery(openingsQuery());
  const [looking, setLooking] = useState<Opening | null>(null);
  const open = (data?.openings ?? []).filter(({ review, staffId }) => review === null && staffId !== staff.id);
  if (open.length === 0) return null;
  const keeps = staff.roles.some((role) => role === "records-officer" || role === "administrator");
  return (
    <section aria-labelledby="emergencies">
      <SectionHead id="emergencies" title="Opened in an emergency" count={open.length} />
      <OpeningTable label="Opened in an emergency" openings={open} {...(keeps ? { onReview: setLooking } : {})} />
      {looking === null ? null : <ReviewOpeningDialog opening={looking} onClose={() => setLooking(null)} />}
    </section>
  );
}
