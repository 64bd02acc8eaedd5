import { expect, test } from '@playwright/test';
import { getRedirectUri } from '@/lib/auth/redirect-uri';
import type { Env } from '@/lib/env';

type Case = {
  env?: Partial<Env>;
  url?: string;
  headers?: Record<string, string>;
  expected: string;
};

const vercel: Partial<Env> = {
  VERCEL_PROJECT_PRODUCTION_URL: 'acme.example.com',
  VERCEL_BRANCH_URL: 'acme-git-main.vercel.app',
  VERCEL_URL: 'acme-1a2b3c.vercel.app',
};
const behindProxy = {
  host: '10.0.0.7:3000',
  'x-forwarded-host': 'acme.example.com',
  'x-forwarded-proto': 'https',
};

const cases: Record<string, Case> = {
  'on this machine': {
    headers: { host: 'localhost:3000' },
    expected: 'http://localhost:3000/callback',
  },
  'on another port': {
    url: 'http://localhost:3000/sign-in',
    headers: { host: 'localhost:4000' },
    expected: 'http://localhost:4000/callback',
  },
  'on a Vercel preview': {
    env: { ...vercel, VERCEL_ENV: 'preview' },
    expected: 'https://acme-git-main.vercel.app/callback',
  },
  'on a Vercel deployment without a branch': {
    env: { VERCEL_URL: vercel.VERCEL_URL },
    expected: 'https://acme-1a2b3c.vercel.app/callback',
  },
  'in production on Vercel': {
    env: { ...vercel, VERCEL_ENV: 'production' },
    expected: 'https://acme.example.com/callback',
  },
  'in a container behind a proxy': {
    url: 'http://0.0.0.0:3000/sign-in',
    headers: behindProxy,
    expected: 'https://acme.example.com/callback',
  },
  'behind two proxies': {
    headers: {
      ...behindProxy,
      'x-forwarded-host': 'acme.example.com, inner',
      'x-forwarded-proto': 'https, http',
    },
    expected: 'https://acme.example.com/callback',
  },
  'with APP_URL, whatever is in the request': {
    env: { ...vercel, VERCEL_ENV: 'production', APP_URL: 'https://app.example.com' },
    headers: behindProxy,
    expected: 'https://app.example.com/callback',
  },
  'with WORKOS_REDIRECT_URI over all others': {
    env: {
      WORKOS_REDIRECT_URI: 'https://one.example.com/back',
      NEXT_PUBLIC_WORKOS_REDIRECT_URI: 'https://two.example.com/back',
      APP_URL: 'https://app.example.com',
    },
    expected: 'https://one.example.com/back',
  },
  "with the name in AuthKit's guides": {
    env: { NEXT_PUBLIC_WORKOS_REDIRECT_URI: 'https://two.example.com/back' },
    expected: 'https://two.example.com/back',
  },
  'with headers that aren’t a URL': {
    headers: { 'x-forwarded-host': 'not a host', 'x-forwarded-proto': 'javascript' },
    expected: 'http://localhost:3000/callback',
  },
};

for (const [name, { env = {}, url, headers, expected }] of Object.entries(cases)) {
  test(`the redirect URI ${name}`, () => {
    const request = { url: url ?? 'http://localhost:3000/sign-in', headers: new Headers(headers) };
    expect(getRedirectUri(request, env)).toBe(expected);
  });
}
