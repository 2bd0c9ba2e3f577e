import { profileOf } from "@goldthread/clinical/profiles/index.ts";
import { signedKindOf, type KindFacts } from "@goldthread/clinical/profiles/signed-kind.ts";
import { judgeCoSigner, judgeSigner, type SigningVerdict } from "@goldthread/clinical/profiles/signing-rule.ts";
import type { StaffCredentials } from "@goldthread/clinical/profiles/staff-credentials.ts";
import { usGeneral } from "@goldthread/clinical/profiles/us-general.ts";
import type { SessionToSign } from "@goldthread/store/queries/signing.ts";
import { Refusal, refuse } from "../errors.ts";
import { SignRefusal } from "./sign-refusal.ts";

type Facts = Pick<SessionToSign, "service" | "service_code" | "unplanned" | "contact" | "profile">;

/** Whether this person signs this session's note as its author under the practice's profile, and what is needed where not. */
export function signerVerdict(session: Facts, person: StaffCredentials): SigningVerdict {
  const { service, service_code: serviceCode, unplanned, contact, profile } = session;
  const kind = signedKindOf({ service, serviceCode, unplanned, contact });
  return judgeSigner(profileOf(profile) ?? usGeneral, kind, person);
}

/** Whose credential does not sign this kind of note: the refusal names what is needed. */
export function refuseUnfitSigner(session: Facts, person: StaffCredentials): void {
  const { may, needs } = signerVerdict(session, person);
  if (may === "expired") throw new SignRefusal("licence_ended");
  if (may === "no") throw new SignRefusal("credential_does_not_sign", { fields: [fieldOf(needs)] });
}

/** The same of a co-signature: by the profile that each note is judged by. A kind that takes none needs none. */
export function refuseUnfitCoSigner(
  notes: readonly (KindFacts & { readonly profile: string })[],
  person: StaffCredentials,
): void {
  for (const note of notes) {
    const profile = profileOf(note.profile) ?? usGeneral;
    const kind = signedKindOf(note);
    if (profile.signing[kind].value.coSigners.length === 0) continue;
    const { may, needs } = judgeCoSigner(profile, kind, person);
    if (may === "expired") refuse("licence_ended");
    if (may === "no") throw new Refusal("credential_does_not_sign", { fields: [fieldOf(needs)] });
  }
}

function fieldOf(needs: string) {
  return { field: "credential", expected: needs };
}
