import type { Organization } from '../../state/records';

/** Why nothing changed, or `missing` for a record that the organization doesn’t have. */
type Problem = string | undefined;

export type PortalAction = {
  run: (organization: Organization, form: URLSearchParams) => Problem;
  /** Whether it completes the visit’s setup. */
  finishes?: boolean;
};

/** Passes the form’s target record, if it belongs to the organization. */
export function withTarget<Item extends { organization_id: string }>(
  records: Map<string, Item>,
  change: (item: Item, form: URLSearchParams) => unknown,
): PortalAction['run'] {
  return ({ id }, form) => {
    const item = records.get(form.get('target') ?? '');
    if (item?.organization_id !== id) return 'missing';
    const problem = change(item, form);
    return typeof problem === 'string' ? problem : undefined;
  };
}
