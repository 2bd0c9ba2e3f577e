import type { ReactNode } from "react";
import { dayWords } from "../../time/words.ts";
import { CheckField } from "../../ui/check-field.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Tag } from "../../ui/tag.tsx";
import type { Decided, Preview } from "./api.ts";
import { countWords, kindWords, lowerFirst, sourceWords } from "./disclosure-words.ts";
import type { LeftIn } from "./left-in.ts";
import { Passages } from "./passages.tsx";

interface PreviewListProps {
  readonly preview: Preview;
  readonly agreed: readonly string[];
  readonly leftOut: readonly string[];
  readonly leftIn: readonly LeftIn[];
  /** The form was sent and came back: what lacks something says so. */
  readonly isChecked: boolean;
  readonly onAgreed: (agreed: readonly string[]) => void;
  readonly onLeaveIn: (leftIn: readonly LeftIn[]) => void;
  readonly onLeaveOut: (itemId: string, isOut: boolean) => void;
}

/** Item by item, before anything goes: whether it goes, and the rule behind it. */
export function PreviewList({ preview, agreed, leftOut, onAgreed, onLeaveOut, ...words }: PreviewListProps) {
  const beside = new Map(preview.decisions.flatMap((one) => one.beside.map((person) => [person.id, person] as const)));
  const offered = preview.decisions.filter((one) => one.verdict !== "stays" || leftOut.includes(one.itemId));
  return (
    <section className="preview" aria-labelledby="preview">
      <h3 className="section-title" id="preview">
        What would go
      </h3>
      {preview.missing.map((need) => (
        <Notice key={need.id} tone="warn">
          <p>{need.missing}</p>
          <p className="quiet small">{sourceWords(need.source)}</p>
        </Notice>
      ))}
      {[...beside.values()].map(({ id, name, relation, paper }) => (
        <CheckField
          key={id}
          label={`${name}${relation === "" ? "" : ` (${relation})`} has agreed in writing`}
          help={agreementHelp(paper)}
          value={agreed.includes(id)}
          onChange={(on) => onAgreed(on ? [...agreed, id] : agreed.filter((one) => one !== id))}
        />
      ))}
      <p role="status">
        {preview.decisions.length === 0 ? "There is no signed note in this record." : countWords(preview.decisions)}
      </p>
      {preview.notices.map((notice) => (
        <p key={notice} className="quiet">
          {travelsWords[notice]}
        </p>
      ))}
      <WhyItGoes decisions={preview.decisions} />
      {[...Map.groupBy(offered, ({ kind }) => kind)].map(([kind, items]) => (
        <OfOneKind key={kind} kind={kind} items={items} isFolded={offered.length > mostAtOnce}>
          {items.map((one) => (
            <Item key={one.itemId} one={one} isOut={leftOut.includes(one.itemId)} onLeaveOut={onLeaveOut} {...words} />
          ))}
        </OfOneKind>
      ))}
      <Staying
        decisions={preview.decisions.filter((one) => one.verdict === "stays" && !leftOut.includes(one.itemId))}
      />
    </section>
  );
}

/** What has to travel with the packet, before it does. */
const travelsWords: Readonly<Record<Preview["notices"][number], string>> = {
  "part2-notice": "The notice under 42 CFR Part 2 goes with it.",
  "part2-passing-on": "The packet says what a provider or a payer may pass on under this consent.",
  "part2-consent-copy": "A copy of the client’s consent goes with it.",
  "part2-intermediary":
    "The packet tells the intermediary to whom it may pass the records on, and of the list that it owes the client.",
  "statement-of-disagreement": "The client’s statement of disagreement goes with the note that it is about.",
  "amendment-open": "The client’s open request to amend goes with the note that it is about.",
  "legal-hold": "The packet says that the record is under a legal hold, and nothing of why.",
  "withheld-for-harm": "The packet says that something is withheld for harm, and how the client may ask for a review.",
};

/** The one rule behind everything that goes whole, said once. */
function WhyItGoes({ decisions }: { readonly decisions: readonly Decided[] }) {
  const one = decisions.find(({ verdict, rule }) => verdict === "goes" && rule !== "named-whole");
  return one === undefined ? null : (
    <p className="quiet small">
      What goes whole: {lowerFirst(one.says)} {sourceWords(one.source)}.
    </p>
  );
}

/** More than this is looked over kind by kind. */
const mostAtOnce = 40;

interface OfOneKindProps {
  readonly kind: string;
  readonly items: readonly Decided[];
  readonly isFolded: boolean;
  readonly children: ReactNode;
}

/** A long record is folded by kind; where words are taken out, it stands open. */
function OfOneKind({ kind, items, isFolded, children }: OfOneKindProps) {
  const list = <ul className="disclosure-list">{children}</ul>;
  if (!isFolded) return list;
  const redacted = items.filter(({ verdict }) => verdict === "redacted").length;
  return (
    <details className="preview-kind" open={redacted > 0}>
      <summary>
        {kindWords(kind)} ({items.length}){redacted === 0 ? "" : `, ${redacted} with words taken out`}
      </summary>
      {list}
    </details>
  );
}

/** What the answer stands on: the document that they signed, or nobody's word but the one who releases. */
function agreementHelp(paper: Decided["beside"][number]["paper"]): string {
  const why = "They sat in some of these sessions: their words go only with their own agreement.";
  return paper === null
    ? `${why} Without paper: no document of theirs stands in the chart, and the register says so.`
    : `${why} Their paper: ${paper.title}, signed ${dayWords(paper.on)}.`;
}

/** By the rule behind it, because many stay for one reason. */
function Staying({ decisions }: { readonly decisions: readonly Decided[] }) {
  const byReason = Map.groupBy(decisions, ({ says }) => says);
  return [...byReason].map(([says, items]) => {
    const [first] = items;
    return first === undefined ? null : (
      <details key={says} className="small">
        <summary>
          {items.length} {items.length === 1 ? "stays" : "stay"}: {says}
        </summary>
        <p className="quiet">{sourceWords(first.source)}</p>
        <ul className="staying">
          {items.map(({ itemId, title, day }) => (
            <li key={itemId}>
              {title}, {dayWords(day)}
            </li>
          ))}
        </ul>
      </details>
    );
  });
}

interface ItemProps extends Pick<PreviewListProps, "leftIn" | "isChecked" | "onLeaveIn"> {
  readonly one: Decided;
  readonly isOut: boolean;
  readonly onLeaveOut: (itemId: string, isOut: boolean) => void;
}

function Item({ one, isOut, onLeaveOut, ...words }: ItemProps) {
  const help =
    one.verdict === "redacted" || one.rule === "named-whole"
      ? `${one.says} ${sourceWords(one.source)}.`
      : one.kind === "document"
        ? "It goes as it is: nobody searched it for other people. Look at it first."
        : undefined;
  return (
    <li>
      <CheckField
        label={`${one.title}, ${dayWords(one.day)}`}
        help={isOut ? "Left out." : help}
        value={!isOut}
        onChange={(on) => onLeaveOut(one.itemId, !on)}
      />
      {one.verdict === "redacted" ? <Tag tone="hint">Words taken out</Tag> : null}
      {one.rule === "named-whole" && !isOut ? <Tag tone="hint">Others stay in it</Tag> : null}
      {one.passages.length === 0 ? null : <Passages one={one} {...words} />}
    </li>
  );
}
