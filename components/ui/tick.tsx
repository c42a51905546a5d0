import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface TickProps {
  on: boolean;
  onChange: (on: boolean) => void;
  /** A sentence under it. */
  why?: string;
  children: ComponentChildren;
}

/** A box to tick. It shows what holds: where the owner does not take a change on, it stays as it was. */
export function Tick({ on, onChange, why, children }: TickProps) {
  const id = useId();
  return (
    <div class="tick-line">
      <label class="tick">
        <input
          type="checkbox"
          checked={on}
          aria-describedby={why ? id : undefined}
          onChange={(event) => {
            const box = event.currentTarget;
            const now = box.checked;
            box.checked = on;
            onChange(now);
          }}
        />
        <span>{children}</span>
      </label>
      {why && (
        <p class="small soft" id={id}>
          {why}
        </p>
      )}
    </div>
  );
}
