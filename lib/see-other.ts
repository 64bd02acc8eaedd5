/** Redirects with a GET, whatever the method of the request was. */
export function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location } });
}
