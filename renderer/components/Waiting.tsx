import { useEffect, useState, type ReactNode } from 'react';

/** Milliseconds before waiting is said: most answers are there sooner, and a flicker would only disturb. */
const patience = 300;

export function Waiting({ label }: { label: string }): ReactNode {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => {
      setLate(true);
    }, patience);
    return () => {
      window.clearTimeout(timer);
    };
  }, []);
  return (
    <p className="waiting" role="status">
      {late ? label : ''}
    </p>
  );
}
