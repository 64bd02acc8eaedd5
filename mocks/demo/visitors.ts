import { randomBytes } from 'node:crypto';
import { reset } from '../http/reset';
import { toDigits } from '../state/ids';
import { store } from '../state/store';
import { asVisitor, type Visitor } from '../state/visitors';
import { idleMs, maxRecords, maxVisitors, maxWrittenBytes, protectedMs } from './settings';

export type Visit = Visitor & { id: string; seenAt: number; writtenBytes: number };

/** By the ID in their cookie, which no one else knows. Those who were here last come last. */
const visits = new Map<string, Visit>();

// Frees memory when no one comes anymore.
setInterval(forgetIdle, 60_000).unref();

/** Returns undefined for someone who isn't here yet, or no longer. */
export function peekVisit(id: string): Visit | undefined {
  forgetIdle();
  return visits.get(id);
}

/** Starts a visit, or extends it. Returns undefined if the demo is full. */
export function startVisit(id: string): Visit | undefined {
  const found = peekVisit(id);
  if (found) {
    found.seenAt = Date.now();
    visits.delete(id);
    visits.set(id, found);
    return found;
  }
  if (visits.size >= maxVisitors) {
    const [oldest] = visits;
    if (!oldest || Date.now() - oldest[1].seenAt < protectedMs) return undefined;
    visits.delete(oldest[0]);
  }
  const visit: Visit = { id, tag: newTag(), seenAt: Date.now(), writtenBytes: 0 };
  visits.set(id, visit);
  asVisitor(visit, reset);
  return visit;
}

export function endVisit(id: string) {
  visits.delete(id);
}

/** Starts over with those who fill the memory. */
export function chargeVisit(visit: Visit, bytes: number) {
  visit.writtenBytes += bytes;
  const records = asVisitor(visit, () =>
    Object.values(store).reduce((sum, { size }) => sum + size, 0),
  );
  if (records > maxRecords || visit.writtenBytes > maxWrittenBytes) endVisit(visit.id);
}

export function listVisits(): Visit[] {
  return [...visits.values()];
}

export function findByTag(tag: string): Visit | undefined {
  return listVisits().find((visit) => visit.tag === tag);
}

function forgetIdle() {
  for (const [id, { seenAt }] of visits) {
    if (Date.now() - seenAt < idleMs) return;
    endVisit(id);
  }
}

function newTag(): string {
  const tag = toDigits(randomBytes(8));
  return findByTag(tag) ? newTag() : tag;
}
