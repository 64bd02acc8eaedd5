'use client';

import { Search } from 'lucide-react';
import Form from 'next/form';
import type { ChangeEvent } from 'react';
import { Input, Select } from '@/components/ui/field';
import type { RoleChoice } from '../roles';
import type { View } from '../view';

const sorts = { newest: 'Newest first', oldest: 'Oldest first', name: 'By name' };
const statuses = { '': 'Any status', active: 'Active', inactive: 'Inactive' };

function apply({ currentTarget }: ChangeEvent<HTMLSelectElement>) {
  currentTarget.form?.requestSubmit();
}

/** Keeps its state in the URL. With another `key`, the controls reset. */
export function MemberFilters({ roles, view }: { roles: RoleChoice[]; view: View }) {
  return (
    <Form
      action="/dashboard/members"
      className="grid grid-cols-2 gap-2 *:last-of-type:max-sm:col-span-full sm:grid-cols-3 lg:flex"
      role="search"
    >
      <span className="relative col-span-full min-w-56 grow">
        <Search
          aria-hidden
          className="text-muted-foreground pointer-events-none absolute inset-y-0 start-3 my-auto size-4"
        />
        <Input
          aria-label="Search by name or email"
          className="ps-9"
          defaultValue={view.query}
          name="query"
          placeholder="Search by name or email"
          type="search"
        />
      </span>
      <Choice
        label="Role"
        name="role"
        options={[['', 'Any role'], ...roles.map(({ slug, name }) => [slug, name] as const)]}
        value={view.role}
      />
      <Choice label="Status" name="status" options={Object.entries(statuses)} value={view.status} />
      <Choice label="Sort" name="sort" options={Object.entries(sorts)} value={view.sort} />
      <button className="sr-only" type="submit">
        Search
      </button>
    </Form>
  );
}

function Choice({
  label,
  name,
  value,
  options,
}: {
  label: string;
  name: string;
  value: string;
  /** Values and texts. */
  options: readonly (readonly [string, string])[];
}) {
  return (
    <Select
      aria-label={label}
      className="w-full lg:w-36"
      defaultValue={value}
      name={name}
      onChange={apply}
    >
      {options.map(([option, text]) => (
        <option key={option} value={option}>
          {text}
        </option>
      ))}
    </Select>
  );
}
