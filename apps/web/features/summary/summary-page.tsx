import { SummaryDesk } from "./summary-desk.tsx";

/** What an insurer, a court or a colleague asks for, put together from the record. */
export function SummaryPage({ clientId }: { readonly clientId: string }) {
  return (
    <SummaryDesk
      about={{ of: "client", id: clientId }}
      empty="A summary is put together from signed notes, the plan, measures, medication and risk. Where none of them falls into the period, there is nothing to say. Choose another one above."
    />
  );
}
