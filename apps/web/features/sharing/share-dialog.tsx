import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useMe, useToday } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayShort } from "../../time/words.ts";
import { addDays } from "../../time/zoned.ts";
import { type Choice, ComboBox } from "../../ui/combo-box.tsx";
import { checkDay, DateField, readDateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Select } from "../../ui/select.tsx";
import { toast } from "../../ui/toast.tsx";
import { staffQuery } from "../clients/api.ts";
import { type Share, type SharedText, type ShareLevel, shareText } from "./api.ts";
import { CommentList } from "./comment-list.tsx";
import { CurrentShares } from "./current-shares.tsx";
import { useDraftComments } from "./use-draft-comments.ts";

interface ShareDialogProps {
  readonly text: SharedText;
  readonly title: string;
  readonly shares: readonly Share[];
  readonly withComments: boolean;
  readonly onClose: () => void;
}

interface Values {
  readonly staff: Choice | null;
  readonly level: ShareLevel;
  readonly until: string;
}

/** Two weeks are enough for most questions. */
const usualDays = 14;

const levels: readonly { readonly value: ShareLevel; readonly label: string }[] = [
  { value: "read", label: "Read" },
  { value: "comment", label: "Read and comment" },
  { value: "write", label: "Read, comment and write" },
];

/** Who is let in, how far, until when; and who is in already. */
export function ShareDialog({ text, title, shares, withComments, onClose }: ShareDialogProps) {
  const isDraft = "draftId" in text;
  const [today, refresh] = [useToday(), useRefresh()];
  const [name, setName] = useState("");
  const initial: Values = { staff: null, level: "read", until: dayShort(addDays(today, usualDays)) };
  const form = useForm({
    initial,
    check: ({ staff, until }) => ({
      ...(staff === null ? { staff: "Choose a colleague from the list." } : {}),
      ...checkDay({ until }, today),
    }),
    fields: { staffId: "staff" },
    send: ({ staff, level, until }) =>
      shareText({ ...text, staffId: staff?.id ?? "", level, until: readDateField(until, today) ?? today }),
    onDone: (_, { staff }) => {
      refresh();
      setName("");
      form.set({ staff: null });
      toast(`Shared with ${staff?.label ?? "them"}. They are told on their page for today.`);
    },
  });
  const chosen = form.field("staff");
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <FormShell form={form} action="Share" onCancel={onClose}>
        <ComboBox
          label="With whom"
          help="Somebody of the clinical staff."
          error={chosen.error}
          text={name}
          onText={setName}
          chosen={chosen.value}
          onChoose={chosen.onChange}
          choices={useColleagues(name)}
          empty="Nobody of the clinical staff has a name like this."
        />
        <Select
          label="They may"
          options={levels.filter(({ value }) => isDraft || value !== "write")}
          {...form.field("level")}
        />
        <DateField label="Until the end of" today={today} {...form.field("until")} />
        <p className="small quiet">
          It opens this one {isDraft ? "draft" : "note"} and nothing else of the record. {reachOf(isDraft)} You can take
          it back at any time: their page closes at once, and they are told that it was you.
        </p>
      </FormShell>
      <CurrentShares shares={shares} />
      {withComments && "draftId" in text ? <SaidOf draftId={text.draftId} canComment={shares.length > 0} /> : null}
    </Dialog>
  );
}

function SaidOf({ draftId, canComment }: { readonly draftId: string; readonly canComment: boolean }) {
  return useDraftComments(draftId) === null ? null : <CommentList draftId={draftId} canComment={canComment} />;
}

function reachOf(isDraft: boolean): string {
  return isDraft ? "It ends when the draft is signed." : "They read it on the page, and get no file of it.";
}

const clinical = ["clinician", "trainee", "supervisor", "nurse", "aide"];

function useColleagues(text: string): readonly Choice[] {
  const me = useMe().staff.id;
  const { data } = useQuery(staffQuery);
  return useMemo(() => {
    const wanted = text.trim().toLowerCase();
    return (data?.staff ?? [])
      .filter(({ id, active, roles, name }) => {
        const isColleague = active && id !== me && roles.some((role) => clinical.includes(role));
        return isColleague && name.toLowerCase().includes(wanted);
      })
      .map(({ id, name, credential }) => ({ id, label: name, detail: credential }));
  }, [data, me, text]);
}
