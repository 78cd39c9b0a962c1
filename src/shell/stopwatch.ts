/** The phases of a build in, the time and memory that each took out; nothing of it reaches the site. */

export interface PhaseCost {
  readonly phase: string;
  readonly ms: number;
  /** Of all threads together: what a busy machine does not blur. */
  readonly cpuMs: number;
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
  let running: { phase: string; since: number; cpu: NodeJS.CpuUsage } | null = null;
  const end = () => {
    if (!running) return;
    const { phase, since, cpu } = running;
    const { user, system } = process.cpuUsage(cpu);
    const peakBytes = process.resourceUsage().maxRSS * 1024;
    costs.push({ phase, ms: performance.now() - since, cpuMs: (user + system) / 1000, peakBytes });
    running = null;
  };
  return {
    start(phase) {
      end();
      running = { phase, since: performance.now(), cpu: process.cpuUsage() };
    },
    stop() {
      end();
      return costs;
    },
  };
}
