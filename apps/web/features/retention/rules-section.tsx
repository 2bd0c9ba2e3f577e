import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { isAdministrator, useMe } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayShort } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { Choices } from "../../ui/check-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { SectionHead } from "../../ui/section-head.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Table } from "../../ui/table.tsx";
import { Tag } from "../../ui/tag.tsx";
import { toast } from "../../ui/toast.tsx";
import { chooseRules, type RetentionRules, rulesQuery } from "./api.ts";

type Rule = RetentionRules["rules"][number];

/** Every rule with its source and whether it was checked; an administrator chooses which the practice goes by. */
export function RulesSection() {
  const { data } = useQuery(rulesQuery);
  const me = useMe();
  const [isChoosing, setChoosing] = useState(false);
  return (
    <section aria-labelledby="rules" className="retention-section">
      <SectionHead id="rules" title="Rules">
        {isAdministrator(me) ? <Button onPress={() => setChoosing(true)}>Choose rules</Button> : null}
      </SectionHead>
      {data === undefined ? (
        <Skeleton lines={4} />
      ) : (
        <>
          <p>
            The practice keeps every record {data.practice.years} years after the last contact, and a minor’s{" "}
            {data.practice.yearsAfterMajority} years after they come of age at {data.practice.ageOfMajority}, if that is
            later. Where a rule below asks for more, the longest counts.
          </p>
          <RuleTable rules={data.rules} />
          {isChoosing ? <ChooseDialog rules={data.rules} onClose={() => setChoosing(false)} /> : null}
        </>
      )}
    </section>
  );
}

function RuleTable({ rules }: { readonly rules: readonly Rule[] }) {
  return (
    <Table
      label="Rules"
      rows={rules.toSorted((a, b) => Number(b.applies) - Number(a.applies))}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "title",
          title: "Rule",
          isName: true,
          cell: titleOf,
        },
        { key: "words", title: "Kept", cell: ({ words }) => words.join("; ") },
        { key: "cite", title: "Source", cell: sourceOf },
        {
          key: "status",
          title: "Fact",
          cell: factOf,
        },
      ]}
    />
  );
}

const titleOf = ({ title, applies }: Rule) => (
  <>
    {title} {applies ? <Tag tone="done">Applies</Tag> : null}
  </>
);

const factOf = ({ status, statusOn }: Rule) => (
  <Tag tone={status === "verified" ? "done" : "hint"}>
    {status}, {dayShort(statusOn)}
  </Tag>
);

const sourceOf = ({ cite, url }: Rule) =>
  url === null ? (
    cite
  ) : (
    <a href={url} rel="noreferrer" target="_blank">
      {cite}
    </a>
  );

function ChooseDialog({ rules, onClose }: { readonly rules: readonly Rule[]; readonly onClose: () => void }) {
  const refresh = useRefresh();
  const form = useForm({
    initial: { rules: rules.filter(({ applies }) => applies).map(({ id }) => id) },
    send: (values) => chooseRules(values.rules),
    fields: { retentionRules: "rules" },
    onDone: () => {
      refresh();
      toast("The days are reckoned by these rules from now on.");
      onClose();
    },
  });
  const { value, onChange, error } = form.field("rules");
  return (
    <Dialog title="Rules that the practice goes by" isOpen onClose={onClose}>
      <FormShell form={form} action="Go by these" onCancel={onClose}>
        <p>They are settings, not advice: read the law of your place. The change is an entry in the ledger.</p>
        <Choices
          label="Rules"
          options={rules.map(({ id, title, words }) => ({ value: id, label: title, help: words.join("; ") }))}
          values={value}
          onChange={onChange}
          error={error}
        />
      </FormShell>
    </Dialog>
  );
}
