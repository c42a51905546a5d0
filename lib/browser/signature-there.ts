/**
 * Does a message that holds `letter` also hold the signature of the mail program? It is sent into the page as source, beside the
 * script that puts letters in: it may use nothing from outside. It changes nothing.
 */
export function signatureThere(letter: string): boolean {
  const squeezed = (text: string): string => text.replace(/\s+/g, '');
  const wanted = squeezed(letter);
  const fields: Element[] = [];
  const look = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      const inside = (element as HTMLIFrameElement).contentDocument;
      if (inside) look(inside);
      if (element.matches('textarea,body,[contenteditable]')) fields.push(element);
    }
  };
  look(document);
  const textOf = (field: Element): string =>
    field.tagName === 'TEXTAREA'
      ? (field as HTMLTextAreaElement).value
      : // biome-ignore lint/performance/useDomNodeTextContent: only text as it is seen has lines
        (field as HTMLElement).innerText;
  const isMessage = (field: Element): boolean =>
    (field.tagName !== 'BODY' || (field as HTMLElement).isContentEditable) &&
    wanted !== '' &&
    squeezed(textOf(field)).includes(wanted);
  return fields.filter(isMessage).some((field) => {
    const marked = [...field.querySelectorAll('[class],[id]')].filter(({ id, classList }) =>
      /signature/i.test(`${id} ${classList}`),
    );
    // By custom a line of two hyphens and a blank begins it.
    return marked.some(({ textContent }) => textContent?.trim()) || /^-- ?$/m.test(textOf(field));
  });
}
