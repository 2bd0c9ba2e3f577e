interface Passphrases {
  readonly passphrase: string;
  readonly again: string;
}

export function checkPassphrases({ passphrase, again }: Passphrases): Readonly<Record<string, string>> {
  if (passphrase.length < 12) return { passphrase: "Enter at least 12 characters." };
  return passphrase === again ? {} : { again: "This differs from the passphrase above." };
}
