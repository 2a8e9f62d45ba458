import { workshopFormWords as words } from '../../messages/workshop-form';
import type { OwnCode } from '../../stores/workshop-form';
import { fullAddress } from '../../ui/address';
import { drawQr } from '../../ui/draw-qr';
import { find } from './find';

/** The code as one gives it: six signs in two groups, and a QR code for a trainer with a camera. */
export class CodeCard {
  private code = '';

  get isShown(): boolean {
    return this.code !== '';
  }

  show({ code, fragment }: OwnCode): void {
    this.code = code;
    find('[data-code]').textContent = `${code.slice(0, 3)} ${code.slice(3)}`;
    find('[data-code-deel]').hidden = false;
    const place = find('[data-qr]');
    void drawCode(fullAddress('/workshop/leiden/', fragment)).then((drawn) => {
      if (this.code === code) place.replaceChildren(drawn);
    });
  }

  /** Takes the code away, also from the page that somebody might look at later. */
  hide(): void {
    this.code = '';
    find('[data-code-deel]').hidden = true;
    find('[data-code]').textContent = '';
    find('[data-qr]').replaceChildren();
  }

  focus(): void {
    find('[data-code-deel] h2').focus();
  }
}

const svgNames = 'http://www.w3.org/2000/svg';

/** A QR code; words where it can't be drawn. Black on white everywhere: some readers can't read it the other way round. */
async function drawCode(text: string): Promise<Element> {
  try {
    const { size, path } = await drawQr(text);
    const svg = shape('svg', {
      class: 'qr-vlak',
      viewBox: `0 0 ${size} ${size}`,
      role: 'img',
      'aria-label': words.qrLabel,
      'shape-rendering': 'crispEdges',
    });
    svg.append(shape('rect', { width: `${size}`, height: `${size}`, fill: '#fff' }), shape('path', { d: path }));
    return svg;
  } catch {
    const said = document.createElement('p');
    said.textContent = words.qrFailed;
    return said;
  }
}

function shape(name: string, attributes: Record<string, string>): Element {
  const made = document.createElementNS(svgNames, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}
