// The frame of every page at the door: logo, one heading, one form, and the choice of language. Works without scripts.
import type { ReactNode } from 'react';
import { Logo } from '../../ui/logo.tsx';
import { LanguageChoice } from './language-choice.tsx';
import './door.css';

type DoorPageProps = { title: string; lead?: string; children?: ReactNode };

export function DoorPage({ title, lead, children }: DoorPageProps) {
  return (
    <div className="door-page">
      <main className="door-card">
        <div className="door-mark">
          <Logo size={36} />
          <span>Årring</span>
        </div>
        <h1 className="door-title">{title}</h1>
        {lead && <p className="door-lead">{lead}</p>}
        {children}
      </main>
      <footer className="door-foot">
        <LanguageChoice />
      </footer>
    </div>
  );
}
