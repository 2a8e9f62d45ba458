type Rgb = readonly [number, number, number];

/** Red, green and blue of `#rgb` or `#rrggbb`, 0 to 255. */
function readRgb(colour: string): Rgb {
  const digits = colour.slice(1);
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : (digits.match(/../gu) ?? []);
  const [red = 0, green = 0, blue = 0] = pairs.map((pair) => Number.parseInt(pair, 16));
  return [red, green, blue];
}

/** Contrast of two colours by WCAG 2.2 ("contrast ratio"), from 1 to 21. Their order makes no difference. */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = readRgb(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Place on the colour wheel in degrees: red is 0, yellow 60, blue 240. Null for a grey, which has none. */
export function hueOf(colour: string): number | null {
  const [red, green, blue] = readRgb(colour);
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  if (spread < 12) return null;
  const turn =
    most === red ? (green - blue) / spread : most === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  return (turn * 60 + 360) % 360;
}
