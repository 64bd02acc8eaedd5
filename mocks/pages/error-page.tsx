import { appName, appUrl } from '../env';
import { consolePath } from './console/console-path';
import { Document } from './document';

type Link = { href: string; label: string };

export const toApp: Link = { href: appUrl, label: `Go to ${appName}` };
export const toConsole: Link = { href: consolePath, label: 'Back to the console' };
export const toPortal: Link = { href: '/portal/setup', label: 'Back to the Admin Portal' };

/** WorkOS's error page, for requests that can't safely be redirected. */
export function ErrorPage({
  title,
  text,
  back = toApp,
}: {
  title: string;
  text: string;
  back?: Link;
}) {
  return (
    <Document title={title}>
      <p className="hint">{text}</p>
      <a className="button" href={back.href}>
        {back.label}
      </a>
    </Document>
  );
}
