import { http } from 'msw';
import { commaSeparated, list } from '../http/list';
import { at, authorized, failure } from '../http/respond';
import { store } from '../state/store';

const missingNames =
  'One or more event names (e.g. dsync.user.created) must be provided using the events parameter.';

export const events = [
  http.get(
    at('/events'),
    authorized(({ request }) => {
      const query = new URL(request.url).searchParams;
      const names = commaSeparated(request, 'events');
      if (!names) return failure(400, 'invalid_events_request', missingNames);
      const organizationId = query.get('organization_id');
      const from = query.get('range_start') ?? '';
      const until = query.get('range_end') ?? '9';
      const matches = [...store.events.values()].filter(
        ({ event, data, created_at }) =>
          names.includes(event) &&
          (!organizationId || organizationsOf(data).includes(organizationId)) &&
          created_at >= from &&
          created_at <= until,
      );
      return list(request, matches, (event) => event, ['after']);
    }),
  ),
];

/** Some events only have the organization's ID in a nested record. API keys have an owner instead. */
function organizationsOf(data: Record<string, unknown>) {
  const records = [data, ...Object.values(data)].filter(
    (value) => typeof value === 'object' && value !== null,
  );
  const { owner } = data;
  const ownerId = owner instanceof Object && 'id' in owner ? owner.id : undefined;
  return [data.id, ownerId, ...records.map((record) => Reflect.get(record, 'organization_id'))];
}
