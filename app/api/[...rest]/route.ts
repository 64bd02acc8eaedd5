import { problem } from '@/lib/problem';

/** Unknown API routes return JSON too. */
function notFound() {
  return problem(404, 'Not Found', 'There’s no API at this URL.');
}

export {
  notFound as DELETE,
  notFound as GET,
  notFound as PATCH,
  notFound as POST,
  notFound as PUT,
};
