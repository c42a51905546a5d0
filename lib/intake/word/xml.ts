/** Parses XML into a DOM document; the browser's `DOMParser`, or another one with the same tree. */
export type ParseXml = (xml: string) => Document;

/** Elements right under a node. */
export function childrenOf(node: Node): Element[] {
  return Array.from(node.childNodes).filter((child): child is Element => child.nodeType === 1);
}

/** The first child element of that name, with its prefix (`w:pPr`). */
export function childOf(node: Node | undefined, name: string): Element | undefined {
  return node && childrenOf(node).find((child) => child.nodeName === name);
}

/** Elements of that name anywhere below, in document order, without recursion. */
export function descendantsOf(node: Node, name: string): Element[] {
  const found: Element[] = [];
  const open = childrenOf(node).reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.nodeName === name) found.push(next);
    open.push(...childrenOf(next).reverse());
  }
  return found;
}

/** Value of a switch such as `<w:vanish/>`, which is on unless it says otherwise. */
export function isOn(element: Element | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off|none)$/u.test(element.getAttribute('w:val') ?? '');
}
