import { useState } from "react";
import type { Group } from "../../api-types.ts";
import { FormShell } from "../../forms/form.tsx";
import { useForm } from "../../forms/use-form.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Menu } from "../../ui/menu.tsx";
import { SectionHead } from "../../ui/section-head.tsx";
import { Tag } from "../../ui/tag.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { addCurriculumSession, changeCurriculumSession } from "./api.ts";
import { useAct } from "./use-act.ts";

type Line = Group["curriculum"][number];

/** The sessions that the group goes through, each with its aim and what it needs. */
export function Curriculum({ group, canChange }: { readonly group: Group; readonly canChange: boolean }) {
  const [open, setOpen] = useState<Line | "new" | null>(null);
  const act = useAct();
  const { curriculum, nextInCurriculum: next } = group;
  const takeOut = ({ id, version, number }: Line) =>
    act(() => changeCurriculumSession({ curriculumId: id, version, removed: true }), {
      done: `Session ${number} taken out.`,
      undo: () => changeCurriculumSession({ curriculumId: id, version: version + 1, removed: false }),
    });
  return (
    <section aria-labelledby="curriculum">
      <SectionHead id="curriculum" title="Curriculum" count={curriculum.length === 0 ? undefined : curriculum.length}>
        {canChange ? (
          <Button size="s" tone="quiet" icon="plus" onPress={() => setOpen("new")}>
            Add a session
          </Button>
        ) : null}
      </SectionHead>
      {curriculum.length === 0 ? (
        <p className="quiet">
          No curriculum. A numbered session has a title, an aim and materials; the next one is offered when you plan.
        </p>
      ) : (
        <ol className="curriculum">
          {curriculum.map((line) => (
            <li key={line.id} className="curriculum-line" data-next={next?.id === line.id || undefined}>
              <span className="figures quiet">{line.number}</span>
              <span>
                {line.title} {next?.id === line.id ? <Tag>Next</Tag> : null}
                {line.aim === "" ? null : <span className="small quiet curriculum-aim">{line.aim}</span>}
                {line.materials === "" ? null : (
                  <span className="small quiet curriculum-aim">Materials: {line.materials}</span>
                )}
              </span>
              {canChange ? (
                <Menu
                  label={`More for session ${line.number}`}
                  actions={[
                    { id: "change", label: "Change", run: () => setOpen(line) },
                    { id: "out", label: "Take out", run: () => takeOut(line) },
                  ]}
                />
              ) : null}
            </li>
          ))}
        </ol>
      )}
      {open === null ? null : (
        <CurriculumDialog groupId={group.id} line={open === "new" ? null : open} onClose={() => setOpen(null)} />
      )}
    </section>
  );
}

interface CurriculumDialogProps {
  readonly groupId: string;
  /** Null: a new one. */
  readonly line: Line | null;
  readonly onClose: () => void;
}

function CurriculumDialog({ groupId, line, onClose }: CurriculumDialogProps) {
  const refresh = useRefresh();
  const form = useForm({
    initial: {
      number: line === null ? "" : String(line.number),
      title: line?.title ?? "",
      aim: line?.aim ?? "",
      materials: line?.materials ?? "",
    },
    check: ({ number, title }) => ({
      ...(title.trim() === "" ? { title: "Enter a title." } : {}),
      ...(/^\s*\d{0,3}\s*$/.test(number) ? {} : { number: "Enter a number up to 999." }),
    }),
    send: async ({ number: typed, ...words }) => {
      const number = typed.trim() === "" ? null : Number(typed);
      if (line === null) await addCurriculumSession({ groupId, number, ...words });
      else
        await changeCurriculumSession({
          curriculumId: line.id,
          version: line.version,
          ...(number === null ? {} : { number }),
          ...words,
        });
    },
    onDone: () => {
      refresh();
      onClose();
    },
  });
  return (
    <Dialog
      title={line === null ? "Add a session to the curriculum" : `Session ${line.number}`}
      isOpen
      onClose={onClose}
    >
      <FormShell form={form} action={line === null ? "Add the session" : "Save changes"} onCancel={onClose}>
        <TextField label="Title" autoComplete="off" autoFocus {...form.field("title")} />
        <TextField
          label="Number"
          optional
          inputMode="numeric"
          help={line === null ? "Left empty, it comes last." : ""}
          {...form.field("number")}
        />
        <TextArea label="Aim" optional {...form.field("aim")} />
        <TextArea label="Materials" optional rows={2} {...form.field("materials")} />
      </FormShell>
    </Dialog>
  );
}
