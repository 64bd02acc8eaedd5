import { readFileSync } from 'node:fs';
import { submissionFields } from '@/lib/auth/identity';
import { appUrl } from '@/mocks/env';

type Reference = { filename: string; exportedName: string; workers: Record<string, unknown> };

/** All functions that the build exposes to browsers, by ID. */
export function readServerReferences(): { id: string; file: string; name: string; page: string }[] {
  const { node } = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8'));
  return Object.entries<Reference>(node).map(([id, { filename, exportedName, workers }]) => ({
    id,
    file: filename,
    name: exportedName,
    page: `/${Object.keys(workers)[0] ?? ''}`.replace(/^\/app|\/page$|\/route$/g, ''),
  }));
}

export function findAction(name: string) {
  const action = readServerReferences().find((reference) => reference.name === name);
  if (!action) throw new Error(`The build has no server action named ${name}.`);
  return action;
}

export type Opened = { user: string; organization: string; key?: string };

/** Calls a server action like the app's forms do, with the session the form was opened in. */
export async function callAction(
  { id, page }: { id: string; page: string },
  fields: Record<string, string | string[]>,
  { cookie, opened }: { cookie?: string; opened?: Opened },
) {
  const form = new FormData();
  const all = {
    ...fields,
    ...(opened && {
      [submissionFields.user]: opened.user,
      [submissionFields.organization]: opened.organization,
      [submissionFields.key]: opened.key ?? crypto.randomUUID(),
    }),
  };
  // React's encoding of the arguments `[state, form]`: the form is argument 1, which prefixes its entries.
  for (const [name, value] of Object.entries(all)) {
    for (const item of [value].flat()) form.append(`_1_${name}`, item);
  }
  form.append('0', JSON.stringify([{ status: 'idle' }, '$K1']));
  const response = await fetch(`${appUrl}${page}`, {
    method: 'POST',
    body: form,
    redirect: 'manual',
    headers: { 'next-action': id, origin: appUrl, ...(cookie && { cookie }) },
  });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

/** Returns the session fields of a form opened with this cookie. */
export async function readIdentity(cookie: string) {
  const { identity } = await (await fetch(`${appUrl}/api/me`, { headers: { cookie } })).json();
  return { cookie, opened: { user: identity.user, organization: identity.organization } };
}
