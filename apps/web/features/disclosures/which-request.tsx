import { useQuery } from "@tanstack/react-query";
import type { Form } from "../../forms/use-form.ts";
import { useMe } from "../../shell/me.ts";
import { dayWords } from "../../time/words.ts";
import { Select } from "../../ui/select.tsx";
import { requestsQuery } from "../requests/api.ts";
import type { ReleaseValues } from "./use-release.ts";

interface WhichRequestProps {
  readonly clientId: string;
  readonly form: Form<ReleaseValues>;
}

/** Whoever keeps the records releases for a request alone; whoever treats the client may say which one it answers. */
export function WhichRequest({ clientId, form }: WhichRequestProps) {
  const isOfficer = useMe().staff.roles.includes("records-officer");
  const requests = useQuery(requestsQuery(clientId)).data?.requests ?? [];
  const open = requests.filter(({ answer, kind }) => answer === null && (kind === "access" || kind === "release"));
  if (open.length === 0 && !isOfficer) return null;
  return (
    <Select
      label="Which request it answers"
      optional={!isOfficer}
      help={open.length === 0 ? "None is open. Add the request to the register first." : undefined}
      options={[
        { value: "", label: "None" },
        ...open.map(({ id, askedBy, receivedOn }) => ({ value: id, label: `${askedBy}, ${dayWords(receivedOn)}` })),
      ]}
      {...form.field("requestId")}
      onChange={(requestId) => {
        const chosen = open.find(({ id }) => id === requestId);
        // Whoever asks for somebody else's record is mostly who receives it.
        const isTheirs = chosen?.kind === "release" && form.values.recipient === "";
        form.set({ requestId, ...(isTheirs ? { recipient: chosen.askedBy } : {}) });
      }}
    />
  );
}
