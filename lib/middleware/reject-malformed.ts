import { type NextRequest, NextResponse } from 'next/server';
import { problem } from '../problem';
import { readText } from '../read-text';
import { isApiPath } from '../routes';
import { callsAction } from './protect';

const pageMethods = ['GET', 'HEAD', 'POST'];

/** As much as Next.js takes for a server action; it answers 500 to more. */
const maxFormBytes = 1_000_000;

/**
 * Answers what no page takes, before anything else looks at it: a path that cannot be decoded, a
 * method without meaning here, a form that is too large or cannot be read. Returns undefined for
 * everything else. API routes answer for themselves.
 */
export async function refuse(request: NextRequest): Promise<Response | undefined> {
  const { pathname } = request.nextUrl;
  const isApi = isApiPath(pathname);
  if (!isDecodable(pathname)) {
    return isApi
      ? problem(400, 'Bad Request', 'The address is malformed.')
      : NextResponse.rewrite(new URL('/not-found', request.url));
  }
  if (isApi) return undefined;
  if (!pageMethods.includes(request.method)) {
    const allow = pageMethods.join(', ');
    return problem(405, 'Method Not Allowed', `This address takes ${allow}.`, { allow });
  }
  return request.method === 'POST' ? refuseForm(request) : undefined;
}

async function refuseForm(request: NextRequest) {
  const body = await readText(request.clone(), maxFormBytes);
  if (body === undefined) {
    return problem(413, 'Content Too Large', 'A form may hold at most 1 MB.');
  }
  const isReadable = await canRead(request, body).catch(() => false);
  return isReadable ? undefined : problem(400, 'Bad Request', 'The form could not be read.');
}

/** Server actions come as a form, or as JSON when their arguments are not one. */
async function canRead(request: NextRequest, body: string) {
  const isForm = request.headers.get('content-type')?.startsWith('multipart/form-data');
  if (isForm) return Boolean(await request.clone().formData());
  return !callsAction(request) || Array.isArray(JSON.parse(body));
}

function isDecodable(path: string) {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
