import { useState } from "react";
import { clinicalRoles } from "../../shell/me.ts";
import { Button } from "../../ui/button.tsx";
import { Table } from "../../ui/table.tsx";
import { toast } from "../../ui/toast.tsx";
import { type Colleague, hasNotebook } from "./api.ts";
import type { Doing } from "./keeping-page.tsx";

interface ColleagueListProps {
  readonly colleagues: readonly Colleague[];
  readonly mayHold: boolean;
  readonly onDo: (doing: Doing) => void;
}

/** Whoever may have a notebook; those who left too, because a hold outlasts them. */
export function ColleagueList({ colleagues, mayHold, onDo }: ColleagueListProps) {
  const authors = colleagues.filter(({ roles }) => roles.some((role) => clinicalRoles.includes(role)));
  return (
    <Table
      label="Colleagues"
      rows={authors}
      rowKey={({ id }) => id}
      columns={[
        { key: "name", title: "Name", isName: true, cell: nameOf },
        { key: "standing", title: "Keeps a notebook", cell: standingOf },
        { key: "do", title: "What you can do", hidesTitle: true, cell: actionsOf({ mayHold, onDo }) },
      ]}
    />
  );
}

const nameOf = ({ name, credential, active }: Colleague) => (
  <>
    {name}
    <span className="keeping-under">{[credential, active ? "" : "left"].filter(Boolean).join(", ")}</span>
  </>
);

const standingOf = (colleague: Colleague) => <Standing colleague={colleague} />;

const actionsOf = (given: Omit<ColleagueListProps, "colleagues">) => (colleague: Colleague) => (
  <Actions colleague={colleague} {...given} />
);

function Actions({
  colleague,
  mayHold,
  onDo,
}: { readonly colleague: Colleague } & Omit<ColleagueListProps, "colleagues">) {
  return (
    <span className="keeping-actions">
      {colleague.active ? (
        <Button size="s" onPress={() => onDo({ what: "ask", colleague })}>
          Ask to look<span className="visually-hidden">: {colleague.name}</span>
        </Button>
      ) : null}
      {mayHold ? (
        <Button size="s" tone="quiet" onPress={() => onDo({ what: "hold", colleague })}>
          Hold<span className="visually-hidden"> the notebook of {colleague.name}</span>
        </Button>
      ) : null}
    </span>
  );
}

/** Asked for by a press alone: the asking is on the trail. */
function Standing({ colleague: { id, name } }: { readonly colleague: Colleague }) {
  const [exists, setExists] = useState<boolean | null>(null);
  if (exists !== null) return exists ? "Yes" : "No";
  const find = async () => {
    try {
      setExists((await hasNotebook(id)).exists);
    } catch {
      toast("That could not be asked now. Try again.", { tone: "problem" });
    }
  };
  return (
    <Button size="s" tone="quiet" onPress={() => void find()}>
      Find out<span className="visually-hidden"> whether {name} keeps a notebook</span>
    </Button>
  );
}
