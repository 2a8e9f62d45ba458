import { keepCopy, takeNewVersion } from '../../platform/offline';

/*
 * Runs on a page once all of it is there. The button stands in every page (layouts/NewVersion.astro) and is only in sight
 * when a new version waits; the worker says so when it gives the page, so that nothing moves later.
 */
keepCopy(`${import.meta.env.BASE_URL.replace(/\/$/u, '')}/sw.js`);
document.querySelector('[data-vernieuwen]')?.addEventListener('click', () => void takeNewVersion());
