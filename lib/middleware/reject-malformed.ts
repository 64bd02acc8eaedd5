import { type NextRequest, NextResponse } from 'next/server';
import { problem } from '../problem';
import { readText } from '../read-text';
import { isApiPath } from '../routes';
import { isNestedDeeper } from './nesting';
import { isPublicFile } from './public-files';

const fileMethods = ['GET', 'HEAD'];
const pageMethods = [...fileMethods, 'POST'];

/** Next.js's limit for a server action. It returns 500 above it. */
const maxFormBytes = 1_000_000;
const maxFormFields = 1_000;
const maxJsonDepth = 1_000;

export function rejectMalformed({ method, nextUrl, url }: NextRequest): Response | undefined {
  const isApi = isApiPath(nextUrl.pathname);
  if (!isDecodable(nextUrl.pathname)) {
    // A form would reach its action without the checks that follow this one.
    return !isApi && fileMethods.includes(method)
      ? NextResponse.rewrite(new URL('/not-found', url))
      : problem(400, 'Bad Request', 'The URL is malformed.');
  }
  const methods = isPublicFile(nextUrl.pathname) ? fileMethods : pageMethods;
  if (isApi || methods.includes(method)) return undefined;
  const allow = methods.join(', ');
  return problem(405, 'Method Not Allowed', `This URL accepts ${allow}.`, { allow });
}

/** Next.js would return a bare 500 for these forms. */
export async function rejectForm(request: NextRequest): Promise<Response | undefined> {
  if (request.method !== 'POST' || isApiPath(request.nextUrl.pathname)) return undefined;
  const body = await readText(request.clone(), maxFormBytes);
  if (body === undefined) {
    return problem(413, 'Content Too Large', 'A form can hold at most 1 MB.');
  }
  if (countFields(body) > maxFormFields) {
    return problem(413, 'Content Too Large', `A form can hold at most ${maxFormFields} fields.`);
  }
  const isReadable = await canRead(request, body).catch(() => false);
  return isReadable ? undefined : problem(400, 'Bad Request', 'The form couldn’t be read.');
}

/** Counts the header that each field must have, because parsers don't agree on unusual boundaries. */
function countFields(body: string) {
  return body.match(/content-disposition/gi)?.length ?? 0;
}

/** Server actions are sent as a form, or as JSON if their arguments aren't one. */
async function canRead(request: NextRequest, body: string) {
  const isForm = request.headers.get('content-type')?.startsWith('multipart/form-data');
  if (isForm) {
    const fields = [...(await request.clone().formData()).values()];
    return fields.every((value) => typeof value !== 'string' || isFlat(value));
  }
  return isFlat(body) && (!request.headers.has('next-action') || Array.isArray(JSON.parse(body)));
}

const isFlat = (json: string) => !isNestedDeeper(json, maxJsonDepth);

function isDecodable(path: string) {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
