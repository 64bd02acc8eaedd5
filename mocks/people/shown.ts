import { peopleFile } from '../env';
import { personas } from '../personas';
import { readPeople } from './read';
import type { People } from './schema';

/** Returns the users on the sign-in page: everyone in the people file, or the personas. */
export function listShownPeople() {
  if (peopleFile) return readPeople(peopleFile).users.map(summarize);
  return personas.map(({ firstName, lastName, email, note }) => ({
    name: `${firstName} ${lastName}`,
    email,
    note,
  }));
}

function summarize({ email, first_name, last_name, note, memberships }: People['users'][number]) {
  const roles = memberships.map(
    ({ organization, role = 'member' }) => `${role} of ${organization}`,
  );
  return {
    name: [first_name, last_name].filter(Boolean).join(' ') || email,
    email,
    note: note ?? (roles.join(', ') || 'Not in an organization'),
  };
}
