import { problem } from '@/lib/problem';

/** An API answers in JSON where it has no route as well. */
function notFound() {
  return problem(404, 'Not Found', 'There is no API at this address.');
}

export {
  notFound as DELETE,
  notFound as GET,
  notFound as PATCH,
  notFound as POST,
  notFound as PUT,
};
