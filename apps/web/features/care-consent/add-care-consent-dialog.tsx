import { consenterFacts, consenters, type Consenter } from "@goldthread/clinical/minors/consenter.ts";
import { minorConsentRuleOf, minorConsentRules } from "@goldthread/clinical/minors/states/index.ts";
import { useState } from "react";
import type { ClientContact } from "../../api-types.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useToday } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayShort } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { CheckField } from "../../ui/check-field.tsx";
import { checkDay, DateField, readDateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { PersonDialog } from "../chart/person-dialog.tsx";
import { addCareConsent } from "./api.ts";
import { citedWords } from "./consent-words.ts";

interface AddCareConsentProps {
  readonly clientId: string;
  readonly contacts: readonly ClientContact[];
  readonly onClose: () => void;
}

interface Values {
  readonly who: Consenter;
  readonly rule: string;
  readonly contactId: string;
  readonly from: string;
  readonly seen: string;
  readonly guardianToo: boolean;
}

/** Who consented, under which rule and from when: it decides whose the record of this care is. */
export function AddCareConsentDialog({ clientId, contacts, onClose }: AddCareConsentProps) {
  const [today, refresh] = [useToday(), useRefresh()];
  const initial: Values = {
    who: "guardian",
    rule: "",
    contactId: "",
    from: dayShort(today),
    seen: "",
    guardianToo: false,
  };
  const form = useForm({
    initial,
    check: (values) => ({ ...checkConsent(values), ...checkDay({ from: values.from }, today) }),
    send: ({ who, rule, contactId, from, seen, guardianToo }) =>
      addCareConsent({
        clientId,
        who,
        rule: who === "minor" ? (minorConsentRuleOf(rule)?.id ?? null) : null,
        contactId: contactId === "" ? null : contactId,
        from: readDateField(from, today) ?? today,
        seen,
        guardianToo,
      }),
    onDone: () => {
      refresh();
      toast("Put down. What leaves this record, and who sees it from outside, goes by it.");
      onClose();
    },
  });
  const { who, rule } = form.values;
  return (
    <Dialog title="Who consented to this care?" isOpen onClose={onClose}>
      <FormShell form={form} action="Put it down" onCancel={onClose}>
        <Select<Consenter>
          label="Consent was given by"
          help={`${citedWords(consenterFacts[who].source)}.`}
          options={consenters.map((value) => ({ value, label: consenterFacts[value].title }))}
          value={who}
          onChange={(chosen) => form.set({ who: chosen })}
        />
        {who === "minor" ? (
          <>
            <Select
              label="Under which rule"
              options={[
                { value: "", label: "Choose" },
                ...minorConsentRules.map(({ id, title }) => ({ value: id, label: title })),
              ]}
              {...form.field("rule")}
            />
            <RuleWords id={rule} />
          </>
        ) : null}
        {who === "guardian" || who === "confidential" ? (
          <WhoActs clientId={clientId} contacts={contacts} {...form.field("contactId")} />
        ) : null}
        <DateField label="From" today={today} {...form.field("from")} />
        <TextField
          label="What was seen or found"
          optional={who !== "court" && who !== "emancipated"}
          autoComplete="off"
          help="The signed form, the order, or why the minor was found mature enough."
          {...form.field("seen")}
        />
        {who === "guardian" ? null : (
          <CheckField
            label="The minor asks that whoever acts for them has it too"
            help="Then the record goes to them as it would without the minor’s own consent."
            {...form.field("guardianToo")}
          />
        )}
      </FormShell>
    </Dialog>
  );
}

/** What the server would say too, all of it at once. */
function checkConsent({ who, rule, contactId, seen }: Values): Readonly<Record<string, string>> {
  const isByParent = who === "guardian" || who === "confidential";
  const needsPaper = who === "court" || who === "emancipated";
  return {
    ...(who === "minor" && rule === "" ? { rule: "Choose the rule under which the minor consented." } : {}),
    ...(isByParent && contactId === "" ? { contactId: "Choose who consented." } : {}),
    ...(needsPaper && seen.trim().length < 3 ? { seen: "Enter the order or paper that you have seen." } : {}),
  };
}

/** What has to be so, and what it means for whoever acts for the minor. */
function RuleWords({ id }: { readonly id: string }) {
  const rule = minorConsentRuleOf(id);
  if (rule === undefined)
    return (
      <p className="quiet">A state that is not listed is not known here: ask your counsel before you rely on it.</p>
    );
  const sees =
    rule.guardianSees === "as-professional-judges"
      ? "It may go to whoever acts for them, as you judge."
      : "It goes to whoever acts for them only with the minor’s own signature.";
  const signs =
    rule.signs === "both"
      ? "To others it goes only with both signatures."
      : "To others it goes with the minor’s signature.";
  return (
    <Notice>
      <p>{rule.when}</p>
      <p>
        {sees} {signs}
      </p>
      <p className="quiet small">
        {citedWords(rule.source)}; {citedWords(rule.releaseSource)}
      </p>
    </Notice>
  );
}

interface WhoActsProps {
  readonly clientId: string;
  readonly contacts: readonly ClientContact[];
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (id: string) => void;
}

function WhoActs({ clientId, contacts, ...field }: WhoActsProps) {
  const [isAdding, setAdding] = useState(false);
  const acting = contacts.filter(({ actsAs }) => actsAs !== null);
  return (
    <>
      <Select
        label="Who"
        help={acting.length === 0 ? "Nobody on the chart acts for the client yet." : undefined}
        options={[
          { value: "", label: "Choose" },
          ...acting.map(({ id, name, relation }) => ({ value: id, label: `${name} (${relation})` })),
        ]}
        {...field}
      />
      <div>
        <Button size="s" tone="quiet" icon="plus" onPress={() => setAdding(true)}>
          Somebody who is not on the chart yet
        </Button>
      </div>
      {isAdding ? (
        <PersonDialog clientId={clientId} person={null} onAdded={field.onChange} onClose={() => setAdding(false)} />
      ) : null}
    </>
  );
}
