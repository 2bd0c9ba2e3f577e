/** Called before signing out: what drafts still hold on this device is sent first. Throws with a plain sentence to stay. */
export async function beforeSignOut(): Promise<void> {
  // Nothing is kept on the device yet.
}
