/**
 * What the page may load: its own scripts, styles, fonts and pictures, pictures it drew itself, and the PDF
 * preview's worker. No inline code, no connection anywhere, no frame, no form sent. The sandbox forbids new windows
 * and downloads even to a page that was taken over; it leaves it its origin, scripts, submit events and printing.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  'sandbox allow-scripts allow-same-origin allow-forms allow-modals',
].join('; ');

/** Sent with every answer of app://bundle, errors included. */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), bluetooth=(), display-capture=(), payment=()',
  'Cache-Control': 'no-store',
} as const;
