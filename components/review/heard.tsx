import { useEffect, useState } from 'preact/hooks';

/** A pause in typing; who listens is told nothing before it. */
const PAUSE = 1000;

interface HeardProps {
  readonly says: string;
  /** What is being typed: each change of it is a key. */
  readonly typed: unknown;
}

/** What who listens is told: once, when the keys have rested. What is shown follows each of them. */
export function Heard({ says, typed }: HeardProps) {
  const [said, setSaid] = useState(says);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each key begins the pause anew
  useEffect(() => {
    const rested = setTimeout(() => setSaid(says), PAUSE);
    return () => clearTimeout(rested);
  }, [says, typed]);
  return (
    <p class="heard" role="status">
      {said}
    </p>
  );
}
