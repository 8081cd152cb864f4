import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** Clock ticks a second, on every Linux there is. */
const TICKS = 100;

/** The socket that listens on a port of this machine. */
function listeningSocket(port: number): string | undefined {
  const hex = port.toString(16).toUpperCase().padStart(4, '0');
  for (const file of ['/proc/net/tcp', '/proc/net/tcp6']) {
    for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
      const cells = line.trim().split(/\s+/);
      if (cells[1]?.endsWith(`:${hex}`) && cells[3] === '0A') {
        return cells[9];
      }
    }
  }
  return undefined;
}

/** The process that listens on a port; only on Linux. */
export function processOf(port: number): number | undefined {
  try {
    const socket = `socket:[${listeningSocket(port)}]`;
    for (const pid of readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
      const open = readdirSync(`/proc/${pid}/fd`);
      if (open.some(fd => linkOf(`/proc/${pid}/fd/${fd}`) === socket)) {
        return Number(pid);
      }
    }
  } catch {
    // Another system, or processes of another user.
  }
  return undefined;
}

function linkOf(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

/** Milliseconds of CPU that a process has used. */
export function cpuMsOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const cells = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(cells[11]) + Number(cells[12])) * 1000) / TICKS;
}
