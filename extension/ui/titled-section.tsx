import type { ComponentChildren } from 'preact';

interface TitledSectionProps {
  /** Of its heading, by which it is named. */
  id: string;
  title: string;
  /** A line that says what it is for. */
  hint?: string;
  children: ComponentChildren;
}

/** A section of a page under its own heading. */
export function TitledSection({ id, title, hint, children }: TitledSectionProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint !== undefined && <p class="hint">{hint}</p>}
      {children}
    </section>
  );
}
