/** Parses XML into a DOM document; the browser's `DOMParser`, or another one with the same tree. */
export type ParseXml = (xml: string) => Document;

/** Elements right under a node. */
export function childrenOf(node: Node): Element[] {
  const found: Element[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (child.nodeType === 1) found.push(child as Element);
  return found;
}

/** The first child element of that name, with its prefix (`w:pPr`). */
export function childOf(node: Node | undefined, name: string): Element | undefined {
  let child = node?.firstChild;
  while (child && child.nodeName !== name) child = child.nextSibling;
  return (child as Element | null) ?? undefined;
}

/** The first element of that name anywhere below, in document order, without recursion. */
export function firstBelow(node: Node, name: string): Element | undefined {
  const open = childrenOf(node).reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.nodeName === name) return next;
    // One by one: no function takes all of them at once.
    for (const child of childrenOf(next).reverse()) open.push(child);
  }
  return undefined;
}

/** Value of a switch such as `<w:vanish/>`, which is on unless it says otherwise. */
export function isOn(element: Element | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off|none)$/u.test(element.getAttribute('w:val') ?? '');
}
