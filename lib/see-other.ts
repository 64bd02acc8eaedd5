/** Redirects with a GET, regardless of the request's method. */
export function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location } });
}
