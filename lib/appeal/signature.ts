/** Kept together in one initial: `Jean-Luc` is `J.-L.` */
const initial = (part: string): string =>
  part
    .split('-')
    .map((one) => [...one][0])
    .filter((letter) => letter !== undefined && /\p{L}/u.test(letter))
    .map((letter) => `${letter?.toLocaleUpperCase()}.`)
    .join('-');

/** A name by its first letters, `H. L.` of `Hanna Lindqvist`; empty for a name without any. */
export const initialsOf = (name: string): string =>
  name.trim().split(/\s+/).map(initial).filter(Boolean).join(' ');
