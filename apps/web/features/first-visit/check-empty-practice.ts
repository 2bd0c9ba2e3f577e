export interface EmptyPractice {
  readonly practiceName: string;
  readonly zone: string;
  readonly name: string;
  readonly email: string;
  readonly credential: string;
  readonly alsoClinician: boolean;
  readonly passphrase: string;
  readonly code: string;
}

/** What can be said before asking the server, in words for each field. */
export function checkEmptyPractice(practice: EmptyPractice): Readonly<Record<string, string>> {
  const missing = (text: string) => text.trim() === "";
  return {
    ...(missing(practice.practiceName) ? { practiceName: "Enter the practice’s name." } : {}),
    ...(missing(practice.zone) ? { zone: "Choose a time zone from the list." } : {}),
    ...(missing(practice.name) ? { name: "Enter your name." } : {}),
    // Notes cannot be signed without one, and the person would find out at the end of the first session.
    ...(practice.alsoClinician && missing(practice.credential)
      ? { credential: "Enter a credential: signing a note needs one." }
      : {}),
    ...(practice.email.includes("@") ? {} : { email: "Enter an e-mail address, such as name@example.org." }),
    ...(practice.passphrase.length < 12 ? { passphrase: "Enter at least 12 characters." } : {}),
  };
}
