import { origin } from '@/mocks/env';
import { workos } from '@/scripts/lib/workos';

type Link = { organization: string; intent: string; return_url?: string; success_url?: string };

export async function newPortalLink(link: Link): Promise<string> {
  return (await workos.post('/portal/generate_link', link)).data.link;
}

/** Opens a link to the Admin Portal without a browser. */
export async function visitPortal(link: Link) {
  const opened = await fetch(await newPortalLink(link), { redirect: 'manual' });
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  const [, visit = ''] = cookie.split('=');
  const url = `${origin}/portal/setup`;
  return {
    visit,
    read: async () => (await fetch(url, { headers: { cookie } })).text(),
    /** Returns the status: a redirect if something was changed. */
    submit: async (fields: Record<string, string>) => {
      const body = new URLSearchParams({ visit, ...fields });
      return (await fetch(url, { method: 'POST', headers: { cookie }, redirect: 'manual', body }))
        .status;
    },
  };
}
