import type { Chart, Flag } from "../../api-types.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { dayWords } from "../../time/words.ts";
import { Button } from "../../ui/button.tsx";
import { OneOf } from "../../ui/check-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { flagWords } from "../clients/flag-words.ts";
import { addFlag, endFlag } from "./api.ts";

const kinds = [
  { value: "part-2", label: "Part 2: substance-use programme" },
  { value: "do-not-contact", label: "Do not contact" },
  { value: "other", label: "Something else" },
] as const;

interface Values {
  readonly kind: Flag["kind"];
  readonly words: string;
}

/** The flags that stand, each to be ended; and one to set. */
export function FlagsDialog({ client, onClose }: { readonly client: Chart["client"]; readonly onClose: () => void }) {
  const refresh = useRefresh();
  const free = kinds.find(({ value }) => !client.flags.some(({ kind }) => kind === value))?.value ?? "other";
  const initial: Values = { kind: free, words: "" };
  const form = useForm({
    initial,
    check: ({ kind, words }) => (kind === "other" && words.trim() === "" ? { words: "Enter what must be known." } : {}),
    send: ({ kind, words }) => addFlag({ clientId: client.id, kind, words }),
    onDone: (_set, { kind, words }) => {
      refresh();
      toast(`${flagWords({ kind, words: words.trim() })}: set.`);
      onClose();
    },
  });
  const end = (flag: Flag) =>
    void endFlag({ flagId: flag.id }).then(
      () => {
        refresh();
        toast(`${flagWords(flag)}: ended.`);
      },
      (problem: unknown) => toast(problem instanceof Error ? problem.message : "That failed.", { tone: "problem" }),
    );
  return (
    <Dialog title="Flags" isOpen onClose={onClose}>
      {client.flags.length === 0 ? null : (
        <ul className="fact-list flags-standing">
          {client.flags.map((flag) => (
            <li key={flag.id}>
              <span>
                {flagWords(flag)}
                <span className="fact-under">
                  Since {dayWords(flag.since)}, set by {flag.setBy}
                </span>
              </span>
              <Button size="s" onPress={() => end(flag)}>
                End
              </Button>
            </li>
          ))}
        </ul>
      )}
      <FormShell form={form} action="Set flag" onCancel={onClose}>
        <OneOf label="Set a flag" options={kinds} {...form.field("kind")} />
        <TextField
          label="In words"
          optional={form.values.kind !== "other"}
          autoComplete="off"
          help="Stands in the header of the chart and of every note being written."
          {...form.field("words")}
        />
        <p className="small quiet">Whether somebody is a minor follows from the birth date and is set by nobody.</p>
      </FormShell>
    </Dialog>
  );
}
