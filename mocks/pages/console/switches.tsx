type Props = {
  title: string;
  kind: 'permissions' | 'featureFlags' | 'entitlements';
  user: string;
  organization?: string;
  known: Record<string, { title: string }>;
  on: readonly string[];
};

/** Each switch submits the resulting list. */
export function Switches({ title, kind, user, organization, known, on }: Props) {
  const slugs = [...new Set([...Object.keys(known), ...on])];
  return (
    <div className="group">
      <h3>{title}</h3>
      <ul className="switches">
        {slugs.map((slug) => {
          const isOn = on.includes(slug);
          const result = isOn ? on.filter((other) => other !== slug) : [...on, slug];
          return (
            <li key={slug}>
              <form action="/console/grants" method="post">
                <input name="user" type="hidden" value={user} />
                <input name="kind" type="hidden" value={kind} />
                {organization && <input name="organization" type="hidden" value={organization} />}
                {result.map((value) => (
                  <input key={value} name={kind} type="hidden" value={value} />
                ))}
                <button
                  aria-checked={isOn}
                  className="switch"
                  id={`${organization ?? user}-${kind}-${slug}`}
                  role="switch"
                  type="submit"
                >
                  <span className="who">
                    {known[slug]?.title} <code>{slug}</code>
                  </span>
                </button>
              </form>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
