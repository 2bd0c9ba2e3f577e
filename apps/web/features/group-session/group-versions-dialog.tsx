import { useState } from "react";
import type { DraftSession } from "../../drafts/draft-session.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Select } from "../../ui/select.tsx";
import { VersionsPanel } from "../writer/versions/versions-panel.tsx";
import type { Row } from "./use-rows.ts";

interface GroupVersionsDialogProps {
  /** Null once it is pinned: its versions went with its draft. */
  readonly shared: DraftSession | null;
  readonly rows: readonly Row[];
  /** Whose row stands open; that part is shown first. */
  readonly open: string | null;
  readonly onClose: () => void;
}

const sharedPart = "shared";

/** Versions that have a name, of one part at a time: the shared part and each member's are drafts of their own. */
export function GroupVersionsDialog({ shared, rows, open, onClose }: GroupVersionsDialogProps) {
  const parts = [
    ...(shared === null ? [] : [{ value: sharedPart, label: "Shared part", session: shared }]),
    ...rows.flatMap(({ clientId, member, session }) =>
      session === null ? [] : [{ value: clientId, label: member.client.name, session }],
    ),
  ];
  const [chosen, setChosen] = useState(open ?? sharedPart);
  const part = parts.find(({ value }) => value === chosen) ?? parts[0];
  return (
    <Dialog title="Versions that have a name" isOpen onClose={onClose} size="l">
      {part === undefined ? (
        <p className="quiet">Every part is signed. Signing destroys the versions; the notes are the record then.</p>
      ) : (
        <>
          <Select
            label="Versions of"
            value={part.value}
            onChange={setChosen}
            options={parts.map(({ value, label }) => ({ value, label }))}
          />
          <VersionsPanel key={part.session.draftId} session={part.session} canWrite />
        </>
      )}
    </Dialog>
  );
}
