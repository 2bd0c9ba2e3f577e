const whatIs: readonly (readonly [begins: string, words: string])[] = [
  ["records.pdf", "Everything to read and to print"],
  ["records.json", "The same, for a program"],
  ["scans/", "A scan or letter"],
  ["consent/", "The client’s signed consent"],
  ["proofs/", "Proof of a signed note"],
  ["verify.html", "Checks a proof, in any browser"],
  ["READ-ME.txt", "What is what"],
  ["index.json", "The list of these files"],
];

/** What a file of a packet is for; undefined for one that we do not put into any. */
export function purposeOf(name: string): string | undefined {
  return whatIs.find(([begins]) => name.startsWith(begins))?.[1];
}

const types: Readonly<Record<string, readonly [words: string, type: string]>> = {
  pdf: ["PDF", "application/pdf"],
  json: ["JSON", "application/json"],
  txt: ["Text", "text/plain"],
  html: ["Web page", "text/html"],
  png: ["Picture", "image/png"],
  jpg: ["Picture", "image/jpeg"],
  webp: ["Picture", "image/webp"],
  tiff: ["Picture", "image/tiff"],
  gif: ["Picture", "image/gif"],
};

export function typeOf(name: string): { readonly words: string; readonly type: string } {
  const [words, type] = types[name.slice(name.lastIndexOf(".") + 1).toLowerCase()] ?? [
    "File",
    "application/octet-stream",
  ];
  return { words, type };
}

/** Without its folders: browsers put no folder beside what is saved. */
export function savedName(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1);
}
