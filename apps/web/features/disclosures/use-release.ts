import type { ItemKind } from "@goldthread/clinical/disclosure/record-item.ts";
import type { RecipientClass } from "@goldthread/clinical/disclosure/recipient-class.ts";
import { groundOf } from "@goldthread/clinical/disclosure/grounds/index.ts";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useRef, useState } from "react";
import { problemWords } from "../../forms/form-state.ts";
import { useForm } from "../../forms/use-form.ts";
import { RefusalError } from "../../refusal-error.ts";
import { useToday } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { readDateField } from "../../ui/date-field.tsx";
import { type Asked, type Preview, previewDisclosure, releaseDisclosure } from "./api.ts";
import { kindOptions } from "./disclosure-words.ts";
import { fieldOfNeed } from "./field-of-need.ts";
import { type LeftIn, lacksReason, saidReasons } from "./left-in.ts";
import { checkSeal, noSeal, sealedOf, sealFields, type SealValues } from "./sealing.ts";
import { useSettled } from "../../ui/use-settled.ts";

export interface ReleaseValues extends SealValues {
  readonly ground: string;
  readonly recipient: string;
  readonly address: string;
  readonly purpose: string;
  readonly kinds: readonly ItemKind[];
  readonly from: string;
  readonly to: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly authorisationId: string;
  /** What the recipient is to the client's care; empty for nothing that a consent names. */
  readonly recipientClass: RecipientClass | "";
  /** They pass substance-use records on to members of their own. */
  readonly isIntermediary: boolean;
  readonly agreed: readonly string[];
  readonly leftOut: readonly string[];
  /** Words about others that stay in, each with why. */
  readonly leftIn: readonly LeftIn[];
  /** The order names what goes as it stands. */
  readonly goesWhole: boolean;
  /** As it is typed: one name or word a line. */
  readonly alsoOut: string;
  readonly passphrase: string;
  /** The registered request that it answers; empty for none. */
  readonly requestId: string;
}

interface ReleaseOptions {
  readonly clientId: string;
  /** It is written into the register; its file is still to be made. */
  readonly onReleased: (disclosureId: string, values: SealValues) => void;
}

const empty: ReleaseValues = {
  ground: "authorisation",
  recipient: "",
  address: "",
  purpose: "",
  kinds: ["progress-note"],
  from: "",
  to: "",
  answers: {},
  authorisationId: "",
  recipientClass: "",
  isIntermediary: false,
  agreed: [],
  leftOut: [],
  leftIn: [],
  goesWhole: false,
  alsoOut: "",
  passphrase: "",
  requestId: "",
  ...noSeal,
};

/** The form of a release, what would come of it as it stands, and the release itself. */
export function useRelease({ clientId, onReleased }: ReleaseOptions) {
  const today = useToday();
  const refresh = useRefresh();
  const queries = useQueryClient();
  const [needsProof, setNeedsProof] = useState(false);
  const [preparation, setPreparation] = useState<string | null>(null);
  const [isCancelled, setCancelled] = useState(false);
  // Its id stays while the same is asked for: after a lost answer the server knows by it that it was released already.
  const lastTry = useRef({ id: "", said: "" });
  const form = useForm({
    initial: empty,
    check: (values) => {
      const seen = queries.getQueryData<Preview>(keyOf(askedOf(clientId, values, today)));
      return {
        ...checkRelease(values),
        ...missingAt(seen),
        ...(lacksReason(values.leftIn, seen) ? { leftIn: "Say why it stays in, or take it out." } : {}),
        // Before that nothing leaves: it is only looked at.
        ...(seen?.mayBeReleased === true ? checkSeal(values) : {}),
      };
    },
    fields: { ...sealFields, recordRequestId: "requestId" },
    send: async ({ passphrase, ...values }) => {
      const input = askedOf(clientId, values, today);
      // What was shown for exactly this; where nothing was yet, it is looked at first.
      const seen = queries.getQueryData<Preview>(keyOf(input));
      if (seen === undefined)
        await queries.fetchQuery({ queryKey: keyOf(input), queryFn: () => previewDisclosure(input) });
      if (seen?.mayBeReleased !== true) return null;
      const wanted = { ...input, shown: seen.shown, sealed: sealedOf(values) };
      const asked = JSON.stringify(wanted);
      if (lastTry.current.said !== asked) lastTry.current = { id: crypto.randomUUID(), said: asked };
      const { id } = lastTry.current;
      setCancelled(false);
      setPreparation(id);
      try {
        const proof = passphrase === "" ? {} : { passphrase };
        return await releaseDisclosure({ ...wanted, ...proof, preparation: id });
      } finally {
        setPreparation(null);
      }
    },
    onRefused(problem) {
      const isProof = problem instanceof RefusalError && problem.code === "proof_needed";
      if (isProof) setNeedsProof(true);
      if (problem instanceof RefusalError && problem.code === "release_cancelled") {
        setCancelled(true);
        return true;
      }
      // The list may be long, and the form says over it what is wrong with no single field.
      if (problem instanceof RefusalError && problem.fields.length === 0 && !isProof)
        form.ref.current?.scrollIntoView({ block: "start" });
      // Looked at again as it is now; the refusal stays on the form.
      void queries.invalidateQueries({ queryKey: [previewKey] });
      return isProof && !needsProof;
    },
    onDone: (released, values) => {
      if (released === null) return;
      refresh();
      onReleased(released.id, values);
    },
  });
  const said = JSON.stringify(askedOf(clientId, form.values, today));
  const asked = useSettled(
    useMemo((): Asked => JSON.parse(said), [said]),
    pause,
  );
  const isReady = asked.recipient.name !== "" && asked.purpose !== "" && asked.kinds.length > 0;
  const preview = useQuery({
    queryKey: keyOf(asked),
    queryFn: () => previewDisclosure(asked),
    enabled: isReady,
    // The list stays in its place while the next one is fetched.
    placeholderData: (before) => before,
    retry: false,
  });
  return {
    form,
    needsProof,
    /** Under way: by this id it says how far it is. */
    preparation,
    /** The last try was cancelled: nothing of it went. */
    isCancelled,
    preview: isReady ? (preview.data ?? null) : null,
    previewProblem: preview.isError && isReady ? previewWords(preview.error) : null,
    chooseGround: (ground: string) =>
      form.set({
        ground,
        kinds: proposedKinds(ground),
        answers: {},
        leftOut: [],
        leftIn: [],
        goesWhole: false,
        alsoOut: "",
      }),
    leaveOut: (itemId: string, isOut: boolean) =>
      form.set({
        leftOut: isOut ? [...form.values.leftOut, itemId] : form.values.leftOut.filter((id) => id !== itemId),
      }),
  };
}

function previewWords(problem: unknown): string | null {
  if (problem instanceof RefusalError && problem.code === "not_found")
    return "You do not treat this client. Choose the open request that this answers: for that one you may release.";
  return problemWords(problem, []).message ?? null;
}

/** Each look at what would go is on the audit trail: one for each pause, and not one for each letter. */
const pause = 500;
const previewKey = "disclosure-preview";
const keyOf = (asked: Asked) => [previewKey, asked] as const;

/** The least that serves the ground, of what a packet can hold; where the ground proposes nothing, all is for a person to say. */
function proposedKinds(ground: string): readonly ItemKind[] {
  const proposes = groundOf(ground)?.proposes ?? [];
  return kindOptions.map(({ value }) => value).filter((kind) => proposes.includes(kind));
}

function askedOf(clientId: string, values: Omit<ReleaseValues, "passphrase">, today: string): Asked {
  const { recipient, address, purpose, kinds, from, to, answers, authorisationId, agreed, leftOut } = values;
  const { alsoOut, requestId } = values;
  const dayOf = (text: string) => (text.trim() === "" ? null : readDateField(text, today));
  const ground = groundOf(values.ground)?.id ?? "authorisation";
  return {
    clientId,
    ground,
    recipient: {
      name: recipient.trim(),
      address: address.trim(),
      standing: ground === "client-request" ? "client" : "other",
      class: values.recipientClass === "" ? null : values.recipientClass,
      isIntermediary: values.isIntermediary,
    },
    purpose: purpose.trim(),
    kinds: [...kinds],
    from: dayOf(from),
    to: dayOf(to),
    answers: { ...answers },
    authorisationId: authorisationId === "" ? null : authorisationId,
    agreed: [...agreed],
    leftOut: [...leftOut],
    // What was chosen word by word stays on the form, for whoever takes the press back.
    leftIn: values.goesWhole ? [] : saidReasons(values.leftIn),
    alsoOut: values.goesWhole ? [] : linesOf(alsoOut),
    goesWhole: values.goesWhole,
    recordRequestId: requestId === "" ? null : requestId,
  };
}

/** Where on the form each thing is entered that is not on file yet. */
function missingAt(seen: Preview | undefined): Record<string, string> {
  return Object.fromEntries((seen?.missing ?? []).map((need) => [fieldOfNeed(need), need.missing]));
}

function linesOf(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ""))];
}

function checkRelease({ recipient, purpose, kinds }: ReleaseValues): Record<string, string> {
  return {
    ...(recipient.trim() === "" ? { recipient: "Enter who receives it." } : {}),
    ...(purpose.trim() === "" ? { purpose: "Enter what it is for." } : {}),
    ...(kinds.length === 0 ? { kinds: "Choose what was asked for." } : {}),
  };
}
