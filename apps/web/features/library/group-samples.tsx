import { lazy, Suspense, useState } from "react";
import type { ElementText } from "@goldthread/clinical/note/note-body.ts";
import { elementName, elementText } from "@goldthread/draft/draft-document.ts";
import type { DraftSession } from "../../drafts/draft-session.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { toast } from "../../ui/toast.tsx";
import { bringIn } from "../writer/bring-in.ts";
import type { Sample } from "./samples-of.ts";

const SamplesPanel = lazy(async () => ({ default: (await import("./samples-panel.tsx")).SamplesPanel }));

interface GroupSamplesProps {
  readonly shared: DraftSession | null;
  /** The member whose row is open. */
  readonly member: {
    readonly session: DraftSession | null;
    readonly member: { readonly client: { readonly name: string } };
  } | null;
}

/** Samples of a group's two parts: read, or begun with in the part that they are for. */
export function GroupSamples({ shared, member }: GroupSamplesProps) {
  const [isOpen, setOpen] = useState(false);
  const own = member?.session ?? null;
  const fits = ({ kind }: Sample) =>
    kind === "group-shared" ? shared !== null : kind === "group-member" && own !== null;
  const begin = (elements: readonly ElementText[], from: string, sample: Sample) => {
    const isShared = sample.kind === "group-shared";
    const doc = isShared ? shared?.doc : own?.doc;
    if (doc === undefined) return;
    const undos = elements.map(({ element, text }) =>
      bringIn(isShared ? doc.getText(elementName(element)) : elementText(doc, "narrative"), text, from),
    );
    const where = isShared ? "the shared part" : (member?.member.client.name ?? "the member’s part");
    toast(`The sample’s sentences stand in ${where}.`, { undo: () => undos.forEach((undo) => undo()) });
    setOpen(false);
  };
  return (
    <>
      <Button tone="quiet" onPress={() => setOpen(true)}>
        Samples
      </Button>
      {isOpen ? (
        <Dialog title="Sample notes" isOpen onClose={() => setOpen(false)} size="l">
          <Suspense fallback={<Skeleton lines={8} label="Loading the samples" />}>
            <SamplesPanel
              kind={own === null ? "group-shared" : "group-member"}
              format={own === null ? "group-shared" : "group-member"}
              fits={fits}
              onBegin={begin}
            />
          </Suspense>
        </Dialog>
      ) : null}
    </>
  );
}
