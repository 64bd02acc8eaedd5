import 'server-only';
import { withStore } from '../store/store';
import { callWorkOS } from './client';
import { eventNames, handleEvent, isHandled } from './event-handlers';
import { createEventReader } from './event-reader';

const read = createEventReader({
  list: async (page) => {
    const { data } = await callWorkOS(({ events }) =>
      events.listEvents({ events: [...eventNames], order: 'asc', ...page }),
    );
    return data;
  },
  handle: async (event) => {
    if (isHandled(event)) await handleEvent(event);
  },
});

/** Handles new events and returns how many there were. */
export function readEvents(): Promise<number> {
  return withStore(read);
}
