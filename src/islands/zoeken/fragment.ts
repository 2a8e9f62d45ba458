/** The words in the address. They stand behind the `#`, so that Back returns to them and no web server ever sees them. */
export function readFragment(): string {
  const given = /^#q=(.*)$/u.exec(location.hash)?.[1] ?? '';
  try {
    return decodeURIComponent(given);
  } catch {
    return given;
  }
}

/** Puts the words in the address, without a step in the history for every letter. */
export function writeFragment(query: string): void {
  const fragment = query === '' ? '' : `#q=${encodeURIComponent(query)}`;
  if (location.hash !== fragment) history.replaceState(history.state, '', `${location.pathname}${fragment}`);
}

/** Keeps which result was followed, so that Back comes out there. */
export function rememberFollowed(address: string): void {
  history.replaceState({ gevolgd: address }, '');
}

/** The result that was followed when this page was left, if any. */
export function followedAddress(): string | null {
  const followed = (history.state as { gevolgd?: unknown } | null)?.gevolgd;
  return typeof followed === 'string' ? followed : null;
}
