import { useContext, useEffect, useRef, useState } from "react";
import { groupMember } from "@goldthread/clinical/formats/group-member.ts";
import { elementText, rateObjective } from "@goldthread/draft";
import type * as Y from "yjs";
import { Link } from "@tanstack/react-router";
import type { EditorCommand } from "../../editor/lists.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import { ClientFlags } from "../clients/client-flags.tsx";
import { OpenRisks } from "../risk/open-risks.tsx";
import { useShortcuts } from "../library/use-shortcuts.ts";
import { WrittenSessionContext } from "../library/written-session.ts";
import { goToField } from "../writer/go-to-field.ts";
import { ElementField } from "../writer/element-field.tsx";
import type { Objective } from "../writer/api.ts";
import { ObjectiveRating } from "../writer/objective-rating.tsx";
import { ShareButton } from "../sharing/share-button.tsx";
import { SessionTriggers } from "../session-triggers/session-triggers.tsx";
import { useLastScores } from "../writer/use-last-scores.ts";
import { useProgress } from "../writer/use-progress.ts";
import type { MemberLineProps } from "./member-line.tsx";
import { MemberMeasures } from "./member-measures.tsx";
import { tagCommands } from "./tag-sentence.ts";
import { memberField } from "./use-group-review.ts";

const prompt = groupMember.sections[0]?.prompt ?? "";

/** Tab goes on to the next member, so the keyboard comes to the ratings by name. */
const toObjectives: EditorCommand = {
  name: "objectives",
  says: "Go to this member’s objectives and say how far each has come",
  run: (view) => view.dom.closest(".member-open")?.querySelector<HTMLElement>(".member-side input")?.focus(),
};

const toOpenRisk: EditorCommand = {
  name: "concern",
  says: "Go to this member’s open risk: ask about it, or close it with what was done",
  run: (view) => view.dom.closest(".member-open")?.querySelector<HTMLElement>(".open-risks button")?.focus(),
};

/** A member's own part, with the objectives and the open risk of this member beside it. */
export function MemberOpen({ row, timing, onSign }: MemberLineProps) {
  const { member, session, state } = row;
  const name = memberField(row.clientId);
  const written = useContext(WrittenSessionContext);
  const [isMeasuring, setMeasuring] = useState(false);
  // The concern that an answer opened a moment ago: its inquiry begins at once.
  const [asking, setAsking] = useState<string | null>(null);
  const risks = (
    <OpenRisks
      clientId={row.clientId}
      risks={member.risks}
      canAct={member.treated}
      asking={asking}
      onAsking={setAsking}
    />
  );
  const toMeasures: EditorCommand = {
    name: "measures",
    says: "Record what this member answered, or look it up",
    run: () => setMeasuring(true),
  };
  const shortcuts = useShortcuts({
    doc: session?.doc ?? null,
    writer: written,
    client: member.client,
    objectives: member.objectives,
    takes: (element) => element === "narrative",
  });
  const wasTiming = useRef(false);
  useEffect(() => {
    // Back to the words once the time is typed.
    if (wasTiming.current && timing === null) goToField(name);
    wasTiming.current = timing !== null;
  }, [timing, name]);

  // A walk-in's draft is still on its way.
  if (session === null && member.draft.state === "open")
    return <Skeleton label={`Opening ${member.client.name}'s part`} lines={1} />;
  if (session === null) {
    return (
      <div className="member-open">
        {risks}
        <p className="quiet">
          {state === "retracted" ? "Signed, and retracted: the note stays readable and says so." : "Signed."}{" "}
          {member.draft.noteId === null ? null : (
            <Link to="/notes/$noteId" params={{ noteId: member.draft.noteId }}>
              Open the note
            </Link>
          )}
        </p>
        {state === "retracted" ? null : <MemberTriggers clientId={row.clientId} />}
      </div>
    );
  }
  return (
    <div className="member-open" data-tab-back="natural">
      <div className="member-text">
        {state === "absent-with-words" ? (
          <p className="small quiet">
            Absent: a status goes to the chart. These words are kept in the draft and are not signed.
          </p>
        ) : null}
        <ElementField
          name={name}
          text={elementText(session.doc, "narrative")}
          awareness={session.awareness}
          label={member.client.name}
          prompt={state === "absent" ? "Status only, no note." : prompt}
          readOnly={state === "absent"}
          lists={{
            commands: () => [
              ...tagCommands(onSign),
              ...(member.objectives.length === 0 ? [] : [toObjectives]),
              ...(member.treated && member.risks.length > 0 ? [toOpenRisk] : []),
              ...(member.treated ? [toMeasures] : []),
            ],
            objectives: () => member.objectives,
            shortcuts,
            rate: (objective, rating) => rateObjective(session.doc, objective, rating === null ? {} : { rating }),
          }}
          autoFocus={timing === null}
        />
      </div>
      <aside className="member-side" aria-label={`Plan of ${member.client.name}`}>
        <ClientFlags client={member.client} />
        {risks}
        <MemberObjectives
          clientId={row.clientId}
          doc={session.doc}
          objectives={member.objectives}
          canRate={state !== "absent"}
        />
        {state === "absent" || state === "absent-with-words" ? null : <MemberTriggers clientId={row.clientId} />}
        <div className="member-acts">
          {written === null || !member.treated ? null : (
            <MemberMeasures
              client={member.client}
              sessionId={written.session.id}
              isOpen={isMeasuring}
              onOpen={setMeasuring}
              onRisk={setAsking}
            />
          )}
          <ShareButton
            text={{ draftId: session.draftId }}
            title={`Share the part about ${member.client.name}`}
            withComments
          />
        </div>
      </aside>
    </div>
  );
}

/** What made the session harder with this member, and the code of their part. */
function MemberTriggers({ clientId }: { readonly clientId: string }) {
  const written = useContext(WrittenSessionContext);
  return written === null ? null : <SessionTriggers sessionId={written.session.id} clientId={clientId} canChange />;
}

interface MemberObjectivesProps {
  readonly clientId: string;
  readonly doc: Y.Doc;
  readonly objectives: readonly Objective[];
  readonly canRate: boolean;
}

/** This member's objectives, each to be rated where it stands. */
function MemberObjectives({ clientId, doc, objectives, canRate }: MemberObjectivesProps) {
  const marks = useProgress(doc);
  // Whose scores nobody wants are not read: each reading stands in the audit trail.
  const scores = useLastScores(clientId, { isWanted: canRate && marks.length > 0 });
  if (objectives.length === 0) return <p className="small faint">No active objective.</p>;
  return (
    <ul className="objectives">
      {objectives.map((objective) => (
        <li key={objective.id} className="objective small">
          {objective.text}
          {canRate ? (
            <ObjectiveRating
              doc={doc}
              objective={objective}
              mark={marks.find((mark) => mark.objective.id === objective.id)}
              scores={scores}
            />
          ) : null}
        </li>
      ))}
    </ul>
  );
}
