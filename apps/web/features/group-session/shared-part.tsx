import { useContext, useReducer, useState } from "react";
import { elementOf } from "@goldthread/clinical/elements/index.ts";
import { groupShared } from "@goldthread/clinical/formats/group-shared.ts";
import { elementName } from "@goldthread/draft/draft-document.ts";
import type { DraftSession } from "../../drafts/draft-session.ts";
import type { EditorLists } from "../../editor/lists.ts";
import { useMe } from "../../shell/me.ts";
import { useShortcuts } from "../library/use-shortcuts.ts";
import { WrittenSessionContext } from "../library/written-session.ts";
import type { Writer } from "../writer/api.ts";
import { ElementField } from "../writer/element-field.tsx";
import { useElementsWithWords } from "../writer/use-note-draft.ts";
import { addSegments, usualSegments } from "./segment-document.ts";
import { Segments } from "./segments.tsx";
import { SharedPartSection } from "./shared-part-section.tsx";
import { useSegments } from "./use-segments.ts";

interface SharedPartProps {
  readonly session: DraftSession;
  readonly facilitators: Writer["facilitators"];
  readonly onSign: () => void;
}

/** What is written once for the whole group. It names no member. */
export function SharedPart({ session, facilitators, onSign }: SharedPartProps) {
  const { staff } = useMe();
  const { doc, awareness } = session;
  const [hasOwn, splitOwn] = useReducer(() => true, false);
  const keys = useElementsWithWords(doc)
    .filter(({ element, key }) => element === "interventions" && key !== null)
    .map(({ key }) => key);
  const own = hasOwn && !keys.includes(staff.id) ? [...keys, staff.id] : keys;
  const shortcuts = useShortcuts({
    doc,
    writer: useContext(WrittenSessionContext),
    // It names no member.
    client: null,
    objectives: [],
    takes: (element) => elementOf(element).scope !== "client",
  });
  const segments = useSegments(doc);
  const [begun, setBegun] = useState<string | null>(null);
  const add = (labels: readonly string[]) => setBegun(addSegments(doc, labels, () => crypto.randomUUID()));
  const lists: EditorLists = {
    commands: () => [
      ...(segments.length === 0
        ? [{ name: "course", says: `${usualSegments.join(", ")}, each with its times`, run: () => add(usualSegments) }]
        : []),
      { name: "segment", says: "A stretch of the session with its times", run: () => add([""]) },
      ...(own.includes(staff.id)
        ? []
        : [{ name: "mine", says: "Split off what you did yourself", run: () => splitOwn() }]),
      { name: "sign", says: "Look at what is signed, then sign", run: onSign },
    ],
    shortcuts,
    // The shared part names nobody, so nobody's objective is tied to it.
    objectives: () => [],
    rate: () => undefined,
  };
  const readOnly = false;
  const field = (element: "topic" | "objective" | "interventions" | "climate", key: string | null = null) => ({
    name: elementName(element, key),
    text: doc.getText(elementName(element, key)),
    awareness,
    readOnly,
    lists,
  });
  const [topic, objective, did, climate] = groupShared.sections;
  if (topic === undefined || objective === undefined || did === undefined || climate === undefined) return null;

  return (
    <section className="shared-part" data-shared-part="" aria-label="Shared part">
      <SharedPartSection section={topic}>
        <ElementField {...field("topic")} label={topic.title} prompt={topic.prompt} autoFocus />
      </SharedPartSection>
      <SharedPartSection section={objective}>
        <ElementField {...field("objective")} label={objective.title} prompt={objective.prompt} />
      </SharedPartSection>
      <SharedPartSection
        section={did}
        aside={
          own.includes(staff.id) ? null : (
            <button type="button" className="quiet-action" tabIndex={-1} onClick={() => splitOwn()}>
              + My own
            </button>
          )
        }
      >
        <ElementField {...field("interventions")} label={did.title} prompt={did.prompt} />
        {own.map((key) => {
          const name = facilitators.find(({ id }) => id === key)?.name ?? "a facilitator";
          return (
            <ElementField
              key={key}
              {...field("interventions", key)}
              label={`${did.title}: ${name}`}
              caption={name}
              prompt="What this facilitator did."
              autoFocus={hasOwn && key === staff.id}
            />
          );
        })}
      </SharedPartSection>
      <Segments session={session} lists={lists} begun={begun} onAdd={add} />
      <SharedPartSection section={climate}>
        {/* Back to what stands before it: a segment's menu, or the buttons that add one. */}
        <div data-tab-back="natural">
          <ElementField {...field("climate")} label={climate.title} prompt={climate.prompt} />
        </div>
      </SharedPartSection>
    </section>
  );
}
