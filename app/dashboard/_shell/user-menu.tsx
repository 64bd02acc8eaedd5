import { Avatar } from '@/components/ui/avatar';
import { Menu, menuItemClass } from '@/components/ui/menu';
import { findUnmet } from '@/lib/auth/requirement';
import type { Session } from '@/lib/auth/session';
import { displayName } from '@/lib/display-name';
import { type PagePath, pages, signOutPath } from '@/lib/routes';
import { MenuLink } from './menu-link';

const links: { href: PagePath; label: string }[] = [
  { href: '/dashboard/account', label: 'Profile' },
  { href: '/dashboard/account/session', label: 'Session inspector' },
];

/**
 * The signed-in user, the pages they can open, and sign-out, which is a form because a prefetch of a link
 * would end the session.
 */
export function UserMenu({ session }: { session: Session }) {
  const { user } = session;
  const name = displayName(user);
  const allowedLinks = links.filter(({ href }) => !findUnmet(session, pages[href]));
  return (
    <Menu
      align="end"
      className="w-64"
      id="user-menu"
      label={`Account menu for ${name}`}
      trigger={<Avatar id={user.id} name={name} picture={user.profilePictureUrl} />}
      triggerClass="flex size-9 rounded-full"
    >
      <div className="grid px-2.5 pt-1.5 pb-2.5 [overflow-wrap:anywhere]">
        <p className="font-medium" dir="auto">
          {name}
        </p>
        <p className="text-muted-foreground text-sm">{user.email}</p>
      </div>
      <div className="border-y py-1.5">
        {allowedLinks.map(({ href, label }) => (
          <MenuLink href={href} key={href}>
            {label}
          </MenuLink>
        ))}
      </div>
      <form action={signOutPath} className="pt-1.5" method="post">
        <button className={menuItemClass} type="submit">
          Sign out
        </button>
      </form>
    </Menu>
  );
}
