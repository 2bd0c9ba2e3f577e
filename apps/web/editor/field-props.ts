/** The same as `fieldAttributes`, as React spells them, for a plain input that may hold clinical words. */
export const fieldProps = {
  spellCheck: false,
  autoCorrect: "off",
  autoCapitalize: "off",
  autoComplete: "off",
  translate: "no",
  "data-gramm": "false",
  "data-lt-active": "false",
} as const;
