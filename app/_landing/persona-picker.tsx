import { Avatar } from '@/components/ui/avatar';
import { signInTo } from '@/lib/routes';
import { personas } from './content';

/** Shown while WorkOS is a mock, which signs its users in with one click. */
export function PersonaPicker() {
  return (
    <section
      aria-label="Test users"
      className="bg-card shadow-popover hidden rounded-lg border p-2 [.mock-workos_&]:block"
    >
      <h2 className="px-3 pt-2 pb-1 font-semibold">Sign in as</h2>
      <ul>
        {personas.map(({ name, email, note }) => (
          <li key={email}>
            <a
              className="hover:bg-muted after:text-muted-foreground flex items-center gap-3 rounded-md px-3 py-2 after:ms-auto after:content-['→']"
              href={signInTo({ loginHint: email })}
            >
              <Avatar id={email} name={name} />
              <span className="min-w-0">
                <span className="block font-medium">{name}</span>{' '}
                <span className="text-muted-foreground block text-sm">{note}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p className="text-muted-foreground border-t px-3 pt-3 pb-2 text-sm">
        Test users in the mock WorkOS. No password needed.
      </p>
    </section>
  );
}
