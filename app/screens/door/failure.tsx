// What is shown instead of a page that does not exist or could not be made. Used by root's error boundary.
import { useWords } from '../../text/words.tsx';
import { Logo } from '../../ui/logo.tsx';
import './door.css';

export function Failure({ status }: { status: number }) {
  const words = useWords().door.failure;
  const missing = status === 404 || status === 403;
  return (
    <main className="door-page">
      <div className="door-card">
        <Logo size={40} />
        <h1 className="door-title">{missing ? words.notFound : words.broken}</h1>
        <p className="door-lead">{missing ? words.notFoundHelp : words.brokenHelp}</p>
        <p>
          <a className="ds-button" data-variant="secondary" href="/">
            {words.home}
          </a>
        </p>
      </div>
    </main>
  );
}
