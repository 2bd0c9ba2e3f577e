import { Link } from "@tanstack/react-router";
import type { Output } from "../../api-types.ts";
import { momentWords } from "../../time/words.ts";
import type { Column } from "../../ui/table.tsx";
import { Tag } from "../../ui/tag.tsx";
import { whoWords } from "./who-words.ts";

type TrailEvent = Output<"GET /api/audit">["events"][number];

export function trailColumns(zone: string): readonly Column<TrailEvent>[] {
  return [
    { key: "at", title: "When", isName: true, cell: ({ at }) => momentWords(at, zone) },
    { key: "who", title: "Who", cell: ({ staff, act }) => (staff === null ? whoWords(act) : <bdi>{staff.name}</bdi>) },
    {
      key: "act",
      title: "What",
      cell: ({ act }) => (/refused/.test(act) ? <Tag tone="warn">{act}</Tag> : act),
    },
    { key: "client", title: "Client", cell: ({ client }) => <ClientName client={client} /> },
    { key: "about", title: "About", cell: ({ subject, client }) => (subject === client?.id ? "" : subject) },
    { key: "from", title: "From", isFigures: true, cell: ({ origin }) => origin },
  ];
}

/** Without a name where the reader may not know it: a records officer keeps the trail and not the charts. */
function ClientName({ client }: { readonly client: TrailEvent["client"] }) {
  if (client === null) return null;
  if (client.name === null) return <span className="figures">{client.id.slice(0, 8)}</span>;
  return (
    <Link to="/clients/$clientId" params={{ clientId: client.id }}>
      <bdi>{client.name}</bdi>
    </Link>
  );
}
