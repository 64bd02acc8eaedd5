import { type NextRequest, NextResponse } from 'next/server';
import { problem } from '../problem';
import { readText } from '../read-text';
import { isApiPath } from '../routes';

const pageMethods = ['GET', 'HEAD', 'POST'];

/** Next.js's limit for a server action. It returns 500 above it. */
const maxFormBytes = 1_000_000;
const maxFormFields = 1_000;
const maxJsonDepth = 1_000;

/** Rejects undecodable paths, and methods that no page supports. API routes check their own. */
export function rejectMalformed({ method, nextUrl, url }: NextRequest): Response | undefined {
  const isApi = isApiPath(nextUrl.pathname);
  if (!isDecodable(nextUrl.pathname)) {
    return isApi
      ? problem(400, 'Bad Request', 'The URL is malformed.')
      : NextResponse.rewrite(new URL('/not-found', url));
  }
  if (isApi || pageMethods.includes(method)) return undefined;
  const allow = pageMethods.join(', ');
  return problem(405, 'Method Not Allowed', `This URL accepts ${allow}.`, { allow });
}

/** Rejects oversized and unreadable forms, for which Next.js would return a bare 500. */
export async function rejectForm(request: NextRequest): Promise<Response | undefined> {
  if (request.method !== 'POST' || isApiPath(request.nextUrl.pathname)) return undefined;
  const body = await readText(request.clone(), maxFormBytes);
  if (body === undefined) {
    return problem(413, 'Content Too Large', 'A form can hold at most 1 MB.');
  }
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)/i.exec(
    request.headers.get('content-type') ?? '',
  )?.[1];
  if (boundary && body.split(`--${boundary}`).length > maxFormFields) {
    return problem(413, 'Content Too Large', `A form can hold at most ${maxFormFields} fields.`);
  }
  const isReadable = !isDeep(body) && (await canRead(request, body).catch(() => false));
  return isReadable ? undefined : problem(400, 'Bad Request', 'The form couldn’t be read.');
}

/** Server actions are sent as a form, or as JSON if their arguments aren't one. */
async function canRead(request: NextRequest, body: string) {
  const isForm = request.headers.get('content-type')?.startsWith('multipart/form-data');
  if (isForm) return Boolean(await request.clone().formData());
  return !request.headers.has('next-action') || Array.isArray(JSON.parse(body));
}

/** Whether arrays and objects are nested more deeply than in any of our forms. */
function isDeep(body: string) {
  let depth = 0;
  for (const character of body) {
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > maxJsonDepth) return true;
  }
  return false;
}

function isDecodable(path: string) {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
