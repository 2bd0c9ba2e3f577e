import { useQuery } from "@tanstack/react-query";
import { useZone } from "../../shell/me.ts";
import { momentWords } from "../../time/words.ts";
import { Notice } from "../../ui/notice.tsx";
import { SectionHead } from "../../ui/section-head.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import { changesQuery, type SettingChange, type Site, sitesQuery } from "./api.ts";
import { settingWords, valueWords } from "./setting-words.ts";

/** Who changed which setting, from what to what. The ledger stands for each line. */
export function ChangesSection() {
  const query = useQuery(changesQuery);
  const sites = useQuery(sitesQuery).data?.sites ?? [];
  const zone = useZone();
  const changes = query.data?.changes ?? [];
  return (
    <section aria-labelledby="changes">
      <SectionHead id="changes" title="Changes of settings" />
      {query.isError && query.data === undefined ? (
        <Notice tone="warn" isAlert>
          <p>{query.error.message}</p>
        </Notice>
      ) : query.isPending ? (
        <Skeleton />
      ) : changes.length === 0 ? (
        <p className="quiet">
          No setting was changed yet. Each change will stand here with who made it, and in the ledger.
        </p>
      ) : (
        <Table label="Changes of settings" columns={columnsOf(sites, zone)} rows={changes} rowKey={({ id }) => id} />
      )}
      {query.data?.more === true ? <p className="small quiet">The newest 200 are shown.</p> : null}
    </section>
  );
}

function columnsOf(sites: readonly Site[], zone: string): readonly Column<SettingChange>[] {
  return [
    { key: "setting", title: "Setting", isName: true, cell: ({ setting }) => settingWords(setting, sites) },
    { key: "from", title: "From", cell: ({ setting, from }) => valueWords(setting, from) },
    { key: "to", title: "To", cell: ({ setting, to }) => valueWords(setting, to) },
    { key: "by", title: "By", cell: ({ by }) => <bdi>{by}</bdi> },
    { key: "at", title: "When", isFigures: true, cell: ({ at }) => momentWords(at, zone) },
  ];
}
