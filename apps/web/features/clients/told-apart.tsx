import type { ClientSummary } from "../../api-types.ts";
import { apartWords } from "./apart-words.ts";
import "./told-apart.css";

type Named = Pick<ClientSummary, "birthDate" | "recordNumber" | "namesake">;

/** Behind a name that another client bears too: what tells the two apart. Nothing where the name is enough. */
export function ToldApart({ client }: { readonly client: Named }) {
  const words = apartWords(client);
  return words === "" ? null : <span className="told-apart figures"> {words}</span>;
}
