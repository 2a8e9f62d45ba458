/** Words around a QR code. */
export const qrWords = {
  failed: 'De QR-code kon niet worden getekend. Gebruik de link of het bestand.',
} as const;
