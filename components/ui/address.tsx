/** A control character that changes the direction of what follows would let an address look like another. */
const DIRECTION_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** An address, whole, kept apart from the direction of the words around it; it may break after its `@`. */
export function Address({ of }: { of: string }) {
  const [name, ...rest] = of.replace(DIRECTION_CONTROLS, '').split('@');
  return (
    <bdi class="address" dir="ltr">
      {name}
      {rest.map((part) => (
        <>
          @<wbr />
          {part}
        </>
      ))}
    </bdi>
  );
}
