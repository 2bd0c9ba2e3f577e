/** Of the sample clinician's private notebook, as the sample makes it. Told to everybody, like the sign-in's. */
export const notebookPassphrase = "a lantern beside the mill pond";
