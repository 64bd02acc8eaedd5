/** Radio buttons for a record of labels. */
export function Choices({
  legend,
  name,
  labels,
  chosen,
}: {
  legend: string;
  name: string;
  labels: Record<string, string>;
  chosen?: string;
}) {
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {Object.entries(labels).map(([value, label]) => (
        <label key={value}>
          <input
            defaultChecked={value === chosen}
            name={name}
            required
            type="radio"
            value={value}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
