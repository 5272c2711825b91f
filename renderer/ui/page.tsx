import type { ReactNode } from 'react';
import { Headline } from './headline.tsx';
import { TextLink } from './link.tsx';
import styles from './page.module.css';

interface PageProps {
  /** What is true now, as a sentence; also the window's title. */
  title: string;
  /** Second line under the headline. */
  lede?: ReactNode;
  back?: { href: string; label: string };
  /** Buttons at the end of the headline. */
  actions?: ReactNode;
  width?: 'reading' | 'wide' | 'full';
  children: ReactNode;
}

/** The frame of a screen: headline, one line under it, content. */
export function Page({ title, lede, back, actions, width = 'wide', children }: PageProps) {
  return (
    <div className={`${styles.page} ${styles[width]}`}>
      <header className={styles.header}>
        <div className={styles.heading}>
          {back && (
            <p className={styles.back}>
              <TextLink href={back.href}>{back.label}</TextLink>
            </p>
          )}
          <Headline>{title}</Headline>
          {lede && <p className={styles.lede}>{lede}</p>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

/** A main column and a second subject beside it; one below the other where there is no room. */
export function Columns({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className={styles.columns}>
      <div className={styles.column}>{children}</div>
      <div className={`${styles.column} ${styles.aside}`}>{aside}</div>
    </div>
  );
}

/** A part of a page under its own small heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h2 className={styles.subheading}>{title}</h2>
      {children}
    </section>
  );
}
