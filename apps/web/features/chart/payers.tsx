import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Allowance, Coverage } from "../../api-types.ts";
import { useToday } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayShort } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { Menu } from "../../ui/menu.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { toast } from "../../ui/toast.tsx";
import { AllowanceDialog } from "./allowance-dialog.tsx";
import { changeCoverage, coveragesQuery } from "./api.ts";
import { ChartFold } from "./chart-fold.tsx";
import { allowanceWords, coverageTitle, spanOf } from "./coverage-words.ts";
import { PayerDialog } from "./payer-dialog.tsx";

/** Who pays, and what they have allowed. */
export function Payers({ clientId }: { readonly clientId: string }) {
  return (
    <ChartFold title="Payers">
      <PayersIn clientId={clientId} />
    </ChartFold>
  );
}

type Open =
  | { readonly what: "payer"; readonly coverage: Coverage | null }
  | { readonly what: "allowance"; readonly coverage: Coverage; readonly allowance: Allowance | null };

function PayersIn({ clientId }: { readonly clientId: string }) {
  const { data, isError } = useQuery(coveragesQuery(clientId));
  const [open, setOpen] = useState<Open | null>(null);
  if (isError) return <p className="quiet">The payers could not be loaded. Close and open this again.</p>;
  if (data === undefined) return <Skeleton lines={2} />;
  const close = () => setOpen(null);
  return (
    <>
      {data.coverages.length === 0 ? (
        <p className="quiet">
          Nobody yet. A payer with its member number and the profile of its rules belongs here, or that the client pays.
        </p>
      ) : (
        <ol className="fact-list">
          {data.coverages.map((coverage, at) => (
            <Payer key={coverage.id} coverage={coverage} isFirst={at === 0} onOpen={setOpen} />
          ))}
        </ol>
      )}
      <span>
        <Button size="s" icon="plus" onPress={() => setOpen({ what: "payer", coverage: null })}>
          Add a payer
        </Button>
      </span>
      {open?.what === "payer" ? (
        <PayerDialog clientId={clientId} coverage={open.coverage} profiles={data.profiles} onClose={close} />
      ) : null}
      {open?.what === "allowance" ? <AllowanceDialog {...open} onClose={close} /> : null}
    </>
  );
}

interface PayerProps {
  readonly coverage: Coverage;
  readonly isFirst: boolean;
  readonly onOpen: (open: Open) => void;
}

function Payer({ coverage, isFirst, onOpen }: PayerProps) {
  const today = useToday();
  const refresh = useRefresh();
  const putFirst = () =>
    void changeCoverage({ coverageId: coverage.id, version: coverage.version, first: true }).then(
      refresh,
      (problem: unknown) => toast(problem instanceof Error ? problem.message : "That failed.", { tone: "problem" }),
    );
  const change = { id: "change", label: "Change", run: () => onOpen({ what: "payer", coverage }) };
  const allow = {
    id: "allow",
    label: "Add what is allowed",
    run: () => onOpen({ what: "allowance", coverage, allowance: null }),
  };
  const first = { id: "first", label: "Bill first", run: putFirst };
  return (
    <li>
      <span>
        {coverageTitle(coverage)}
        {coverage.memberNumber === "" ? null : (
          <span className="fact-under figures">Member number {coverage.memberNumber}</span>
        )}
        <span className="fact-under figures">
          {isFirst ? "Billed first. " : ""}
          {spanOf(coverage)}. Profile {coverage.profile}
        </span>
        {coverage.allowances.map((allowance) => (
          <span key={allowance.id} className="fact-under figures">
            {allowanceWords(allowance, today)}{" "}
            <Button size="s" tone="quiet" onPress={() => onOpen({ what: "allowance", coverage, allowance })}>
              Change
            </Button>
          </span>
        ))}
      </span>
      <Menu
        label={`More for ${coverageTitle(coverage)}, from ${dayShort(coverage.from)}`}
        actions={[change, ...(coverage.kind === "payer" ? [allow] : []), ...(isFirst ? [] : [first])]}
      />
    </li>
  );
}
