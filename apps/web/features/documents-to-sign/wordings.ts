import type { DocumentTemplate } from "@goldthread/clinical/documents-to-sign/document-template.ts";
import { fillTemplate } from "@goldthread/clinical/documents-to-sign/fill-template.ts";
import { documentTemplateOf, documentTemplates } from "@goldthread/clinical/documents-to-sign/templates/index.ts";
import type { DocumentsToSign, DocumentWording } from "./api.ts";

/** A wording that can be asked with, and where it comes from. */
export interface Wording {
  /** Of its kind: two kinds may hold the same key. */
  readonly key: string;
  readonly from: "group" | "practice" | "sample" | "nothing";
  readonly label: string;
  readonly title: string;
  readonly text: string;
  readonly agreementId: string | null;
  /** Of the practice's own. */
  readonly kept: DocumentWording | null;
  /** What comes with the program, with what a practice has to look at. */
  readonly sample: DocumentTemplate | null;
}

/** What may be asked for: every template's kind, and whatever else a practice lets sign, which has no template. */
export const otherKind = "";
export const kindOptions: readonly { readonly value: string; readonly label: string }[] = [
  ...documentTemplates.map(({ id, title }) => ({ value: id, label: title })),
  { value: otherKind, label: "Another document" },
];

interface Known {
  readonly practice: string;
  readonly wordings: readonly DocumentWording[];
  readonly agreements: DocumentsToSign["groupAgreements"];
}

/** Of one kind, what is nearest to this client first: their group's own, the practice's own, then the sample wording. */
export function wordingsOf(kind: string, { practice, wordings, agreements }: Known): readonly Wording[] {
  const template = documentTemplateOf(kind);
  return [
    ...(kind === "group-agreement" ? agreements.map(fromGroup) : []),
    ...wordings
      .filter((one) => !one.removed && one.template === (template?.id ?? null))
      .map((one) => fromPractice(one, practice)),
    template === undefined ? fromNothing : fromSample(template, practice),
  ];
}

const plain = { agreementId: null, kept: null, sample: null } as const;

function fromGroup({ agreementId, group, version, text }: Known["agreements"][number]): Wording {
  const title = `Agreement of the group: ${group}`;
  const label = `${group}: the group’s own, version ${version}`;
  return { ...plain, key: agreementId, from: "group", label, title, text, agreementId };
}

function fromPractice(kept: DocumentWording, practice: string): Wording {
  const { id: key, title, version } = kept;
  const label = `${title}: your practice’s, version ${version}`;
  return { ...plain, key, from: "practice", label, title, text: fillTemplate(kept, { practice }), kept };
}

function fromSample(sample: DocumentTemplate, practice: string): Wording {
  const text = fillTemplate(sample, { practice });
  return { ...plain, key: "sample", from: "sample", label: "Sample wording", title: sample.title, text, sample };
}

const fromNothing: Wording = {
  ...plain,
  key: "nothing",
  from: "nothing",
  label: "Words of your own",
  title: "",
  text: "",
};
