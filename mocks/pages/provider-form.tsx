import type { ReactNode } from 'react';
import type { Person } from '../state/sso';

/** A form on the identity provider's page, filled in if the person is known. */
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
