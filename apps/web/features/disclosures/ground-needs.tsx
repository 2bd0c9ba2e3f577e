import type { Ground, Need } from "@goldthread/clinical/disclosure/ground.ts";
import type { Form } from "../../forms/use-form.ts";
import { CheckField } from "../../ui/check-field.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { Decided, KeptAuthorisation } from "./api.ts";
import type { ReleaseValues } from "./use-release.ts";
import { useActing } from "../care-consent/use-acting.ts";
import { fieldOfNeed } from "./field-of-need.ts";
import { WhichScan } from "./which-scan.tsx";

interface GroundNeedsProps {
  readonly clientId: string;
  readonly ground: Ground;
  readonly form: Form<ReleaseValues>;
  readonly authorisations: readonly KeptAuthorisation[];
  /** The ids of what the record itself asks for beside: of a minor's, who asks in their place. */
  readonly missing: readonly string[];
  /** Of the chart, as the preview names them: for whoever may weigh the record and not open it. */
  readonly scans: readonly Pick<Decided, "itemId" | "title">[];
}

/** What the ground asks for, each as a field; a consent for substance-use records is offered on every ground that knows it. */
export function GroundNeeds({ clientId, ground, form, authorisations, missing, scans }: GroundNeedsProps) {
  const acting = useActing(clientId);
  const answer = (id: string, words: string) => form.set({ answers: { ...form.values.answers, [id]: words } });
  const isAsked = ({ id, onlyMinor, onlyPart2, answer: kind }: Need) =>
    (onlyMinor !== true && (onlyPart2 !== true || kind === "authorisation")) ||
    missing.includes(id) ||
    // Whoever acts for an adult asks in their place too.
    (kind === "representative" && acting.length > 0) ||
    (kind === "authorisation" ? form.values.authorisationId : (form.values.answers[id] ?? "")) !== "";
  const errorOf = (need: Need) => (missing.includes(need.id) ? form.errors[fieldOfNeed(need)] : undefined);
  return ground.needs.filter(isAsked).map((need) => {
    const value = form.values.answers[need.id] ?? "";
    // The form asks for the days on every ground.
    if (need.answer === "dates") return null;
    if (need.answer === "authorisation")
      return (
        <WhichAuthorisation
          key={need.id}
          need={need}
          form={form}
          authorisations={authorisations}
          error={errorOf(need)}
        />
      );
    if (need.answer === "scan")
      return (
        <WhichScan
          key={need.id}
          clientId={clientId}
          label={need.asks}
          scans={scans}
          value={value}
          error={errorOf(need)}
          onChange={(id) => answer(need.id, id)}
        />
      );
    if (need.answer === "representative")
      return (
        <Select
          key={need.id}
          label={need.asks}
          help={acting.length === 0 ? "Nobody on the chart acts for the client: see its contacts." : undefined}
          options={[
            { value: "", label: "Nobody: choose" },
            { value: "self", label: "The client asks" },
            ...acting.map(({ id, name, relation }) => ({ value: id, label: `${name} (${relation})` })),
          ]}
          value={value}
          error={errorOf(need)}
          onChange={(id) => answer(need.id, id)}
        />
      );
    if (need.answer === "yes")
      return (
        <CheckField
          key={need.id}
          label={need.asks}
          error={errorOf(need)}
          value={value === "yes"}
          onChange={(on) => answer(need.id, on ? "yes" : "")}
        />
      );
    return (
      <TextField
        key={need.id}
        label={need.asks}
        autoComplete="off"
        value={value}
        onChange={(words) => answer(need.id, words)}
        error={errorOf(need)}
      />
    );
  });
}

interface WhichAuthorisationProps {
  readonly need: Need;
  readonly form: Form<ReleaseValues>;
  readonly authorisations: readonly KeptAuthorisation[];
  readonly error: string | undefined;
}

function WhichAuthorisation({ need, form, authorisations, error }: WhichAuthorisationProps) {
  const open = authorisations.filter(({ ended }) => ended === null);
  return (
    <Select
      label={need.asks}
      help={open.length === 0 ? "None is on file. Record it first." : undefined}
      error={error}
      optional={need.onlyPart2 === true && need.onlyMinor !== true}
      options={[
        { value: "", label: "None" },
        ...open.map(({ id, recipient, purpose, defects }) => ({
          value: id,
          label: `${recipient}: ${purpose}${defects.length === 0 ? "" : " (does not hold)"}`,
        })),
      ]}
      value={form.values.authorisationId}
      onChange={(authorisationId) => {
        const chosen = open.find(({ id }) => id === authorisationId);
        // Whom and what for stand on the form: not to be typed twice, nor otherwise.
        form.set({ authorisationId, ...(chosen === undefined ? {} : filledFrom(chosen, form.values)) });
      }}
    />
  );
}

function filledFrom(
  { recipient, purpose, intermediary }: KeptAuthorisation,
  values: ReleaseValues,
): Partial<ReleaseValues> {
  return {
    ...(intermediary === null ? {} : { isIntermediary: true }),
    ...(values.recipient === "" ? { recipient } : {}),
    ...(values.purpose === "" ? { purpose } : {}),
  };
}
