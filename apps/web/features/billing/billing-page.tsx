import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useMe, useToday } from "../../shell/me.ts";
import { Failed } from "../../shell/nothing-here.tsx";
import { dayShort } from "../../time/words.ts";
import { addDays } from "../../time/zoned.ts";
import { DateField, readDateField } from "../../ui/date-field.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Page } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { billingQuery, type BillingContact } from "./api.ts";
import { BillingPart } from "./billing-part.tsx";
import { billingParts } from "./billing-words.ts";
import { ChargeDialog } from "./charge-dialog.tsx";
import { HandOvers } from "./hand-overs.tsx";
import "./billing.css";

/** Every contact of a span of days on its way to the bill: ready, or why not. Facts and codes, no word of a note. */
export function BillingPage() {
  const today = useToday();
  const me = useMe();
  const [from, setFrom] = useState(dayShort(addDays(today, -14)));
  const [to, setTo] = useState(dayShort(today));
  const span = { from: readDateField(from, today) ?? addDays(today, -14), to: readDateField(to, today) ?? today };
  const query = useQuery(billingQuery(span));
  const [open, setOpen] = useState<BillingContact | null>(null);
  const handsOver = me.staff.roles.includes("biller");
  const contacts = query.data?.contacts ?? [];

  return (
    <Page title="Billing" under="Finished contacts on their way to the bill." width="wide">
      <div className="billing-span">
        <DateField label="From" value={from} onChange={setFrom} today={today} />
        <DateField label="To" value={to} onChange={setTo} today={today} />
      </div>
      {query.isError ? (
        <Failed problem={query.error} onAgain={() => void query.refetch()} />
      ) : query.data === undefined ? (
        <Skeleton />
      ) : contacts.length === 0 ? (
        <EmptyState title="No contacts in these days">
          Each session that was held stands here with its code, or with what is still missing for the bill.
        </EmptyState>
      ) : (
        billingParts.map(({ state, title }) => (
          <BillingPart
            key={state}
            state={state}
            title={title}
            contacts={contacts.filter((contact) => contact.state === state)}
            handsOver={handsOver}
            onOpen={setOpen}
          />
        ))
      )}
      {query.data?.more === true ? <p className="small quiet">The first 2,000 are shown: choose fewer days.</p> : null}
      {handsOver ? <HandOvers /> : null}
      {open === null ? null : <ChargeDialog contact={open} onClose={() => setOpen(null)} />}
    </Page>
  );
}
