import { useState } from "react";
import type { Group } from "../../api-types.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useToday, useZone } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayWords } from "../../time/words.ts";
import { zonedTime } from "../../time/zoned.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { SectionHead } from "../../ui/section-head.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { acceptAgreement, addAgreement } from "./api.ts";
import { useAct } from "./use-act.ts";

/** What the members keep to: the wording of today, and those before it. */
export function Agreement({ group, canChange }: { readonly group: Group; readonly canChange: boolean }) {
  const [isWording, setIsWording] = useState(false);
  const zone = useZone();
  const today = useToday();
  const act = useAct();
  const [newest, ...before] = group.agreements;
  const missing = (group.members ?? []).filter(
    ({ to, accepted }) => (to === null || to >= today) && newest !== undefined && accepted?.version !== newest.version,
  );
  const acceptAll = () => {
    if (newest === undefined) return;
    const clientIds = missing.map(({ clientId }) => clientId);
    act(() => acceptAgreement({ groupId: group.id, agreementId: newest.id, clientIds, on: today }), {
      done: `Recorded for ${clientIds.length === 1 ? "one member" : `${clientIds.length} members`}, today.`,
    });
  };
  return (
    <section aria-labelledby="agreement">
      <SectionHead id="agreement" title="Agreement">
        <span className="section-steps">
          {canChange ? (
            <Button size="s" tone="quiet" icon="edit" onPress={() => setIsWording(true)}>
              {newest === undefined ? "Word the agreement" : "Word it anew"}
            </Button>
          ) : null}
          {missing.length > 0 ? (
            <Button size="s" onPress={acceptAll}>
              {missing.length === 1 ? "The last member" : `All ${missing.length} others`} accepted it today
            </Button>
          ) : null}
        </span>
      </SectionHead>
      {newest === undefined ? (
        <p className="quiet">
          No agreement yet. A text to begin with is offered: nobody is hurt, what is said stays here, each at their own
          pace.
        </p>
      ) : (
        <>
          <details className="agreement-text">
            <summary>
              Version {newest.version}{" "}
              <span className="quiet">
                of {dayWords(zonedTime(newest.createdAt, zone).day)}, {newest.createdBy}
              </span>
            </summary>
            <p className="reading agreement-words">{newest.text}</p>
          </details>
          {before.map((one) => (
            <details key={one.id} className="agreement-text">
              <summary>
                <span className="quiet">
                  Version {one.version} of {dayWords(zonedTime(one.createdAt, zone).day)}
                </span>
              </summary>
              <p className="reading agreement-words">{one.text}</p>
            </details>
          ))}
        </>
      )}
      {isWording ? <AgreementDialog group={group} onClose={() => setIsWording(false)} /> : null}
    </section>
  );
}

function AgreementDialog({ group, onClose }: { readonly group: Group; readonly onClose: () => void }) {
  const refresh = useRefresh();
  const [newest] = group.agreements;
  const form = useForm({
    initial: { text: newest?.text ?? group.agreementOffered },
    check: ({ text }) => (text.trim() === "" ? { text: "Enter the words of the agreement." } : {}),
    send: ({ text }) => addAgreement({ groupId: group.id, after: newest?.version ?? 0, text }),
    onDone: () => {
      refresh();
      onClose();
    },
  });
  return (
    <Dialog title="The group’s agreement" isOpen onClose={onClose}>
      <FormShell form={form} action={`Keep as version ${(newest?.version ?? 0) + 1}`} onCancel={onClose}>
        <TextArea
          label="Words"
          rows={16}
          help="Another wording is another version. Who accepted an earlier one did accept that one."
          {...form.field("text")}
        />
      </FormShell>
    </Dialog>
  );
}
