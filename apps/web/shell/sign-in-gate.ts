/**
 * Between the API client and the sign-in dialog. A request that finds the sign-in ended waits here; the dialog opens
 * over the page, and everybody who waits goes on when it has been passed.
 */
export interface SignInGate {
  /** Resolves once somebody has signed in again. */
  readonly passed: () => Promise<void>;
  readonly open: () => void;
  readonly isClosed: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createSignInGate(): SignInGate {
  const listeners = new Set<() => void>();
  let waiting: { readonly promise: Promise<void>; readonly resolve: () => void } | null = null;
  const tell = () => listeners.forEach((listener) => listener());
  return {
    passed() {
      if (waiting === null) {
        const { promise, resolve } = Promise.withResolvers<void>();
        waiting = { promise, resolve };
        tell();
      }
      return waiting.promise;
    },
    open() {
      waiting?.resolve();
      waiting = null;
      tell();
    },
    isClosed: () => waiting !== null,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const signInGate = createSignInGate();
