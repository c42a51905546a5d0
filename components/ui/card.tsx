import type { ComponentChildren } from 'preact';

interface CardProps {
  /** Of its heading, by which it is led to. */
  id: string;
  title: string;
  children: ComponentChildren;
}

/** A card of a page, called by its heading. */
export const Card = ({ id, title, children }: CardProps) => (
  <section class="sheet card" aria-labelledby={id}>
    <h2 class="label" id={id}>
      {title}
    </h2>
    {children}
  </section>
);
