/** What the site asks a browser for: reading a QR code, and the buttons "Kopieer". */
const used = ['camera', 'clipboard-write'] as const;

/**
 * Everything else that a browser can give to a page, as Chromium lists it (`document.featurePolicy.features()`), without
 * the hints about the browser itself (`ch-…`), which it only sends to a server that asks. A test in tests/programs says so
 * when a newer browser has more. Names that a browser does not know do nothing.
 */
const unused = [
  ...['accelerometer', 'aria-notify', 'attribution-reporting', 'autoplay', 'browsing-topics'],
  ...['captured-surface-control', 'clipboard-read', 'compute-pressure', 'cross-origin-isolated', 'deferred-fetch'],
  ...['deferred-fetch-minimal', 'digital-credentials-get', 'display-capture', 'encrypted-media', 'fullscreen'],
  ...['gamepad', 'geolocation', 'gyroscope', 'hid', 'identity-credentials-get', 'idle-detection', 'interest-cohort'],
  ...['join-ad-interest-group', 'keyboard-map', 'language-detector', 'language-model', 'local-fonts', 'local-network'],
  ...['local-network-access', 'loopback-network', 'magnetometer', 'microphone', 'midi', 'on-device-speech-recognition'],
  ...['otp-credentials', 'payment', 'picture-in-picture', 'private-aggregation', 'private-state-token-issuance'],
  ...['private-state-token-redemption', 'publickey-credentials-create', 'publickey-credentials-get', 'run-ad-auction'],
  ...['screen-wake-lock', 'serial', 'shared-storage', 'shared-storage-select-url', 'storage-access', 'summarizer'],
  ...['sync-xhr', 'translator', 'unload', 'usb', 'window-management', 'xr-spatial-tracking'],
];

/** The header Permissions-Policy: what the site uses for its own pages only, all else for nobody. */
export const permissionsPolicy = [
  ...used.map((feature) => `${feature}=(self)`),
  ...unused.map((feature) => `${feature}=()`),
].join(', ');
