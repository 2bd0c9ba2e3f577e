import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { DraftSession } from "../../../drafts/draft-session.ts";
import { useZone } from "../../../shell/me.ts";
import { momentWords } from "../../../time/words.ts";
import { Button } from "../../../ui/button.tsx";
import { Select } from "../../../ui/select.tsx";
import { toast } from "../../../ui/toast.tsx";
import { type DraftVersion, removeVersion, versionsQuery } from "./api.ts";
import { goBackTo, type Version } from "./go-back-to.ts";
import { VersionDifference } from "./version-difference.tsx";

interface NamedVersionProps {
  readonly version: DraftVersion;
  /** All of this draft, oldest first. */
  readonly all: readonly DraftVersion[];
  readonly now: Version;
  readonly session: DraftSession;
  readonly canWrite: boolean;
}

/** One named version: what differs from it to now or to another one, and the way back to it. */
export function NamedVersion({ version, all, now, session, canWrite }: NamedVersionProps) {
  const zone = useZone();
  const queries = useQueryClient();
  const [other, setOther] = useState("now");
  const compared = all.find(({ id }) => id === other) ?? now;

  function goBack(): void {
    const undo = goBackTo(session.doc, version);
    toast(`The draft is back at “${version.name}”.`, { undo });
  }

  async function remove(): Promise<void> {
    await removeVersion({ draftId: session.draftId, versionId: version.id }).then(
      () => toast("The version is gone. The draft stays as it is."),
      (problem: unknown) => toast(problem instanceof Error ? problem.message : "It could not be removed."),
    );
    await queries.invalidateQueries({ queryKey: versionsQuery(session.draftId).queryKey });
  }

  return (
    <li className="version" aria-label={version.name}>
      <h3>{version.name}</h3>
      <p className="small quiet figures">
        {version.by} · {momentWords(version.at, zone)}
      </p>
      <Select
        label="What changed from it to"
        value={other}
        onChange={setOther}
        options={[
          { value: "now", label: "Now" },
          ...all.filter(({ id }) => id !== version.id).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <VersionDifference from={version} to={compared} />
      <div className="version-acts">
        {canWrite ? (
          <Button size="s" onPress={goBack}>
            Go back to this version
          </Button>
        ) : null}
        <Button size="s" tone="quiet" onPress={() => void remove()}>
          Remove the version
        </Button>
      </div>
    </li>
  );
}
