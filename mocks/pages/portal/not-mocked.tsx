export function NotMocked() {
  return (
    <p className="panel hint">
      At WorkOS, your IT contact sets this up here. The mock doesn’t include it.
    </p>
  );
}
