/** Objects that never end, times bytes: more of it holds up a reader that looks from each of them to the end. */
const MOST = 40_000_000;
/** So many of them a damaged file may have. */
const FEW = 20;

const [O, B, J, E, N, D] = Array.from('objend', (letter) => letter.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
  number,
  number,
];

/**
 * True for bytes of a PDF in which object begins within object, many times over: made, or broken, so that mending it would take as long as
 * their number times the file's length. Linear in its length.
 */
export function isTangled(bytes: Uint8Array): boolean {
  let endless = 0;
  let isOpen = false;
  for (let at = bytes.indexOf(J, 2); at >= 0; at = bytes.indexOf(J, at + 1)) {
    if (bytes[at - 1] !== B || bytes[at - 2] !== O) continue;
    const isEnd = bytes[at - 3] === D && bytes[at - 4] === N && bytes[at - 5] === E;
    // `4 0 obj`: in what is packed the three letters stand by chance, but not behind a number.
    const isBegin = bytes[at - 3] === 0x20 && (bytes[at - 4] ?? 0) >= 0x30 && (bytes[at - 4] ?? 0) <= 0x39;
    if (isBegin && isOpen) endless += 1;
    if (isEnd || isBegin) isOpen = isBegin;
  }
  return endless > FEW && endless * bytes.length > MOST;
}
