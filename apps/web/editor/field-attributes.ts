/**
 * On every field that takes clinical words: a browser's own spelling, translation and writing services, and add-ons
 * like them, may send text away.
 */
export const fieldAttributes = Object.freeze({
  spellcheck: "false",
  autocorrect: "off",
  autocapitalize: "off",
  autocomplete: "off",
  translate: "no",
  "data-gramm": "false",
  "data-lt-active": "false",
});
