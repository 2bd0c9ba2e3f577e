/** Everybody in the fictional sample practice signs in with it. Shown on the sign-in page of a sample practice only. */
export const samplePassphrase = "a sample passphrase";
