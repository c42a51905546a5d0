/** Engines of webmails, and how many blank lines each leaves between letter and signature, where there is a blank line before. */
export const ENGINES = {
  tinymce: 1,
  tinymce4: 1,
  tinymce5: 1,
  ckeditor4: 1,
  ckeditor5: 1,
  quill: 1,
  quill1: 1,
  prosemirror: 1,
  tiptap: 1,
  lexical: 1,
  slate: 1,
  draft: 0,
  rooster: 1,
  trix: 1,
  squire: 1,
};
