import { leaveInvitation, type LinkFramework, openInvitation } from '../../stores/invited';

/**
 * Opens the invitation in the page's address, now and whenever another one is put there, and leaves it when the address
 * has none. A fragment that leads to a place on the page is no invitation. Gives a function that stops it.
 */
export function followFragment(framework: LinkFramework, onChange: () => void): () => void {
  const follow = (): boolean => {
    const fragment = location.hash.slice(1);
    if (fragment !== '' && document.getElementById(fragment)) return false;
    if (fragment === '') leaveInvitation();
    else openInvitation(fragment, framework);
    return true;
  };
  const onHash = () => {
    if (follow()) onChange();
  };
  follow();
  addEventListener('hashchange', onHash);
  return () => removeEventListener('hashchange', onHash);
}
