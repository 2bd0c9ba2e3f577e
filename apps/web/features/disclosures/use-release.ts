import type { ItemKind } from "@goldthread/clinical/disclosure/record-item.ts";
import { groundOf } from "@goldthread/clinical/disclosure/grounds/index.ts";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { problemWords } from "../../forms/form-state.ts";
import { useForm } from "../../forms/use-form.ts";
import { RefusalError } from "../../refusal-error.ts";
import { useToday } from "../../shell/me.ts";
import { useRefresh } from "../../shell/use-refresh.ts";
import { readDateField } from "../../ui/date-field.tsx";
import { toast } from "../../ui/toast.tsx";
import { type Asked, downloadPacket, type Preview, previewDisclosure, releaseDisclosure } from "./api.ts";
import { kindOptions } from "./disclosure-words.ts";
import { useSettled } from "../../ui/use-settled.ts";

export interface ReleaseValues {
  readonly ground: string;
  readonly recipient: string;
  readonly address: string;
  readonly purpose: string;
  readonly kinds: readonly ItemKind[];
  readonly from: string;
  readonly to: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly authorisationId: string;
  readonly agreed: readonly string[];
  readonly leftOut: readonly string[];
  readonly passphrase: string;
}

interface ReleaseOptions {
  readonly clientId: string;
  readonly onClose: () => void;
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
  agreed: [],
  leftOut: [],
  passphrase: "",
};

/** The form of a release, what would come of it as it stands, and the release itself. */
export function useRelease({ clientId, onClose }: ReleaseOptions) {
  const today = useToday();
  const refresh = useRefresh();
  const queries = useQueryClient();
  const [needsProof, setNeedsProof] = useState(false);
  const form = useForm({
    initial: empty,
    check: checkRelease,
    send: async ({ passphrase, ...values }) => {
      const input = askedOf(clientId, values, today);
      // What was shown for exactly this; where nothing was yet, it is looked at first.
      const seen = queries.getQueryData<Preview>(keyOf(input));
      if (seen === undefined)
        await queries.fetchQuery({ queryKey: keyOf(input), queryFn: () => previewDisclosure(input) });
      if (seen?.mayBeReleased !== true) return null;
      return releaseDisclosure({ ...input, shown: seen.shown, ...(passphrase === "" ? {} : { passphrase }) });
    },
    onRefused(problem) {
      const isProof = problem instanceof RefusalError && problem.code === "proof_needed";
      if (isProof) setNeedsProof(true);
      // Looked at again as it is now; the refusal stays on the form.
      void queries.invalidateQueries({ queryKey: [previewKey] });
      return isProof && !needsProof;
    },
    onDone: (released) => {
      if (released === null) return;
      refresh();
      toast("Released, and written into the register.");
      void downloadPacket(released.id).catch(() => toast("The packet is in the register: open it there."));
      onClose();
    },
  });
  const { passphrase: _, ...values } = form.values;
  const said = JSON.stringify(askedOf(clientId, values, today));
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
    preview: isReady ? (preview.data ?? null) : null,
    previewProblem: preview.isError && isReady ? (problemWords(preview.error, []).message ?? null) : null,
    chooseGround: (ground: string) => form.set({ ground, kinds: proposedKinds(ground), answers: {}, leftOut: [] }),
    leaveOut: (itemId: string, isOut: boolean) =>
      form.set({
        leftOut: isOut ? [...form.values.leftOut, itemId] : form.values.leftOut.filter((id) => id !== itemId),
      }),
  };
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
  const dayOf = (text: string) => (text.trim() === "" ? null : readDateField(text, today));
  const ground = groundOf(values.ground)?.id ?? "authorisation";
  return {
    clientId,
    ground,
    recipient: {
      name: recipient.trim(),
      address: address.trim(),
      standing: ground === "client-request" ? "client" : "other",
    },
    purpose: purpose.trim(),
    kinds: [...kinds],
    from: dayOf(from),
    to: dayOf(to),
    answers: { ...answers },
    authorisationId: authorisationId === "" ? null : authorisationId,
    agreed: [...agreed],
    leftOut: [...leftOut],
  };
}

function checkRelease({ recipient, purpose, kinds }: ReleaseValues): Record<string, string> {
  return {
    ...(recipient.trim() === "" ? { recipient: "Enter who receives it." } : {}),
    ...(purpose.trim() === "" ? { purpose: "Enter what it is for." } : {}),
    ...(kinds.length === 0 ? { kinds: "Choose what was asked for." } : {}),
  };
}
