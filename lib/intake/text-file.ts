/** Largest text file that is read, in bytes: some hundred times a long paper. */
export const MAX_TEXT_BYTES = 2_000_000;

/** Whether a text file is a web page, by its name or its beginning. */
export const isHtml = (name: string, text: string): boolean =>
  /\.x?html?$/i.test(name) || /^\s*(?:<!doctype html|<html)\b/i.test(text);
