import type { ReactNode } from 'react';
import type { Person } from '../state/sso';

/** A form of the identity provider's page, which may be about a person it knows. */
export function ProviderForm({
  action,
  connection,
  request,
  person,
  children,
}: {
  action: string;
  connection: string;
  request: string;
  person?: Person;
  children: ReactNode;
}) {
  const fields = {
    connection,
    request,
    ...(person && { ...person, groups: person.groups.join(', ') }),
  };
  return (
    <form action={action} method="post">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} name={name} type="hidden" value={value ?? ''} />
      ))}
      {children}
    </form>
  );
}
