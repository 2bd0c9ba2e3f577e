export { parseBase64, toBase64 } from "./base64.ts";
export { type Bytes, utf8 } from "./bytes.ts";
export { openItem, sealItem } from "./envelope.ts";
export { exportNotebook } from "./export-notebook.ts";
export { createNotebookKey, type KeyRing, wipeKeys } from "./key-ring.ts";
export { openKeys, type OpenKeys } from "./open-keys.ts";
export { mostContent } from "./padding.ts";
export { passphraseLacks } from "./passphrase-lacks.ts";
export { createRecoveryKey, groupsOf, isGroup, recipientOf, type RecoveryKey } from "./recovery-key.ts";
export { VaultError, type VaultProblem } from "./vault-error.ts";
export {
  createPasskey,
  unwrapWithPasskey,
  unwrapWithPassphrase,
  unwrapWithRecoveryKey,
  wrapForRecovery,
  wrapWithPasskey,
  wrapWithPassphrase,
} from "./wrap.ts";
export { zip } from "./zip.ts";
