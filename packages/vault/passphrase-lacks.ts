/** What an author's passphrase still lacks; null where it will do. Plain words for the page. */
export function passphraseLacks(passphrase: string, forbidden: readonly string[] = []): string | null {
  const text = passphrase.normalize("NFKC").trim();
  const plain = text.toLowerCase();
  if ([...text].length < fewest)
    return `Use at least ${fewest} characters: four or five words that have nothing to do with each other.`;
  if (new Set(plain).size < 8) return "Use more different characters: this one repeats itself.";
  if (isRun(plain))
    return "Not a run of the keyboard or the alphabet: use words that have nothing to do with each other.";
  const known = [...common, ...forbidden.map((word) => word.toLowerCase())].filter((word) => word.length > 3);
  const rest = known.reduce((left, word) => left.replaceAll(word, ""), plain).replaceAll(/[\s\d\p{P}]/gu, "");
  if (rest.length < fewestOwn)
    return "Too much of it is your name, the practice's, or what everybody uses. Use other words.";
  return null;
}

const fewest = 16;
const fewestOwn = 10;
const rows = [
  "abcdefghijklmnopqrstuvwxyz",
  "qwertyuiopasdfghjklzxcvbnm",
  "01234567890123456789",
  "qwertzuiopasdfghjklyxcvbnm",
];
const common = [
  "password",
  "passphrase",
  "passwort",
  "letmein",
  "welcome",
  "iloveyou",
  "qwerty",
  "admin",
  "therapy",
  "therapist",
  "notebook",
  "goldthread",
  "counseling",
  "counselling",
  "clinician",
  "private",
  "secret",
  "correct",
  "horse",
  "battery",
  "staple",
];

function isRun(text: string): boolean {
  const letters = text.replaceAll(/[^\p{L}\d]/gu, "");
  return (
    letters.length >= 6 && rows.some((row) => row.includes(letters) || [...row].toReversed().join("").includes(letters))
  );
}
