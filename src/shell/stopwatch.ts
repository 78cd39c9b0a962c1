/** The phases of a build in, the time and memory that each took out; nothing of it reaches the site. */

export interface PhaseCost {
  readonly phase: string;
  readonly ms: number;
  /** Largest resident memory of the process up to the end of the phase, bytes. */
  readonly peakBytes: number;
}

export interface Stopwatch {
  /** Ends the phase before. */
  start(phase: string): void;
  stop(): readonly PhaseCost[];
}

export function stopwatch(): Stopwatch {
  const costs: PhaseCost[] = [];
  let running: { phase: string; since: number } | null = null;
  const end = () => {
    if (!running) return;
    const { phase, since } = running;
    costs.push({ phase, ms: performance.now() - since, peakBytes: process.resourceUsage().maxRSS * 1024 });
    running = null;
  };
  return {
    start(phase) {
      end();
      running = { phase, since: performance.now() };
    },
    stop() {
      end();
      return costs;
    },
  };
}
