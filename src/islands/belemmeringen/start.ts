import { showCover } from './cover';

// The probe asks for this while the page may still be coming in.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', showCover);
else showCover();
