export function NotMocked() {
  return (
    <p className="panel hint">
      In WorkOS, an IT contact sets this up here. The mock doesn’t include it.
    </p>
  );
}
