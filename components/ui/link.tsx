import type { ComponentChildren } from 'preact';

/** A quiet word that leads to another screen (`#...`) or page of the extension. */
export const QuietLink = ({
  href,
  unseen,
  newTab = false,
  children,
}: {
  href: string;
  unseen?: string;
  newTab?: boolean;
  children: ComponentChildren;
}) => (
  <a class="button quiet" href={href} {...(newTab && { target: '_blank' })}>
    {children}
    {unseen && <span class="unseen"> {unseen}</span>}
  </a>
);
