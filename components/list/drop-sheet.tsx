import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../lib/browser/words.ts';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** The main part of a screen, on which files may be dropped anywhere. */
export function DropSheet({
  onFiles,
  class: classes,
  children,
}: {
  onFiles: (files: File[]) => void;
  class?: string;
  children: ComponentChildren;
}) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setOver(false);
    onFiles([...(event.dataTransfer?.files ?? [])]);
  };
  return (
    <main
      class={classes}
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) =>
        event.currentTarget.contains(event.relatedTarget as Node | null) || setOver(false)
      }
      onDrop={drop}
    >
      {over && <p class="drop-here">{t('drop_here')}</p>}
      {children}
    </main>
  );
}
