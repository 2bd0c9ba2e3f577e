/** What is known of somebody's credentials on the day that they sign. */
export interface StaffCredentials {
  /** What stands beside the signature, e.g. "PhD, Licensed Psychologist". */
  readonly letters: string;
  /** Licences as entered for this person; `isValid` says whether today lies within its days. */
  readonly licences: readonly { readonly title: string; readonly isValid: boolean }[];
  readonly roles: readonly string[];
}
