import { isDemo } from '../env';
import { timestamp } from './clock';
import type { Event } from './records';
import { perVisitor } from './visitors';

export type Delivery = {
  id: string;
  event: Event;
  url: string;
  /** `failed` if nothing responded. */
  status: number | 'failed';
  time: string;
  /** Milliseconds. */
  duration: number;
};

const maxDeliveries = isDemo ? 20 : 200;

/** The latest deliveries to webhook endpoints, for the console. */
export const deliveries = perVisitor((): Delivery[] => []);

export function logDelivery(delivery: Omit<Delivery, 'time'>) {
  deliveries.push({ ...delivery, time: timestamp() });
  if (deliveries.length > maxDeliveries) deliveries.shift();
}
