import { useZone } from "../../shell/me.ts";
import { momentWords } from "../../time/words.ts";
import { SectionHead } from "../../ui/section-head.tsx";
import { Table } from "../../ui/table.tsx";
import type { Destruction } from "./api.ts";
import { countWords } from "./due-words.ts";

type Done = Destruction & { readonly ended: NonNullable<Destruction["ended"]> };

const actOf = ({ ended }: Done) => <code className="retention-act">{ended.actId}</code>;

/** What was destroyed: by whom, when, under which rule, how much. Nobody is named who was in it. */
export function DestroyedSection({ destructions }: { readonly destructions: readonly Destruction[] }) {
  const zone = useZone();
  const done = destructions.filter((one): one is Done => one.ended?.step === "confirmed");
  if (done.length === 0) return null;
  return (
    <section aria-labelledby="destroyed" className="retention-section">
      <SectionHead id="destroyed" title="Destroyed" count={done.length} />
      <Table
        label="Destroyed"
        rows={done}
        rowKey={({ id }) => id}
        columns={[
          { key: "when", title: "When", isName: true, cell: ({ ended }) => momentWords(ended.at, zone) },
          { key: "who", title: "By", cell: ({ proposedBy, ended }) => `${proposedBy}, then ${ended.by}` },
          { key: "rule", title: "Rule", cell: ({ ruleTitle }) => ruleTitle },
          { key: "what", title: "What went", cell: ({ ended }) => countWords(ended.counts ?? {}) },
          { key: "act", title: "Act", cell: actOf },
        ]}
      />
      <p className="small quiet">
        The ledger still proves what was there. Backups made before these days still hold it: destroy those as well.
      </p>
    </section>
  );
}
