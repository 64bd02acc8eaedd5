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

/** Handles what WorkOS has recorded since the last time. Resolves with the number of events. */
export function readEvents(): Promise<number> {
  return withStore(read);
}
