import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { accessQuery, type ClientAccess, type ClientLink } from "./api.ts";
import { AccessRow } from "./access-row.tsx";
import { EndAccessDialog } from "./end-access-dialog.tsx";
import { GiveAccessDialog } from "./give-access-dialog.tsx";
import { LinkDialog } from "./link-dialog.tsx";
import "./own-view.css";

type Open = { readonly end: ClientAccess } | { readonly link: ClientLink & { readonly name: string } } | "give" | null;

/** On the chart: who may look at the client's own view, and the way to open it to somebody. */
export function OwnView({ clientId, name }: { readonly clientId: string; readonly name: string }) {
  const [isUnfolded, setUnfolded] = useState(false);
  return (
    <details className="small" open={isUnfolded} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
      <summary className="quiet">The client’s own view</summary>
      {isUnfolded ? <AllAccess clientId={clientId} name={name} /> : null}
    </details>
  );
}

function AllAccess({ clientId, name }: { readonly clientId: string; readonly name: string }) {
  const { data, error } = useQuery(accessQuery(clientId));
  const [open, setOpen] = useState<Open>(null);
  if (error !== null) return <p className="quiet">{error.message}</p>;
  if (data === undefined) return null;
  const close = () => setOpen(null);
  return (
    <div className="own-view">
      <p className="quiet">
        {data.access.length === 0
          ? "Nobody has it. Whoever you invite reads signed notes, the plan and scores on their own phone, and sees who opened the record."
          : "Who reads signed notes, the plan and scores from outside."}
      </p>
      {data.access.length === 0 ? null : (
        <ul aria-label="Who has the client’s own view">
          {data.access.map((access) => (
            <AccessRow
              key={access.id}
              access={access}
              mayChange={data.mayGive}
              onLink={(link) => setOpen({ link: { ...link, name: access.holderName } })}
              onEnd={() => setOpen({ end: access })}
            />
          ))}
        </ul>
      )}
      {data.mayGive ? (
        <Button size="s" onPress={() => setOpen("give")}>
          Invite to the own view
        </Button>
      ) : null}
      {open === "give" ? (
        <GiveAccessDialog
          clientId={clientId}
          name={name}
          isMinor={data.isMinor}
          onClose={close}
          onGiven={(link) => setOpen({ link })}
        />
      ) : null}
      {open !== null && open !== "give" && "link" in open ? <LinkDialog link={open.link} onClose={close} /> : null}
      {open !== null && open !== "give" && "end" in open ? <EndAccessDialog access={open.end} onClose={close} /> : null}
    </div>
  );
}
