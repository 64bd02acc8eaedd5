import type { Organization } from '../../state/records';

/** Why nothing was changed, or `missing` for a record that the organization doesn’t have. */
type Refusal = string | undefined;

export type PortalAction = {
  run: (organization: Organization, form: URLSearchParams) => Refusal;
  /** Whether it completes what the visit is for. */
  finishes?: boolean;
};

/** Passes on the record that the form is about, if it belongs to the organization. */
export function withTarget<Item extends { organization_id: string }>(
  records: Map<string, Item>,
  change: (item: Item, form: URLSearchParams) => unknown,
): PortalAction['run'] {
  return ({ id }, form) => {
    const item = records.get(form.get('target') ?? '');
    if (item?.organization_id !== id) return 'missing';
    const refusal = change(item, form);
    return typeof refusal === 'string' ? refusal : undefined;
  };
}
