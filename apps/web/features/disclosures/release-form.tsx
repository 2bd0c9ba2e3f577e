import { groundOf, grounds } from "@goldthread/clinical/disclosure/grounds/index.ts";
import { FormShell } from "../../forms/form.tsx";
import { useToday } from "../../shell/me.ts";
import { CheckField, Choices } from "../../ui/check-field.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PassphraseField } from "../../ui/passphrase-field.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { KeptAuthorisation, Preview } from "./api.ts";
import { claimFocus } from "./claim-focus.ts";
import { classOptions, kindOptions, sourceWords } from "./disclosure-words.ts";
import { GroundNeeds } from "./ground-needs.tsx";
import { PreviewList } from "./preview-list.tsx";
import { ReleaseProgress } from "./release-progress.tsx";
import { SealFields } from "./seal-fields.tsx";
import type { SealValues } from "./sealing.ts";
import { useRelease } from "./use-release.ts";
import { useScansToName } from "./use-scans-to-name.ts";
import { WhichRequest } from "./which-request.tsx";

interface ReleaseFormProps {
  readonly clientId: string;
  readonly authorisations: readonly KeptAuthorisation[];
  readonly onReleased: (disclosureId: string, values: SealValues) => void;
  readonly onClose: () => void;
}

/** One page from the ground to the packet: what it needs, what would go and why, and only then the release. */
export function ReleaseForm({ clientId, authorisations, onReleased, onClose }: ReleaseFormProps) {
  const today = useToday();
  const release = useRelease({ clientId, onReleased });
  const { form, preview, previewProblem, preparation, isCancelled, needsProof, chooseGround, leaveOut } = release;
  const scans = useScansToName({ clientId, requestId: form.values.requestId, preview });
  const { values } = form;
  const ground = groundOf(values.ground);
  return (
    <section className="release" aria-labelledby="release">
      <h2 className="section-title" id="release" tabIndex={-1} ref={claimFocus}>
        Release records
      </h2>
      <FormShell
        form={form}
        action={preview?.mayBeReleased === true ? "Release it" : "Look at what would go"}
        {...(preparation === null ? { onCancel: onClose } : {})}
      >
        <div className="release-fields">
          <Select
            label="On what ground"
            help={ground === undefined ? undefined : `${ground.when} ${sourceWords(ground.source)}.`}
            options={grounds.map(({ id, title }) => ({ value: id, label: title }))}
            value={values.ground}
            onChange={chooseGround}
          />
          <WhichRequest clientId={clientId} form={form} />
          <TextField label="To whom" autoComplete="off" {...form.field("recipient")} />
          {authorisations.some(({ recipientClasses }) => recipientClasses.length > 0) ? (
            <Select
              label="What they are to the client’s care"
              optional
              help="A consent on file names a class of recipients: it reaches nobody of another."
              options={[{ value: "", label: "None of these" }, ...classOptions]}
              value={values.recipientClass}
              onChange={(recipientClass) => form.set({ recipientClass })}
            />
          ) : null}
          {authorisations.some(({ form: kind }) => kind === "part2") && ground?.part2 === "with-consent" ? (
            <CheckField
              label="They are an intermediary"
              help="They pass substance-use records on to members of their own: an exchange of records, a network. The consent has to name them as that. 42 CFR 2.31(a)(4)(ii)."
              value={values.isIntermediary}
              onChange={(isIntermediary) => form.set({ isIntermediary })}
            />
          ) : null}
          <TextField label="Address" optional autoComplete="off" {...form.field("address")} />
          <TextField label="For what" autoComplete="off" {...form.field("purpose")} />
          <Choices
            label="What was asked for"
            options={kindOptions}
            values={values.kinds}
            onChange={(kinds) => form.set({ kinds })}
            error={form.errors["kinds"]}
          />
          <div className="release-days">
            <DateField label="From" optional today={today} {...form.field("from")} />
            <DateField label="To" optional today={today} {...form.field("to")} />
          </div>
          {ground === undefined ? null : (
            <GroundNeeds
              clientId={clientId}
              ground={ground}
              form={form}
              authorisations={authorisations}
              missing={preview?.missing.map(({ id }) => id) ?? []}
              scans={scans}
            />
          )}
        </div>
        {previewProblem === null ? null : (
          <Notice tone="warn">
            <p>{previewProblem}</p>
          </Notice>
        )}
        {preview === null ? null : (
          <PreviewList
            preview={preview}
            agreed={values.agreed}
            leftOut={values.leftOut}
            leftIn={values.leftIn}
            isChecked={form.errors["leftIn"] !== undefined}
            onLeaveIn={(leftIn) => form.set({ leftIn })}
            onAgreed={(agreed) => form.set({ agreed })}
            onLeaveOut={leaveOut}
          />
        )}
        <div className="release-fields">
          {ground?.othersInText.mayStayWhole === true && (values.goesWhole || preview?.decisions.some(hasOthers)) ? (
            <CheckField
              label="The order names this as it stands: answer it whole"
              help="Nothing about other people is taken out. The register keeps that you said so."
              value={values.goesWhole}
              onChange={(goesWhole) => form.set({ goesWhole })}
            />
          ) : null}
          {preview === null || values.goesWhole ? null : (
            <TextArea
              label="Also take out"
              optional
              rows={2}
              help="Names and words of other people that were not found, one on each line. Wherever they stand in what goes, they are absent from the file. A scan goes as it is."
              {...form.field("alsoOut")}
            />
          )}
          {preview?.mayBeReleased === true ? <SealFields form={form} /> : null}
          {needsProof ? <PassphraseField help="Releasing asks for it again." {...form.field("passphrase")} /> : null}
          {preparation === null ? null : <ReleaseProgress preparation={preparation} />}
          {isCancelled && preparation === null ? (
            <div tabIndex={-1} ref={claimFocus}>
              <Notice title="Cancelled" isAlert>
                <p>Nothing was released, and nothing stands in the register. What you filled in is still here.</p>
              </Notice>
            </div>
          ) : null}
        </div>
      </FormShell>
    </section>
  );
}

/** Also of what is shown as going whole: the press can be taken back before the next look has come. */
function hasOthers({ passages, rule }: Preview["decisions"][number]): boolean {
  return passages.length > 0 || rule === "named-whole";
}
