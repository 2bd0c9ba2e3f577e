/** Hands a file to the browser, under the name that the server gave it (no client's name is in it). */
export function saveFile({ file, name }: { readonly file: Blob; readonly name: string }): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
