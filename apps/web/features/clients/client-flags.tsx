import type { ClientInHeader } from "../../api-types.ts";
import { Tag } from "../../ui/tag.tsx";
import { flagsInWords } from "./flag-words.ts";
import "./client-flags.css";

/** What must be known of a client before anything else, in words, wherever their name stands as a heading. */
export function ClientFlags({ client }: { readonly client: Pick<ClientInHeader, "flags" | "minor"> }) {
  const flags = flagsInWords(client);
  if (flags.length === 0) return null;
  return (
    <ul className="client-flags" aria-label="Flags">
      {flags.map(({ key, words, tone }) => (
        <li key={key}>
          <Tag tone={tone}>{words}</Tag>
        </li>
      ))}
    </ul>
  );
}
